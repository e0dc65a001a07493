# before
enum State { NEW, PAID }
@Entity class Purchase { @Id long id; State state; }
# after
enum State { NEW, PAID }
@Entity class Purchase { @Id long id; @Backfill("case state when 0 then 'NEW' when 1 then 'PAID' end") @Enumerated(EnumType.STRING) State state; }
# says
@Entity class Purchase { @Id long id; @Backfill("case state when 0 then 'NEW' when 1 then 'PAID' end") @Enumerated(EnumType.STRING) State state; }
  note: [TM027] shop.Purchase#state: alter column Purchase.state: ordinal_enum[NEW, PAID] to enum[NEW, PAID]: nothing can be written to Purchase while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Purchase { @Id long id; @Backfill("case state when 0 then 'NEW' when 1 then 'PAID' end") @Enumerated(EnumType.STRING) State state; }
  note: [TM028] shop.Purchase#state: alter column Purchase.state: ordinal_enum[NEW, PAID] to enum[NEW, PAID]: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: ordinal_enum[NEW, PAID] to enum[NEW, PAID].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "PAID"))
                .becomes(enumeration(255, "NEW", "PAID")).backfill("case state when 0 then 'NEW' when 1 then 'PAID' end");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "NEW", "PAID")).becomes(ordinalEnum("NEW", "PAID"));
    });
}
# h2
execute immediate coalesce((select 'alter table Purchase drop constraint ' || quote_ident(k.constraint_name) from information_schema.constraint_column_usage u join information_schema.check_constraints k on k.constraint_schema = u.constraint_schema and k.constraint_name = u.constraint_name where u.table_schema = current_schema and lower(u.table_name) = 'purchase' and lower(u.column_name) = 'state' and k.constraint_name like 'CONSTRAINT\_%' and k.check_clause like '% BETWEEN 0 AND %' fetch first row only), 'set @tidemark_nothing = null');
alter table Purchase add column "state converted" enum ('NEW', 'PAID');
update Purchase set "state converted" = case state when 0 then 'NEW' when 1 then 'PAID' end;
update Purchase set state = null;
alter table Purchase alter column state set data type enum ('NEW', 'PAID');
update Purchase set state = "state converted";
alter table Purchase drop column "state converted";
# postgresql
do $tidemark$ begin execute coalesce((select format('alter table Purchase drop constraint %I', k.conname) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum] where k.contype = 'c' and k.conrelid = 'Purchase'::regclass and a.attname = 'state'::name and k.conname ~ '_check[0-9]*$' and pg_get_constraintdef(k.oid) like '%>= 0) AND (%' limit 1), 'select 1'); end $tidemark$;
alter table Purchase alter column state type varchar(255) using (case state when 0 then 'NEW' when 1 then 'PAID' end);
alter table Purchase add check ((state in ('NEW', 'PAID')));
# rows
h2: as they were
postgresql: as they were
