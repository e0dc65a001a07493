# before
@Entity class Customer { @Id long id; String name; String city; }
# after
@Entity @Table(indexes = @Index(name = "ix_city_name", columnList = "city, name desc"))
class Customer { @Id long id; String name; String city; }
# says
class Customer { @Id long id; String name; String city; }
  note: [TM027] shop.Customer: create index ix_city_name on Customer(city, name desc): nothing can be written to Customer while it is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds create index ix_city_name on Customer(city, name desc).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addIndex("ix_city_name", "city", "name desc");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("ix_city_name", "city", "name desc");
    });
}
# h2
create index ix_city_name on Customer (city, name desc);
# postgresql
create index ix_city_name on Customer (city, name desc);
# rows
h2: as they were
postgresql: as they were
