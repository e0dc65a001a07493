# before
@Entity class Customer { @Id int id; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Customer { @Id @Column(length = 40) String id; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# says
@Entity class Customer { @Id @Column(length = 40) String id; }
  note: [TM027] shop.Customer#id: alter column Customer.id: integer to varchar(40): nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Customer { @Id @Column(length = 40) String id; }
  note: [TM028] shop.Customer#id: alter column Customer.id: integer to varchar(40): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
  note: [TM027] shop.Purchase#customer: alter column Purchase.customer_id: integer to varchar(40): nothing can be written to Purchase while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
  note: [TM028] shop.Purchase#customer: alter column Purchase.customer_id: integer to varchar(40): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
  note: [TM027] shop.Purchase: add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id): nothing can be written to Purchase and Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds alter column Customer.id: integer to varchar(40), alter column Purchase.customer_id: integer to varchar(40) and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
    db.alterTable("Customer", t -> {
        t.alterColumn("id", integer()).notNull().becomes(varchar(40)).notNull();
    });
    db.alterTable("Purchase", t -> {
        t.alterColumn("customer_id", integer()).becomes(varchar(40));
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.alterColumn("customer_id", varchar(40)).becomes(integer());
    });
    db.alterTable("Customer", t -> {
        t.alterColumn("id", varchar(40)).notNull().becomes(integer()).notNull();
    });
    db.alterTable("Purchase", t -> {
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}
# h2
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
drop index if exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3";
alter table Customer alter column id set data type varchar(40);
alter table Purchase alter column customer_id set data type varchar(40);
create index if not exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" on Purchase (customer_id);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) index "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" references Customer (id);
# postgresql
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
alter table Customer alter column id type varchar(40);
alter table Purchase alter column customer_id type varchar(40);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
