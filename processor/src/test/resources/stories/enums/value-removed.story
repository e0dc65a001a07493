# before
enum State { NEW, PAID, SENT }
@Entity class Purchase { @Id long id; @Enumerated(EnumType.STRING) State state; }
# after
enum State { NEW, PAID }
@Entity class Purchase {
    @Id long id;
    @Enumerated(EnumType.STRING) State state;
}
# says
@Enumerated(EnumType.STRING) State state;
  warning: [TM013] shop.Purchase#state: the column Purchase.state changes from enum[NEW, PAID, SENT] to enum[NEW, PAID], and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Enumerated(EnumType.STRING) State state;
  note: [TM028] shop.Purchase#state: alter column Purchase.state: enum[NEW, PAID, SENT] to enum[NEW, PAID]: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: enum[NEW, PAID, SENT] to enum[NEW, PAID].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "NEW", "PAID", "SENT"))
                .becomes(enumeration(255, "NEW", "PAID"));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "NEW", "PAID"))
                .becomes(enumeration(255, "NEW", "PAID", "SENT"));
    });
}
# h2
alter table Purchase alter column state set data type enum ('NEW', 'PAID');
# postgresql
do $tidemark$ begin execute coalesce((select format('alter table Purchase drop constraint %I', k.conname) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum] where k.contype = 'c' and k.conrelid = 'Purchase'::regclass and a.attname = 'state'::name and k.conname ~ '_check[0-9]*$' and (pg_get_constraintdef(k.oid) like '%= ANY (%' or pg_get_constraintdef(k.oid) like '%)::text = %') limit 1), 'select 1'); end $tidemark$;
alter table Purchase add check ((state in ('NEW', 'PAID')));
# rows
h2: as they were
postgresql: as they were
