# before
@Entity class Customer { @Id long id; @Column(length = 20) String phone; }
# after
@Entity class Customer { @Id long id; @Column(name = "mobile", length = 40) String phone; }
# says
@Entity class Customer { @Id long id; @Column(name = "mobile", length = 40) String phone; }
  note: [TM028] shop.Customer#phone: rename column Customer.phone to mobile: versions of the application that still run look for Customer.phone. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.phone to mobile, alter column Customer.mobile: varchar(20) to varchar(40).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("phone", "mobile");
        t.alterColumn("mobile", varchar(20)).becomes(varchar(40));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("mobile", varchar(40)).becomes(varchar(20));
        t.renameColumn("mobile", "phone");
    });
}
# h2
alter table Customer alter column phone rename to mobile;
alter table Customer alter column mobile set data type varchar(40);
# postgresql
alter table Customer rename column phone to mobile;
alter table Customer alter column mobile type varchar(40);
# rows
h2: as they were
postgresql: as they were
