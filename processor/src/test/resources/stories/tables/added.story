# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; }
@Entity class Coupon { @Id String code; Integer percent; }
# says
note: Tidemark: the draft holds create table Coupon.
# migration
public void upgrade(Operations db) {
    db.createTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer());
        t.primaryKey("code");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("percent", integer());
        t.primaryKey("code");
    });
}
# h2
create table Coupon (
    code varchar(255) not null,
    percent integer,
    primary key (code)
);
# postgresql
create table Coupon (
    code varchar(255) not null,
    percent integer,
    primary key (code)
);
# rows
h2: as they were
postgresql: as they were
