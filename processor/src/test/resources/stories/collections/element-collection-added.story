# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @ElementCollection Set<String> tags; }
# says
note: Tidemark: the draft holds create table Customer_tags.
# migration
public void upgrade(Operations db) {
    db.createTable("Customer_tags", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
        t.foreignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Customer_tags", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("tags", varchar(255));
        t.unique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "tags");
        t.foreignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
}
# h2
create table Customer_tags (
    Customer_id bigint not null,
    tags varchar(255),
    constraint UK4flmvkh1c5qj0fbvqqddlnc7c unique (Customer_id, tags)
);
create index if not exists "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o" on Customer_tags (Customer_id);
alter table Customer_tags add constraint FKhap59j2wk1omlnp40l4dv6x0o foreign key (Customer_id) index "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o" references Customer (id);
# postgresql
create table Customer_tags (
    Customer_id bigint not null,
    tags varchar(255),
    constraint UK4flmvkh1c5qj0fbvqqddlnc7c unique (Customer_id, tags)
);
alter table Customer_tags add constraint FKhap59j2wk1omlnp40l4dv6x0o foreign key (Customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
