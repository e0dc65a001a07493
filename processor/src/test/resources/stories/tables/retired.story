# before
@Entity class Customer { @Id long id; }
@Entity class Coupon { @Id String code; Integer percent; }
# after
@Entity class Customer { @Id long id; }
# says
note: Tidemark: the draft holds retire table Coupon (its rows stay).
# migration
public void upgrade(Operations db) {
    db.retireTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer());
        t.primaryKey("code");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer());
        t.primaryKey("code");
    });
}
# h2
# postgresql
# rows
h2: as they were
postgresql: as they were
