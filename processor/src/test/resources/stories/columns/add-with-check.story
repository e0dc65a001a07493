# before
@Entity class Product { @Id long id; }
# after
@Entity class Product { @Id long id; @Column(check = @CheckConstraint(name = "ck_stock", constraint = "stock >= 0")) Integer stock; }
# says
@Entity class Product { @Id long id; @Column(check = @CheckConstraint(name = "ck_stock", constraint = "stock >= 0")) Integer stock; }
  note: [TM027] shop.Product: add check ck_stock on Product: stock >= 0: nothing can be written to Product while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Product.stock integer, add check ck_stock on Product: stock >= 0.
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.addColumn("stock", integer());
        t.addCheck("ck_stock", "stock >= 0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.dropCheck("ck_stock", "stock >= 0");
        t.dropColumn("stock", integer());
    });
}
# h2
alter table Product add column stock integer;
alter table Product add constraint ck_stock check (stock >= 0);
# postgresql
alter table Product add column stock integer;
alter table Product add constraint ck_stock check (stock >= 0);
# rows
h2: as they were
postgresql: as they were
