# before
enum State { NEW, SENT, PAID, LOST }
@Entity class Purchase { @Id long id; @Column(nullable = false) State state; }
# after
enum State { NEW, PAID, HELD, SENT }
@Entity class Purchase {
    @Id long id;
    @Backfill("case state when 0 then 0 when 1 then 3 when 2 then 1 when 3 then 2 end") @Column(nullable = false)
    State state;
}
# says
State state;
  note: [TM028] shop.Purchase#state: alter column Purchase.state: ordinal_enum[NEW, SENT, PAID, LOST] to ordinal_enum[NEW, PAID, HELD, SENT]: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: ordinal_enum[NEW, SENT, PAID, LOST] to ordinal_enum[NEW, PAID, HELD, SENT].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "SENT", "PAID", "LOST")).notNull()
                .becomes(ordinalEnum("NEW", "PAID", "HELD", "SENT")).notNull().backfill("case state when 0 then 0 when 1 then 3 when 2 then 1 when 3 then 2 end");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "PAID", "HELD", "SENT")).notNull()
                .becomes(ordinalEnum("NEW", "SENT", "PAID", "LOST")).notNull();
    });
}
# h2
update Purchase set state = case state when 0 then 0 when 1 then 3 when 2 then 1 when 3 then 2 end;
# postgresql
update Purchase set state = case state when 0 then 0 when 1 then 3 when 2 then 1 when 3 then 2 end;
# rows
h2: in the way of the way back: 1 row of Purchase whose state does not fit its new type; without them: none
postgresql: in the way of the way back: 1 row of Purchase whose state does not fit its new type; without them: none
