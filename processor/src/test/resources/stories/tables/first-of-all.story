# before
# after
@Entity class Customer { @Id @GeneratedValue long id; String name; }
# says
note: Tidemark: the draft holds create table Customer, create sequence Customer_SEQ.
# migration
public void upgrade(Operations db) {
    db.createSequence("Customer_SEQ", 1, 50);
    db.createTable("Customer", t -> {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(255));
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Customer", t -> {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(255));
        t.primaryKey("id");
    });
    db.dropSequence("Customer_SEQ", 1, 50);
}
# h2
create sequence Customer_SEQ start with 1 increment by 50;
create table Customer (
    id bigint not null,
    name varchar(255),
    primary key (id)
);
# postgresql
create sequence Customer_SEQ start with 1 increment by 50;
create table Customer (
    id bigint not null,
    name varchar(255),
    primary key (id)
);
# rows
h2: none
postgresql: none
