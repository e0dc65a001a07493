# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "cust") Customer customer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "customer_id") Customer customer; }
# says
note: Tidemark: the draft holds rename column Purchase.cust to customer_id, drop foreign key FKcds6t8tfk14gxl1s6a21dvqdf on Purchase(customer_id) to Customer(id) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.renameColumn("cust", "customer_id");
        t.dropForeignKey("FKcds6t8tfk14gxl1s6a21dvqdf", "customer_id").references("Customer", "id");
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.addForeignKey("FKcds6t8tfk14gxl1s6a21dvqdf", "customer_id").references("Customer", "id");
        t.renameColumn("customer_id", "cust");
    });
}
# h2
alter table Purchase alter column cust rename to customer_id;
alter table Purchase drop constraint FKcds6t8tfk14gxl1s6a21dvqdf;
drop index if exists "CONSTRAINT_INDEX_FKcds6t8tfk14gxl1s6a21dvqdf";
create index if not exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" on Purchase (customer_id);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) index "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" references Customer (id);
# postgresql
alter table Purchase rename column cust to customer_id;
alter table Purchase drop constraint FKcds6t8tfk14gxl1s6a21dvqdf;
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
