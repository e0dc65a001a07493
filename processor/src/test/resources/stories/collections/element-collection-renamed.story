# before
@Entity class Customer { @Id long id; @ElementCollection Set<String> tags; }
# after
@Entity class Customer { @Id long id; @ElementCollection @RenamedFrom("tags") Set<String> labels; }
# says
note: Tidemark: the draft holds rename table Customer_tags to Customer_labels, rename column Customer_labels.tags to labels and 4 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("Customer_tags", "Customer_labels");
    db.alterTable("Customer_labels", t -> {
        t.renameColumn("tags", "labels");
        t.dropForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
        t.dropUnique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "labels");
        t.addUnique("UK91o8dnx7vmf49imm2i45yijhb", "Customer_id", "labels");
        t.addForeignKey("FKhslwpmidx6p948qmup29cicx", "Customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer_labels", t -> {
        t.dropForeignKey("FKhslwpmidx6p948qmup29cicx", "Customer_id").references("Customer", "id");
        t.dropUnique("UK91o8dnx7vmf49imm2i45yijhb", "Customer_id", "labels");
        t.addUnique("UK4flmvkh1c5qj0fbvqqddlnc7c", "Customer_id", "labels");
        t.addForeignKey("FKhap59j2wk1omlnp40l4dv6x0o", "Customer_id").references("Customer", "id");
        t.renameColumn("labels", "tags");
    });
    db.renameTable("Customer_labels", "Customer_tags");
}
# h2
alter table Customer_tags rename to Customer_labels;
alter table Customer_labels alter column tags rename to labels;
alter table Customer_labels drop constraint FKhap59j2wk1omlnp40l4dv6x0o;
drop index if exists "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o";
alter table Customer_labels drop constraint UK4flmvkh1c5qj0fbvqqddlnc7c;
alter table Customer_labels add constraint UK91o8dnx7vmf49imm2i45yijhb unique (Customer_id, labels);
create index if not exists "CONSTRAINT_INDEX_FKhslwpmidx6p948qmup29cicx" on Customer_labels (Customer_id);
alter table Customer_labels add constraint FKhslwpmidx6p948qmup29cicx foreign key (Customer_id) index "CONSTRAINT_INDEX_FKhslwpmidx6p948qmup29cicx" references Customer (id);
# postgresql
alter table Customer_tags rename to Customer_labels;
alter table Customer_labels rename column tags to labels;
alter table Customer_labels drop constraint FKhap59j2wk1omlnp40l4dv6x0o;
alter table Customer_labels drop constraint UK4flmvkh1c5qj0fbvqqddlnc7c;
alter table Customer_labels add constraint UK91o8dnx7vmf49imm2i45yijhb unique (Customer_id, labels);
alter table Customer_labels add constraint FKhslwpmidx6p948qmup29cicx foreign key (Customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
