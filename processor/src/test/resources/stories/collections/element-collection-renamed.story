# before
@Entity class Customer { @Id long id; @ElementCollection Set<String> tags; }
# after
@Entity class Customer { @Id long id; @ElementCollection @RenamedFrom("tags") Set<String> labels; }
# says
@Entity class Customer { @Id long id; @ElementCollection @RenamedFrom("tags") Set<String> labels; }
  note: [TM028] shop.Customer: rename table Customer_tags to Customer_labels: versions of the application that still run look for Customer_tags. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Customer { @Id long id; @ElementCollection @RenamedFrom("tags") Set<String> labels; }
  note: [TM028] shop.Customer#labels: rename column Customer_labels.tags to labels: versions of the application that still run look for Customer_labels.tags. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table Customer_tags to Customer_labels, rename column Customer_labels.tags to labels and 2 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("Customer_tags", "Customer_labels");
    db.alterTable("Customer_labels", t -> {
        t.renameColumn("tags", "labels");
        t.renameConstraint("UK4flmvkh1c5qj0fbvqqddlnc7c", "UK91o8dnx7vmf49imm2i45yijhb");
        t.renameConstraint("FKhap59j2wk1omlnp40l4dv6x0o", "FKhslwpmidx6p948qmup29cicx");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer_labels", t -> {
        t.renameConstraint("FKhslwpmidx6p948qmup29cicx", "FKhap59j2wk1omlnp40l4dv6x0o");
        t.renameConstraint("UK91o8dnx7vmf49imm2i45yijhb", "UK4flmvkh1c5qj0fbvqqddlnc7c");
        t.renameColumn("labels", "tags");
    });
    db.renameTable("Customer_labels", "Customer_tags");
}
# h2
alter table Customer_tags rename to Customer_labels;
alter table Customer_labels alter column tags rename to labels;
alter table Customer_labels rename constraint UK4flmvkh1c5qj0fbvqqddlnc7c to UK91o8dnx7vmf49imm2i45yijhb;
alter index if exists "CONSTRAINT_INDEX_UK4flmvkh1c5qj0fbvqqddlnc7c" rename to "CONSTRAINT_INDEX_UK91o8dnx7vmf49imm2i45yijhb";
alter table Customer_labels rename constraint FKhap59j2wk1omlnp40l4dv6x0o to FKhslwpmidx6p948qmup29cicx;
alter index if exists "CONSTRAINT_INDEX_FKhap59j2wk1omlnp40l4dv6x0o" rename to "CONSTRAINT_INDEX_FKhslwpmidx6p948qmup29cicx";
# postgresql
alter table Customer_tags rename to Customer_labels;
alter table Customer_labels rename column tags to labels;
alter table Customer_labels rename constraint UK4flmvkh1c5qj0fbvqqddlnc7c to UK91o8dnx7vmf49imm2i45yijhb;
alter table Customer_labels rename constraint FKhap59j2wk1omlnp40l4dv6x0o to FKhslwpmidx6p948qmup29cicx;
# rows
h2: as they were
postgresql: as they were
