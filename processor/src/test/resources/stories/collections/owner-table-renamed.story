# before
@Entity class Client { @Id long id; @ElementCollection Set<String> tags; }
# after
@Entity @RenamedFrom("Client") class Customer { @Id long id; @ElementCollection Set<String> tags; }
# says
note: Tidemark: the draft holds rename table Client to Customer, create table Customer_tags and 2 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("Client", "Customer");
    db.alterTable("Client_tags", t -> {
        t.dropForeignKey("FKm4s410ghrojem6wp5uiybt9io", "Client_id").references("Customer", "id");
    });
    db.createTable("Customer_tags", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
        t.foreignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
    db.retireTable("Client_tags", t -> {
        t.column("Client_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UKihks5ejkwqq5wmpo6gxa6at1", "Client_id", "tags");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Client_tags", t -> {
        t.column("Client_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UKihks5ejkwqq5wmpo6gxa6at1", "Client_id", "tags");
    });
    db.dropTable("Customer_tags", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
        t.foreignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
    db.alterTable("Client_tags", t -> {
        t.addForeignKey("FKm4s410ghrojem6wp5uiybt9io", "Client_id").references("Customer", "id");
    });
    db.renameTable("Customer", "Client");
}
# h2
alter table Client rename to Customer;
alter table Client_tags drop constraint FKm4s410ghrojem6wp5uiybt9io;
drop index if exists "CONSTRAINT_INDEX_FKm4s410ghrojem6wp5uiybt9io";
create table Customer_tags (
    Customer_id bigint not null,
    tags varchar(255),
    constraint UK4flmvkh1c5qj0fbvqqddlnc7c unique (Customer_id, tags)
);
create index if not exists "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o" on Customer_tags (Customer_id);
alter table Customer_tags add constraint FKhap59j2wk1omlnp40l4dv6x0o foreign key (Customer_id) index "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o" references Customer (id);
# postgresql
alter table Client rename to Customer;
alter table Client_tags drop constraint FKm4s410ghrojem6wp5uiybt9io;
create table Customer_tags (
    Customer_id bigint not null,
    tags varchar(255),
    constraint UK4flmvkh1c5qj0fbvqqddlnc7c unique (Customer_id, tags)
);
alter table Customer_tags add constraint FKhap59j2wk1omlnp40l4dv6x0o foreign key (Customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
