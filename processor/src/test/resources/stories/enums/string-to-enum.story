# before
@Entity class Purchase { @Id long id; String state; }
# after
enum State { NEW, PAID }
@Entity class Purchase { @Id long id; @Enumerated(EnumType.STRING) State state; }
# says
@Entity class Purchase { @Id long id; @Enumerated(EnumType.STRING) State state; }
  warning: [TM013] shop.Purchase#state: the column Purchase.state changes from varchar(255) to enum[NEW, PAID], and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Entity class Purchase { @Id long id; @Enumerated(EnumType.STRING) State state; }
  note: [TM027] shop.Purchase#state: alter column Purchase.state: varchar(255) to enum[NEW, PAID]: nothing can be written to Purchase while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Purchase { @Id long id; @Enumerated(EnumType.STRING) State state; }
  note: [TM028] shop.Purchase#state: alter column Purchase.state: varchar(255) to enum[NEW, PAID]: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: varchar(255) to enum[NEW, PAID].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", varchar(255)).becomes(enumeration(255, "NEW", "PAID"));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "NEW", "PAID")).becomes(varchar(255));
    });
}
# h2
alter table Purchase alter column state set data type enum ('NEW', 'PAID');
# postgresql
alter table Purchase add check ((state in ('NEW', 'PAID')));
# rows
h2: in the way: 3 rows of Purchase whose state does not fit its new type; without them: none
postgresql: in the way: 3 rows of Purchase whose state does not fit its new type; without them: none
