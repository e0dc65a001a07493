# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer { @Id long id; @Backfill("'nobody'") @Column(nullable = false) String name; }
# says
note: Tidemark: the draft holds alter column Customer.name: not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(255)).becomes(varchar(255)).notNull().backfill("'nobody'");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(255)).notNull().becomes(varchar(255));
    });
}
# h2
update Customer set name = 'nobody' where name is null;
alter table Customer alter column name set not null;
# postgresql
update Customer set name = 'nobody' where name is null;
alter table Customer alter column name set not null;
# rows
h2: not as they were
postgresql: not as they were
