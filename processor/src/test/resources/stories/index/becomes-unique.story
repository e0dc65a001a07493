# before
@Entity @Table(indexes = @Index(name = "ix_city", columnList = "city"))
class Customer { @Id long id; String city; }
# after
@Entity @Table(indexes = @Index(name = "ix_city", columnList = "city", unique = true))
class Customer { @Id long id; String city; }
# says
class Customer { @Id long id; String city; }
  warning: [TM023] shop.Customer#city: Customer (city) becomes unique, and rows may share a value. The upgrade looks first, and refuses with their count; see that none do.
class Customer { @Id long id; String city; }
  note: [TM027] shop.Customer: add unique key ix_city on Customer(city): nothing can be written to Customer while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
class Customer { @Id long id; String city; }
  note: [TM028] shop.Customer: add unique key ix_city on Customer(city): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds drop index ix_city on Customer(city), add unique key ix_city on Customer(city).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("ix_city", "city");
        t.addUnique("ix_city", "city");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropUnique("ix_city", "city");
        t.addIndex("ix_city", "city");
    });
}
# h2
execute immediate coalesce((select 'alter index ix_city rename to "CONSTRAINT_INDEX_ix_city"' from information_schema.table_constraints where index_schema = current_schema and lower(index_name) = 'ix_city' fetch first row only), 'drop index ix_city');
alter table Customer add constraint ix_city unique (city);
# postgresql
drop index ix_city;
alter table Customer add constraint ix_city unique (city);
# rows
h2: as they were
postgresql: as they were
