# before
@Entity class Product { @Id long id; @Column(check = @CheckConstraint(name = "ck_stock", constraint = "stock >= 0")) Integer stock; }
# after
@Entity class Product { @Id long id; }
# says
note: Tidemark: the draft holds retire column Product.stock (its values stay), drop check ck_stock on Product.
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.dropCheck("ck_stock", "stock >= 0");
        t.retireColumn("stock", integer());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.restoreColumn("stock", integer());
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
