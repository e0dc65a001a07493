# before
@Entity class Customer { @Id long id; }
@Entity class Coupon { @Id String code; Integer percent; }
# then
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; }
@Entity class Coupon { @Id String code; Integer percent; String reason; }
# says
note: Tidemark: the draft holds restore table Coupon, add column Coupon.reason varchar(255).
# migration
public void upgrade(Operations db) {
    db.restoreTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer());
        t.primaryKey("code");
    });
    db.alterTable("Coupon", t -> {
        t.addColumn("reason", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Coupon", t -> {
        t.dropColumn("reason", varchar(255));
    });
    db.retireTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer());
        t.primaryKey("code");
    });
}
# h2
alter table Coupon add column reason varchar(255);
# postgresql
alter table Coupon add column reason varchar(255);
# rows
h2: as they were
postgresql: as they were
