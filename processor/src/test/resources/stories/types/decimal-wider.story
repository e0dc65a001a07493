# before
@Entity class Product { @Id long id; @Column(precision = 8, scale = 2) java.math.BigDecimal price; }
# after
@Entity class Product { @Id long id; @Column(precision = 12, scale = 4) java.math.BigDecimal price; }
# says
@Entity class Product { @Id long id; @Column(precision = 12, scale = 4) java.math.BigDecimal price; }
  note: [TM027] shop.Product#price: alter column Product.price: decimal(8,2) to decimal(12,4): nothing can be written to Product while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
note: Tidemark: the draft holds alter column Product.price: decimal(8,2) to decimal(12,4).
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("price", decimal(8, 2)).becomes(decimal(12, 4));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("price", decimal(12, 4)).becomes(decimal(8, 2));
    });
}
# h2
alter table Product alter column price set data type numeric(12,4);
# postgresql
alter table Product alter column price type numeric(12,4);
# rows
h2: as they were
postgresql: as they were
