# before
@Entity class Customer { @Id long id; @Column(nullable = false) String name; int points; }
# after
@Entity class Customer { @Id long id; String name; Integer points; }
# says
note: Tidemark: the draft holds alter column Customer.name: nullable, alter column Customer.points: nullable.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(255)).notNull().becomes(varchar(255));
        t.alterColumn("points", integer()).notNull().becomes(integer());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).becomes(integer()).notNull();
        t.alterColumn("name", varchar(255)).becomes(varchar(255)).notNull();
    });
}
# h2
alter table Customer alter column name drop not null;
alter table Customer alter column points drop not null;
# postgresql
alter table Customer alter column name drop not null;
alter table Customer alter column points drop not null;
# rows
h2: as they were
postgresql: as they were
