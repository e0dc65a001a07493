# before
@Entity class Customer { @Id long id; }
# after
@Entity
@Table(indexes = @Index(name = "ix_customer_phone", columnList = "phone"))
class Customer { @Id long id; @Column(length = 32) String phone; }
# says
class Customer { @Id long id; @Column(length = 32) String phone; }
  note: [TM027] shop.Customer: create index ix_customer_phone on Customer(phone): nothing can be written to Customer while it is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Customer.phone varchar(32), create index ix_customer_phone on Customer(phone).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("phone", varchar(32));
        t.addIndex("ix_customer_phone", "phone");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("ix_customer_phone", "phone");
        t.dropColumn("phone", varchar(32));
    });
}
# h2
alter table Customer add column phone varchar(32);
create index ix_customer_phone on Customer (phone);
# postgresql
alter table Customer add column phone varchar(32);
create index ix_customer_phone on Customer (phone);
# rows
h2: as they were
postgresql: as they were
