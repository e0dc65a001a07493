# before
enum State { NEW, PAID }
@Entity class Purchase { @Id long id; @ColumnDefault("'NEW'") @Enumerated(EnumType.STRING) @Column(nullable = false) State state; }
# after
enum State { OPEN, CLOSED }
@Entity class Purchase {
    @Id long id;
    @Backfill("case state when 'NEW' then 'OPEN' else 'CLOSED' end") @ColumnDefault("'OPEN'") @Enumerated(EnumType.STRING) @Column(nullable = false) State state;
}
# says
@Backfill("case state when 'NEW' then 'OPEN' else 'CLOSED' end") @ColumnDefault("'OPEN'") @Enumerated(EnumType.STRING) @Column(nullable = false) State state;
  note: [TM028] shop.Purchase#state: alter column Purchase.state: enum[NEW, PAID] to enum[OPEN, CLOSED], default 'OPEN': versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Purchase.state: enum[NEW, PAID] to enum[OPEN, CLOSED], default 'OPEN'.
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "NEW", "PAID")).notNull().defaultTo("'NEW'")
                .becomes(enumeration(255, "OPEN", "CLOSED")).notNull().defaultTo("'OPEN'").backfill("case state when 'NEW' then 'OPEN' else 'CLOSED' end");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.alterColumn("state", enumeration(255, "OPEN", "CLOSED")).notNull().defaultTo("'OPEN'")
                .becomes(enumeration(255, "NEW", "PAID")).notNull().defaultTo("'NEW'");
    });
}
# h2
alter table Purchase alter column state drop default;
alter table Purchase alter column state set data type varchar;
alter table Purchase add column "state converted" enum ('CLOSED', 'OPEN');
update Purchase set "state converted" = case state when 'NEW' then 'OPEN' else 'CLOSED' end;
update Purchase set state = "state converted";
alter table Purchase alter column state set data type enum ('CLOSED', 'OPEN');
alter table Purchase drop column "state converted";
alter table Purchase alter column state set default 'OPEN';
# postgresql
do $tidemark$ begin execute coalesce((select format('alter table Purchase drop constraint %I', k.conname) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum] where k.contype = 'c' and k.conrelid = 'Purchase'::regclass and a.attname = 'state'::name and k.conname ~ '_check[0-9]*$' and (pg_get_constraintdef(k.oid) like '%= ANY (%' or pg_get_constraintdef(k.oid) like '%)::text = %') limit 1), 'select 1'); end $tidemark$;
update Purchase set state = case state when 'NEW' then 'OPEN' else 'CLOSED' end;
alter table Purchase alter column state set default 'OPEN';
alter table Purchase add check ((state in ('OPEN', 'CLOSED')));
# rows
h2: in the way of the way back: 4 rows of Purchase whose state does not fit its new type; without them: none
postgresql: in the way of the way back: 4 rows of Purchase whose state does not fit its new type; without them: none
