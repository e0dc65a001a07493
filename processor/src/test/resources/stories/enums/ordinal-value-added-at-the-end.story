# before
enum State { NEW, PAID }
@Entity class Purchase { @Id long id; State state; }
# after
enum State { NEW, PAID, SENT }
@Entity class Purchase { @Id long id; State state; }
# says
note: Tidemark: the draft holds alter column Purchase.state: ordinal_enum[NEW, PAID] to ordinal_enum[NEW, PAID, SENT].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "PAID")).becomes(ordinalEnum("NEW", "PAID", "SENT"));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", ordinalEnum("NEW", "PAID", "SENT")).becomes(ordinalEnum("NEW", "PAID"));
    });
}
# h2
execute immediate coalesce((select 'alter table Purchase drop constraint ' || quote_ident(k.constraint_name) from information_schema.constraint_column_usage u join information_schema.check_constraints k on k.constraint_schema = u.constraint_schema and k.constraint_name = u.constraint_name where u.table_schema = current_schema and lower(u.table_name) = 'purchase' and lower(u.column_name) = 'state' and k.constraint_name like 'CONSTRAINT\_%' and k.check_clause like '% BETWEEN 0 AND %' fetch first row only), 'set @tidemark_nothing = null');
alter table Purchase add check ((state between 0 and 2));
# postgresql
do $tidemark$ begin execute coalesce((select format('alter table Purchase drop constraint %I', k.conname) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum] where k.contype = 'c' and k.conrelid = 'Purchase'::regclass and a.attname = 'state'::name and k.conname ~ '_check[0-9]*$' and pg_get_constraintdef(k.oid) like '%>= 0) AND (%' limit 1), 'select 1'); end $tidemark$;
alter table Purchase add check ((state between 0 and 2));
# rows
h2: as they were
postgresql: as they were
