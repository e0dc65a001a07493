# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Customer customer; }
# says
note: Tidemark: the draft holds drop foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}
# h2
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
drop index if exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3";
# postgresql
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
# rows
h2: as they were
postgresql: as they were
