# before
@Entity class Customer { @Id long id; String name; String city; }
# after
@Entity @Table(indexes = @Index(name = "ix_city_name", columnList = "city, name desc"))
class Customer { @Id long id; String name; String city; }
# says
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
