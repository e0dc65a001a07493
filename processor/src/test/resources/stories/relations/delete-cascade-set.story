# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Customer customer; }
# says
@Entity class Purchase { @Id long id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Customer customer; }
  note: [TM027] shop.Purchase: add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id): nothing can be written to Purchase and Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds drop foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id), add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id")
                .references("Customer", "id").onDelete(ForeignKey.OnDelete.CASCADE);
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id")
                .references("Customer", "id").onDelete(ForeignKey.OnDelete.CASCADE);
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}
# h2
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
drop index if exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3";
create index if not exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" on Purchase (customer_id);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) index "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" references Customer (id) on delete cascade;
# postgresql
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) references Customer (id) on delete cascade;
# rows
h2: as they were
postgresql: as they were
