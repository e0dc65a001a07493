# before
@Entity class Product { @Id long id; Integer stock; }
# after
@Entity @Check(name = "ck_stock", constraints = "stock >= 0") class Product { @Id long id; Integer stock; }
# says
@Entity @Check(name = "ck_stock", constraints = "stock >= 0") class Product { @Id long id; Integer stock; }
  note: [TM027] shop.Product: add check ck_stock on Product: stock >= 0: nothing can be written to Product while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity @Check(name = "ck_stock", constraints = "stock >= 0") class Product { @Id long id; Integer stock; }
  note: [TM028] shop.Product: add check ck_stock on Product: stock >= 0: versions of the application that still run may write rows that it refuses. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds add check ck_stock on Product: stock >= 0.
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.addCheck("ck_stock", "stock >= 0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.dropCheck("ck_stock", "stock >= 0");
    });
}
# h2
alter table Product add constraint ck_stock check (stock >= 0);
# postgresql
alter table Product add constraint ck_stock check (stock >= 0);
# rows
h2: as they were
postgresql: as they were
