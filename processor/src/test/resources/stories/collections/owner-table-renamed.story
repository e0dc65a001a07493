# before
@Entity class Client { @Id long id; @ElementCollection Set<String> tags; }
# after
@Entity @RenamedFrom("Client") class Customer { @Id long id; @ElementCollection Set<String> tags; }
# says
@Entity @RenamedFrom("Client") class Customer { @Id long id; @ElementCollection Set<String> tags; }
  note: [TM028] shop.Customer: rename table Client to Customer: versions of the application that still run look for Client. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity @RenamedFrom("Client") class Customer { @Id long id; @ElementCollection Set<String> tags; }
  note: [TM028] shop.Customer: rename table Client_tags to Customer_tags: versions of the application that still run look for Client_tags. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity @RenamedFrom("Client") class Customer { @Id long id; @ElementCollection Set<String> tags; }
  note: [TM028] shop.Customer#tags: rename column Customer_tags.Client_id to Customer_id: versions of the application that still run look for Customer_tags.Client_id. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table Client to Customer, rename table Client_tags to Customer_tags and 3 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("Client", "Customer");
    db.renameTable("Client_tags", "Customer_tags");
    db.alterTable("Customer_tags", t -> {
        t.renameColumn("Client_id", "Customer_id");
        t.renameConstraint("UKihks5ejkwqq5wmpo6gxa6at1", "UK4flmvkh1c5qj0fbvqqddlnc7c");
        t.renameConstraint("FKm4s410ghrojem6wp5uiybt9io", "FKhap59j2wk1omlnp40l4dv6x0o");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer_tags", t -> {
        t.renameConstraint("FKhap59j2wk1omlnp40l4dv6x0o", "FKm4s410ghrojem6wp5uiybt9io");
        t.renameConstraint("UK4flmvkh1c5qj0fbvqqddlnc7c", "UKihks5ejkwqq5wmpo6gxa6at1");
        t.renameColumn("Customer_id", "Client_id");
    });
    db.renameTable("Customer_tags", "Client_tags");
    db.renameTable("Customer", "Client");
}
# h2
alter table Client rename to Customer;
alter table Client_tags rename to Customer_tags;
alter table Customer_tags alter column Client_id rename to Customer_id;
alter table Customer_tags rename constraint UKihks5ejkwqq5wmpo6gxa6at1 to UK4flmvkh1c5qj0fbvqqddlnc7c;
alter index if exists "CONSTRAINT_INDEX_UKihks5ejkwqq5wmpo6gxa6at1" rename to "CONSTRAINT_INDEX_UK4flmvkh1c5qj0fbvqqddlnc7c";
alter table Customer_tags rename constraint FKm4s410ghrojem6wp5uiybt9io to FKhap59j2wk1omlnp40l4dv6x0o;
alter index if exists "CONSTRAINT_INDEX_FKm4s410ghrojem6wp5uiybt9io" rename to "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o";
# postgresql
alter table Client rename to Customer;
alter table Client_tags rename to Customer_tags;
alter table Customer_tags rename column Client_id to Customer_id;
alter table Customer_tags rename constraint UKihks5ejkwqq5wmpo6gxa6at1 to UK4flmvkh1c5qj0fbvqqddlnc7c;
alter table Customer_tags rename constraint FKm4s410ghrojem6wp5uiybt9io to FKhap59j2wk1omlnp40l4dv6x0o;
# rows
h2: as they were
postgresql: as they were
