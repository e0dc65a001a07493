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
  warning: [TM013] shop.Purchase#state: the column Purchase.state changes from ordinal_enum[NEW, PAID, SENT] to ordinal_enum[NEW, SENT, PAID], and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
note: Tidemark: the draft holds alter column Purchase.state: ordinal_enum[NEW, PAID, SENT] to ordinal_enum[NEW, SENT, PAID].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "PAID", "SENT")).becomes(ordinalEnum("NEW", "SENT", "PAID"));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "SENT", "PAID")).becomes(ordinalEnum("NEW", "PAID", "SENT"));
    });
}
# h2
# postgresql
# rows
h2: as they were
postgresql: as they were
