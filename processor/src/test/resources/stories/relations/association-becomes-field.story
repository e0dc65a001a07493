# before
@Entity class Country { @Id String code; }
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_code") Country country; }
# after
@Entity class Country { @Id String code; }
@Entity class Customer { @Id long id; @Column(name = "country_code") String country; }
# says
note: Tidemark: the draft holds drop foreign key FKagj3ypwx3cqvo591gn76hmip0 on Customer(country_code) to Country(code).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropForeignKey("FKagj3ypwx3cqvo591gn76hmip0", "country_code").references("Country", "code");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addForeignKey("FKagj3ypwx3cqvo591gn76hmip0", "country_code").references("Country", "code");
    });
}
# h2
alter table Customer drop constraint FKagj3ypwx3cqvo591gn76hmip0;
drop index if exists "CONSTRAINT_INDEX_FKagj3ypwx3cqvo591gn76hmip0";
# postgresql
alter table Customer drop constraint FKagj3ypwx3cqvo591gn76hmip0;
# rows
h2: as they were
postgresql: as they were
