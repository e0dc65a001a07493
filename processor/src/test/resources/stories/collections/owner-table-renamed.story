# before
@Entity class Client { @Id long id; @ElementCollection Set<String> tags; }
# after
@Entity @RenamedFrom("Client") class Customer { @Id long id; @ElementCollection Set<String> tags; }
# says
note: Tidemark: the draft holds rename table Client to Customer, rename table Client_tags to Customer_tags and 5 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("Client", "Customer");
    db.renameTable("Client_tags", "Customer_tags");
    db.alterTable("Customer_tags", t -> {
        t.renameColumn("Client_id", "Customer_id");
        t.dropForeignKey("FKm4s410ghrojem6wp5uiybt9io", "Customer_id").references("Customer", "id");
        t.dropUnique("UKihks5ejkwqq5wmpo6gxa6at1", "Customer_id", "tags");
        t.addUnique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
        t.addForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer_tags", t -> {
        t.dropForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
        t.dropUnique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
        t.addUnique("UKihks5ejkwqq5wmpo6gxa6at1", "Customer_id", "tags");
        t.addForeignKey("FKm4s410ghrojem6wp5uiybt9io", "Customer_id").references("Customer", "id");
        t.renameColumn("Customer_id", "Client_id");
    });
    db.renameTable("Customer_tags", "Client_tags");
    db.renameTable("Customer", "Client");
}
# h2
alter table Client rename to Customer;
alter table Client_tags rename to Customer_tags;
alter table Customer_tags alter column Client_id rename to Customer_id;
alter table Customer_tags drop constraint FKm4s410ghrojem6wp5uiybt9io;
drop index if exists "CONSTRAINT_INDEX_FKm4s410ghrojem6wp5uiybt9io";
alter table Customer_tags drop constraint UKihks5ejkwqq5wmpo6gxa6at1;
alter table Customer_tags add constraint UK4flmvkh1c5qj0fbvqqddlnc7c unique (Customer_id, tags);
create index if not exists "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o" on Customer_tags (Customer_id);
alter table Customer_tags add constraint FKhap59j2wk1omlnp40l4dv6x0o foreign key (Customer_id) index "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o" references Customer (id);
# postgresql
alter table Client rename to Customer;
alter table Client_tags rename to Customer_tags;
alter table Customer_tags rename column Client_id to Customer_id;
alter table Customer_tags drop constraint FKm4s410ghrojem6wp5uiybt9io;
alter table Customer_tags drop constraint UKihks5ejkwqq5wmpo6gxa6at1;
alter table Customer_tags add constraint UK4flmvkh1c5qj0fbvqqddlnc7c unique (Customer_id, tags);
alter table Customer_tags add constraint FKhap59j2wk1omlnp40l4dv6x0o foreign key (Customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
