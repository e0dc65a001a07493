# before
@Entity class Customer { @Id long id; String state; }
# after
@Entity class Customer { @Id long id; @ColumnDefault("'new'") @Column(nullable = false) String state; }
# says
@Entity class Customer { @Id long id; @ColumnDefault("'new'") @Column(nullable = false) String state; }
  note: [TM027] shop.Customer#state: alter column Customer.state: not null, default 'new': nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds alter column Customer.state: not null, default 'new'.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("state", varchar(255)).becomes(varchar(255)).notNull().defaultTo("'new'");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("state", varchar(255)).notNull().defaultTo("'new'").becomes(varchar(255));
    });
}
# h2
update Customer set state = 'new' where state is null;
alter table Customer alter column state set not null;
alter table Customer alter column state set default 'new';
# postgresql
update Customer set state = 'new' where state is null;
alter table Customer alter column state set not null;
alter table Customer alter column state set default 'new';
# rows
h2: not as they were
postgresql: not as they were
