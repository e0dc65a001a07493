# before
@Entity class Customer { @Id long id; @ElementCollection Set<String> tags; }
# after
@Entity class Customer { @Id long id; }
# says
note: Tidemark: the draft holds retire table Customer_tags (its rows stay), drop foreign key FKhap59j2wk1omlnp40l4dv6x0o on Customer_tags(Customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer_tags", t -> {
        t.dropForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
    db.retireTable("Customer_tags", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Customer_tags", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
    });
    db.alterTable("Customer_tags", t -> {
        t.addForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
}
# h2
alter table Customer_tags drop constraint FKhap59j2wk1omlnp40l4dv6x0o;
drop index if exists "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o";
# postgresql
alter table Customer_tags drop constraint FKhap59j2wk1omlnp40l4dv6x0o;
# rows
h2: as they were
postgresql: as they were
