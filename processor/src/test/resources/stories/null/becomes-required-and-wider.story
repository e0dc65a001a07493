# before
@Entity class Customer { @Id long id; @Column(length = 20) String name; }
# after
@Entity class Customer { @Id long id; @Backfill("''") @Column(nullable = false, length = 80) String name; }
# says
note: Tidemark: the draft holds alter column Customer.name: varchar(20) to varchar(80), not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(20)).becomes(varchar(80)).notNull().backfill("''");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(80)).notNull().becomes(varchar(20));
    });
}
# h2
alter table Customer alter column name set data type varchar(80);
update Customer set name = '' where name is null;
alter table Customer alter column name set not null;
# postgresql
alter table Customer alter column name type varchar(80);
update Customer set name = '' where name is null;
alter table Customer alter column name set not null;
# rows
h2: not as they were
postgresql: not as they were
