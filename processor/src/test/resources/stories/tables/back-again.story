# before
@Entity class Customer { @Id long id; }
@Entity class Coupon { @Id String code; @Column(nullable = false) Integer percent; }
# then
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; }
@Entity class Coupon { @Id String code; @Column(nullable = false) Integer percent; }
# says
note: Tidemark: the draft holds restore table Coupon.
# migration
public void upgrade(Operations db) {
    db.restoreTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer()).notNull();
        t.primaryKey("code");
    });
}

public void downgrade(Operations db) {
    db.retireTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer()).notNull();
        t.primaryKey("code");
    });
}
# h2
# postgresql
# rows
h2: as they were
postgresql: as they were
