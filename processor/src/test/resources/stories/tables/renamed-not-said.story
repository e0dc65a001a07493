# before
@Entity class Client { @Id long id; String name; }
# after
@Entity
class Customer { @Id long id; String name; }
# says
class Customer { @Id long id; String name; }
  warning: [TM011] shop.Customer: the table Client goes and Customer comes. If it is the same one, say @RenamedFrom("Client"); else seal with --no-rename (Maven: -DnoRename), and the old table is retired with its rows.
note: Tidemark: the draft holds create table Customer, retire table Client (its rows stay).
# migration
public void upgrade(Operations db) {
    db.createTable("Customer", t -> {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(255));
        t.primaryKey("id");
    });
    db.retireTable("Client", t -> {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(255));
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Client", t -> {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(255));
        t.primaryKey("id");
    });
    db.dropTable("Customer", t -> {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(255));
        t.primaryKey("id");
    });
}
# h2
create table Customer (
    id bigint not null,
    name varchar(255),
    primary key (id)
);
# postgresql
create table Customer (
    id bigint not null,
    name varchar(255),
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
