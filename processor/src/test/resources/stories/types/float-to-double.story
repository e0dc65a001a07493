# before
@Entity class Product { @Id long id; float weight; }
# after
@Entity class Product { @Id long id; double weight; }
# says
@Entity class Product { @Id long id; double weight; }
  note: [TM027] shop.Product#weight: alter column Product.weight: float(24) to float(53): nothing can be written to Product while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
note: Tidemark: the draft holds alter column Product.weight: float(24) to float(53).
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("weight", floating(24)).notNull().becomes(floating(53)).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("weight", floating(53)).notNull().becomes(floating(24)).notNull();
    });
}
# h2
alter table Product alter column weight set data type float(53);
# postgresql
alter table Product alter column weight type float(53);
# rows
h2: as they were
postgresql: as they were
