# before
@Entity @Check(name = "ck_stock", constraints = "stock >= 0") class Product { @Id long id; Integer stock; }
# after
@Entity class Product { @Id long id; Integer stock; }
# says
note: Tidemark: the draft holds drop check ck_stock on Product.
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.dropCheck("ck_stock", "stock >= 0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.addCheck("ck_stock", "stock >= 0");
    });
}
# h2
alter table Product drop constraint ck_stock;
# postgresql
alter table Product drop constraint ck_stock;
# rows
h2: as they were
postgresql: as they were
