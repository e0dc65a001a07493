# before
enum State { NEW, PAID }
@Entity class Purchase { @Id long id; @Enumerated(EnumType.STRING) State state; }
# after
enum State { FRESH, PAID }
@Entity class Purchase { @Id long id; @Backfill("case state when 'NEW' then 'FRESH' else state end") @Enumerated(EnumType.STRING) State state; }
# says
@Entity class Purchase { @Id long id; @Backfill("case state when 'NEW' then 'FRESH' else state end") @Enumerated(EnumType.STRING) State state; }
  note: [TM028] shop.Purchase#state: alter column Purchase.state: enum[NEW, PAID] to enum[FRESH, PAID]: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: enum[NEW, PAID] to enum[FRESH, PAID].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "NEW", "PAID"))
                .becomes(enumeration(255, "FRESH", "PAID")).backfill("case state when 'NEW' then 'FRESH' else state end");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "FRESH", "PAID")).becomes(enumeration(255, "NEW", "PAID"));
    });
}
# h2
alter table Purchase alter column state set data type varchar;
alter table Purchase add column "state converted" enum ('FRESH', 'PAID');
update Purchase set "state converted" = case state when 'NEW' then 'FRESH' else state end;
update Purchase set state = null;
alter table Purchase alter column state set data type enum ('FRESH', 'PAID');
update Purchase set state = "state converted";
alter table Purchase drop column "state converted";
# postgresql
do $tidemark$ begin execute coalesce((select format('alter table Purchase drop constraint %I', k.conname) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum] where k.contype = 'c' and k.conrelid = 'Purchase'::regclass and a.attname = 'state'::name and k.conname ~ '_check[0-9]*$' and (pg_get_constraintdef(k.oid) like '%= ANY (%' or pg_get_constraintdef(k.oid) like '%)::text = %') limit 1), 'select 1'); end $tidemark$;
update Purchase set state = case state when 'NEW' then 'FRESH' else state end;
alter table Purchase add check ((state in ('FRESH', 'PAID')));
# rows
h2: in the way of the way back: 1 row of Purchase whose state does not fit its new type; without them: none
postgresql: in the way of the way back: 1 row of Purchase whose state does not fit its new type; without them: none
