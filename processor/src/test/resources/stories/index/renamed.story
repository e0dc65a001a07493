# before
@Entity @Table(indexes = @Index(name = "ix_city", columnList = "city"))
class Customer { @Id long id; String city; }
# after
@Entity @Table(indexes = @Index(name = "ix_customer_city", columnList = "city"))
class Customer { @Id long id; String city; }
# says
note: Tidemark: the draft holds rename index ix_city on Customer to ix_customer_city.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameIndex("ix_city", "ix_customer_city");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameIndex("ix_customer_city", "ix_city");
    });
}
# h2
alter index ix_city rename to ix_customer_city;
# postgresql
alter index ix_city rename to ix_customer_city;
# rows
h2: as they were
postgresql: as they were
