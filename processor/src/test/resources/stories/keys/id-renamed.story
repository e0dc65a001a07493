# before
@Entity class Customer { @Id @Column(name = "id") long id; @ManyToOne Customer friend; }
# after
@Entity class Customer { @Id @Column(name = "customer_id") long id; @ManyToOne Customer friend; }
# says
@Entity class Customer { @Id @Column(name = "customer_id") long id; @ManyToOne Customer friend; }
  note: [TM028] shop.Customer#friend: rename column Customer.friend_id to friend_customer_id: versions of the application that still run look for Customer.friend_id. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Customer { @Id @Column(name = "customer_id") long id; @ManyToOne Customer friend; }
  note: [TM028] shop.Customer#id: rename column Customer.id to customer_id: versions of the application that still run look for Customer.id. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.friend_id to friend_customer_id, rename column Customer.id to customer_id and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("friend_id", "friend_customer_id");
        t.renameColumn("id", "customer_id");
        t.renameConstraint("FKm8dcucdiwvbrwm2wk5intmeoe", "FKg7degdorh99pnbc3ntgt3xoq2");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameConstraint("FKg7degdorh99pnbc3ntgt3xoq2", "FKm8dcucdiwvbrwm2wk5intmeoe");
        t.renameColumn("customer_id", "id");
        t.renameColumn("friend_customer_id", "friend_id");
    });
}
# h2
alter table Customer alter column friend_id rename to friend_customer_id;
alter table Customer alter column id rename to customer_id;
alter table Customer rename constraint FKm8dcucdiwvbrwm2wk5intmeoe to FKg7degdorh99pnbc3ntgt3xoq2;
alter index if exists "CONSTRAINT_INDEX_FKm8dcucdiwvbrwm2wk5intmeoe" rename to "CONSTRAINT_INDEX_FKg7degdorh99pnbc3ntgt3xoq2";
# postgresql
alter table Customer rename column friend_id to friend_customer_id;
alter table Customer rename column id to customer_id;
alter table Customer rename constraint FKm8dcucdiwvbrwm2wk5intmeoe to FKg7degdorh99pnbc3ntgt3xoq2;
# rows
h2: as they were
postgresql: as they were
