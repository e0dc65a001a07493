# before
@Entity class Customer { @Id long id; String city; }
# after
@Entity @Table(indexes = @Index(columnList = "city")) class Customer { @Id long id; String city; }
# says
@Entity @Table(indexes = @Index(columnList = "city")) class Customer { @Id long id; String city; }
  note: [TM027] shop.Customer: create index IDXqqcg29eott5ikmu8moppleasw on Customer(city): nothing can be written to Customer while it is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds create index IDXqqcg29eott5ikmu8moppleasw on Customer(city).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addIndex("IDXqqcg29eott5ikmu8moppleasw", "city");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("IDXqqcg29eott5ikmu8moppleasw", "city");
    });
}
# h2
create index IDXqqcg29eott5ikmu8moppleasw on Customer (city);
# postgresql
create index IDXqqcg29eott5ikmu8moppleasw on Customer (city);
# rows
h2: as they were
postgresql: as they were
