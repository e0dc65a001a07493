# before
@Entity class Product { @Id long id; @Column(precision = 12, scale = 4) java.math.BigDecimal price; }
# after
@Entity class Product {
    @Id long id;
    @Column(precision = 12, scale = 2) java.math.BigDecimal price;
}
# says
@Column(precision = 12, scale = 2) java.math.BigDecimal price;
  warning: [TM013] shop.Product#price: the column Product.price changes from decimal(12,4) to decimal(12,2), and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Column(precision = 12, scale = 2) java.math.BigDecimal price;
  note: [TM027] shop.Product#price: alter column Product.price: decimal(12,4) to decimal(12,2): nothing can be written to Product while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Column(precision = 12, scale = 2) java.math.BigDecimal price;
  note: [TM028] shop.Product#price: alter column Product.price: decimal(12,4) to decimal(12,2): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Product.price: decimal(12,4) to decimal(12,2).
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("price", decimal(12, 4)).becomes(decimal(12, 2));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("price", decimal(12, 2)).becomes(decimal(12, 4));
    });
}
# h2
alter table Product alter column price set data type numeric(12,2);
# postgresql
alter table Product alter column price type numeric(12,2);
# rows
h2: as they were
postgresql: as they were
