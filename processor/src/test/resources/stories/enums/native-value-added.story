# before
enum State { NEW, PAID }
@Entity class Purchase { @Id long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state; }
# after
enum State { NEW, PAID, SENT }
@Entity class Purchase { @Id long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state; }
# says
note: Tidemark: the draft holds alter column Purchase.state: named_enum[NEW, PAID] to named_enum[NEW, PAID, SENT].
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", namedEnum("State", "NEW", "PAID"))
                .becomes(namedEnum("State", "NEW", "PAID", "SENT"));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", namedEnum("State", "NEW", "PAID", "SENT"))
                .becomes(namedEnum("State", "NEW", "PAID"));
    });
}
# h2
create domain if not exists State as varchar(4) check (value in ('NEW', 'PAID', 'SENT'));
alter table Purchase alter column state set data type varchar(255);
execute immediate coalesce((select 'drop domain State' from information_schema.domains where domain_schema = current_schema and lower(domain_name) = 'state' and not exists (select 1 from information_schema.columns c where c.domain_schema = current_schema and lower(c.domain_name) = 'state')), 'set @tidemark_nothing = null');
create domain if not exists State as varchar(4) check (value in ('NEW', 'PAID', 'SENT'));
alter table Purchase alter column state set data type State;
# postgresql
do $tidemark$ begin if to_regtype('State') is not null and array['NEW', 'PAID', 'SENT']::text[] is distinct from (select array_agg(enumlabel::text order by enumsortorder) from pg_enum where enumtypid = to_regtype('State')) then alter type State rename to "state before"; end if; if to_regtype('State') is null then create type State as enum ('NEW', 'PAID', 'SENT'); create cast (varchar as State) with inout as implicit; create cast (State as varchar) with inout as implicit; end if; end $tidemark$;
alter table Purchase alter column state type State using (state::text::State);
do $tidemark$ begin drop cast if exists (varchar as "state before"); drop cast if exists ("state before" as varchar); drop type if exists "state before"; exception when dependent_objects_still_exist then null; end $tidemark$;
# rows
h2: as they were
postgresql: as they were
