# before
@Entity class Customer { @Id @Column(name = "id") long id; @ManyToOne Customer friend; }
# after
@Entity class Customer { @Id @Column(name = "customer_id") long id; @ManyToOne Customer friend; }
# says
note: Tidemark: the draft holds rename column Customer.friend_id to friend_customer_id, rename column Customer.id to customer_id and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("friend_id", "friend_customer_id");
        t.renameColumn("id", "customer_id");
        t.dropForeignKey("FKm8dcucdiwvbrwm2wk5intmeoe", "friend_customer_id")
                .references("Customer", "customer_id");
        t.addForeignKey("FKg7degdorh99pnbc3ntgt3xoq2", "friend_customer_id")
                .references("Customer", "customer_id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropForeignKey("FKg7degdorh99pnbc3ntgt3xoq2", "friend_customer_id")
                .references("Customer", "customer_id");
        t.addForeignKey("FKm8dcucdiwvbrwm2wk5intmeoe", "friend_customer_id")
                .references("Customer", "customer_id");
        t.renameColumn("customer_id", "id");
        t.renameColumn("friend_customer_id", "friend_id");
    });
}
# h2
alter table Customer alter column friend_id rename to friend_customer_id;
alter table Customer alter column id rename to customer_id;
alter table Customer drop constraint FKm8dcucdiwvbrwm2wk5intmeoe;
drop index if exists "CONSTRAINT_INDEX_FKm8dcucdiwvbrwm2wk5intmeoe";
create index if not exists "CONSTRAINT_INDEX_FKg7degdorh99pnbc3ntgt3xoq2" on Customer (friend_customer_id);
alter table Customer add constraint FKg7degdorh99pnbc3ntgt3xoq2 foreign key (friend_customer_id) index "CONSTRAINT_INDEX_FKg7degdorh99pnbc3ntgt3xoq2" references Customer (customer_id);
# postgresql
alter table Customer rename column friend_id to friend_customer_id;
alter table Customer rename column id to customer_id;
alter table Customer drop constraint FKm8dcucdiwvbrwm2wk5intmeoe;
alter table Customer add constraint FKg7degdorh99pnbc3ntgt3xoq2 foreign key (friend_customer_id) references Customer (customer_id);
# rows
h2: as they were
postgresql: as they were
