# before
@Entity @Table(indexes = @Index(name = "ix_city", columnList = "city"))
class Customer { @Id long id; String city; String name; }
# after
@Entity @Table(indexes = @Index(name = "ix_city", columnList = "city, name"))
class Customer { @Id long id; String city; String name; }
# says
class Customer { @Id long id; String city; String name; }
  note: [TM027] shop.Customer: create index ix_city on Customer(city, name): nothing can be written to Customer while it is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds drop index ix_city on Customer(city), create index ix_city on Customer(city, name).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("ix_city", "city");
        t.addIndex("ix_city", "city", "name");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("ix_city", "city", "name");
        t.addIndex("ix_city", "city");
    });
}
# h2
execute immediate coalesce((select 'alter index ix_city rename to "CONSTRAINT_INDEX_ix_city"' from information_schema.table_constraints where index_schema = current_schema and lower(index_name) = 'ix_city' fetch first row only), 'drop index ix_city');
create index ix_city on Customer (city, name);
# postgresql
drop index ix_city;
create index ix_city on Customer (city, name);
# rows
h2: as they were
postgresql: as they were
