# before
enum State { NEW, PAID, SENT }
@Entity class Purchase { @Id long id; State state; }
# after
enum State { NEW, SENT, PAID }
@Entity class Purchase {
    @Id long id;
    State state;
}
# says
State state;
  error: [TM022] shop.Purchase#state: the column Purchase.state stores positions, and constants change theirs: PAID from 1 to 2, SENT from 2 to 1. Renumber the rows with @Backfill("case state when 0 then 0 when 1 then 2 when 2 then 1 end"), put new constants at the end, or store them by name (@Enumerated(STRING)).
State state;
  note: [TM028] shop.Purchase#state: alter column Purchase.state: ordinal_enum[NEW, PAID, SENT] to ordinal_enum[NEW, SENT, PAID]: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: ordinal_enum[NEW, PAID, SENT] to ordinal_enum[NEW, SENT, PAID].
# migration
