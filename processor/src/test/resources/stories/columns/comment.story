# before
@Entity class Customer { @Id long id; String name; @Comment("old words") String fax; @Comment("going") String phone; }
# after
@Entity class Customer { @Id long id; @Comment("it's \"new\"") String name; @Comment("new words") String fax; String phone; }
# says
note: Tidemark: the draft holds alter column Customer.fax: comment, alter column Customer.name: comment and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("fax", varchar(255)).comment("old words").becomes(varchar(255)).comment("new words");
        t.alterColumn("name", varchar(255)).becomes(varchar(255)).comment("it's \"new\"");
        t.alterColumn("phone", varchar(255)).comment("going").becomes(varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("phone", varchar(255)).becomes(varchar(255)).comment("going");
        t.alterColumn("name", varchar(255)).comment("it's \"new\"").becomes(varchar(255));
        t.alterColumn("fax", varchar(255)).comment("new words").becomes(varchar(255)).comment("old words");
    });
}
# h2
comment on column Customer.fax is 'new words';
comment on column Customer.name is 'it''s "new"';
comment on column Customer.phone is null;
# postgresql
comment on column Customer.fax is 'new words';
comment on column Customer.name is 'it''s "new"';
comment on column Customer.phone is null;
# rows
h2: as they were
postgresql: as they were
