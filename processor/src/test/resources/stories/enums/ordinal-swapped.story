# before
enum State { NEW, PAID, SENT }
@Entity class Purchase { @Id long id; State state; }
# after
enum State { NEW, SENT, PAID }
@Entity class Purchase {
    @Id long id;
    @Backfill("case state when 0 then 0 when 1 then 2 when 2 then 1 end") State state;
}
# says
@Backfill("case state when 0 then 0 when 1 then 2 when 2 then 1 end") State state;
  note: [TM028] shop.Purchase#state: alter column Purchase.state: ordinal_enum[NEW, PAID, SENT] to ordinal_enum[NEW, SENT, PAID]: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: ordinal_enum[NEW, PAID, SENT] to ordinal_enum[NEW, SENT, PAID].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "PAID", "SENT"))
                .becomes(ordinalEnum("NEW", "SENT", "PAID")).backfill("case state when 0 then 0 when 1 then 2 when 2 then 1 end");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "SENT", "PAID")).becomes(ordinalEnum("NEW", "PAID", "SENT"));
    });
}
# h2
update Purchase set state = case state when 0 then 0 when 1 then 2 when 2 then 1 end;
# postgresql
update Purchase set state = case state when 0 then 0 when 1 then 2 when 2 then 1 end;
# rows
h2: as they were
postgresql: as they were
