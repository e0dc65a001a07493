# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "cust") Customer customer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "customer_id") Customer customer; }
# says
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "customer_id") Customer customer; }
  note: [TM028] shop.Purchase#customer: rename column Purchase.cust to customer_id: versions of the application that still run look for Purchase.cust. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Purchase.cust to customer_id, rename constraint FKcds6t8tfk14gxl1s6a21dvqdf of Purchase to FK15nvfxt1otlr20atpbi9c2uo3.
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.renameColumn("cust", "customer_id");
        t.renameConstraint("FKcds6t8tfk14gxl1s6a21dvqdf", "FK15nvfxt1otlr20atpbi9c2uo3");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.renameConstraint("FK15nvfxt1otlr20atpbi9c2uo3", "FKcds6t8tfk14gxl1s6a21dvqdf");
        t.renameColumn("customer_id", "cust");
    });
}
# h2
alter table Purchase alter column cust rename to customer_id;
alter table Purchase rename constraint FKcds6t8tfk14gxl1s6a21dvqdf to FK15nvfxt1otlr20atpbi9c2uo3;
alter index if exists "CONSTRAINT_INDEX_FKcds6t8tfk14gxl1s6a21dvqdf" rename to "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3";
# postgresql
alter table Purchase rename column cust to customer_id;
alter table Purchase rename constraint FKcds6t8tfk14gxl1s6a21dvqdf to FK15nvfxt1otlr20atpbi9c2uo3;
# rows
h2: as they were
postgresql: as they were
