# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @ColumnDefault("'new'") @Column(nullable = false) String state; }
# says
note: Tidemark: the draft holds add column Customer.state varchar(255) not null default 'new'.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("state", varchar(255)).notNull().defaultTo("'new'");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("state", varchar(255)).notNull().defaultTo("'new'");
    });
}
# h2
alter table Customer add column state varchar(255) default 'new' not null;
# postgresql
alter table Customer add column state varchar(255) default 'new' not null;
# rows
h2: as they were
postgresql: as they were
