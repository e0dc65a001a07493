# before
@Entity class Customer { @Id long id; @ElementCollection Set<String> tags; }
# after
@Entity class Customer { @Id long id; @ElementCollection @RenamedFrom("tags") Set<String> labels; }
# says
note: Tidemark: the draft holds create table Customer_labels, retire table Customer_tags (its rows stay) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer_tags", t -> {
        t.dropForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
    db.createTable("Customer_labels", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("labels", varchar(255));
        t.unique("UK91o8dnx7vmf49imm2i45yijhb", "Customer_id", "labels");
        t.foreignKey("FKhslwpmidx6p948qmup29cicx", "Customer_id").references("Customer", "id");
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
    db.dropTable("Customer_labels", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("labels", varchar(255));
        t.unique("UK91o8dnx7vmf49imm2i45yijhb", "Customer_id", "labels");
        t.foreignKey("FKhslwpmidx6p948qmup29cicx", "Customer_id").references("Customer", "id");
    });
    db.alterTable("Customer_tags", t -> {
        t.addForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
    });
}
# h2
alter table Customer_tags drop constraint FKhap59j2wk1omlnp40l4dv6x0o;
drop index if exists "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o";
create table Customer_labels (
    Customer_id bigint not null,
    labels varchar(255),
    constraint UK91o8dnx7vmf49imm2i45yijhb unique (Customer_id, labels)
);
create index if not exists "CONSTRAINT_INDEX_FKhslwpmidx6p948qmup29cicx" on Customer_labels (Customer_id);
alter table Customer_labels add constraint FKhslwpmidx6p948qmup29cicx foreign key (Customer_id) index "CONSTRAINT_INDEX_FKhslwpmidx6p948qmup29cicx" references Customer (id);
# postgresql
alter table Customer_tags drop constraint FKhap59j2wk1omlnp40l4dv6x0o;
create table Customer_labels (
    Customer_id bigint not null,
    labels varchar(255),
    constraint UK91o8dnx7vmf49imm2i45yijhb unique (Customer_id, labels)
);
alter table Customer_labels add constraint FKhslwpmidx6p948qmup29cicx foreign key (Customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
