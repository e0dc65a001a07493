# before
@Entity class Coupon { @Id String code; }
@Entity class Purchase { @Id long id; @ManyToOne(optional = false) Coupon coupon; }
# after
@Entity class Purchase { @Id long id; }
# says
note: Tidemark: the draft holds retire table Coupon (its rows stay), retire column Purchase.coupon_code (its values stay) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FKr2ygfidayj9rdlqcjxxqaik8i", "coupon_code").references("Coupon", "code");
        t.retireColumn("coupon_code", varchar(255)).notNull();
    });
    db.retireTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.primaryKey("code");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.primaryKey("code");
    });
    db.alterTable("Purchase", t -> {
        t.restoreColumn("coupon_code", varchar(255)).notNull();
        t.addForeignKey("FKr2ygfidayj9rdlqcjxxqaik8i", "coupon_code").references("Coupon", "code");
    });
}
# h2
alter table Purchase drop constraint FKr2ygfidayj9rdlqcjxxqaik8i;
drop index if exists "CONSTRAINT_INDEX_FKr2ygfidayj9rdlqcjxxqaik8i";
alter table Purchase alter column coupon_code drop not null;
# postgresql
alter table Purchase drop constraint FKr2ygfidayj9rdlqcjxxqaik8i;
alter table Purchase alter column coupon_code drop not null;
# rows
h2: as they were
postgresql: as they were
