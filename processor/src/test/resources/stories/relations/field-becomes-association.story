# before
@Entity class Country { @Id String code; }
@Entity class Customer { @Id long id; @Column(name = "country_code") String country; }
# after
@Entity class Country { @Id String code; }
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_code") Country country; }
# says
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_code") Country country; }
  note: [TM027] shop.Customer: add foreign key FKagj3ypwx3cqvo591gn76hmip0 on Customer(country_code) to Country(code): nothing can be written to Customer and Country while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_code") Country country; }
  note: [TM028] shop.Customer: add foreign key FKagj3ypwx3cqvo591gn76hmip0 on Customer(country_code) to Country(code): versions of the application that still run may write rows that refer to none. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds add foreign key FKagj3ypwx3cqvo591gn76hmip0 on Customer(country_code) to Country(code).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addForeignKey("FKagj3ypwx3cqvo591gn76hmip0", "country_code").references("Country", "code");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropForeignKey("FKagj3ypwx3cqvo591gn76hmip0", "country_code").references("Country", "code");
    });
}
# h2
create index if not exists "CONSTRAINT_INDEX_FKagj3ypwx3cqvo591gn76hmip0" on Customer (country_code);
alter table Customer add constraint FKagj3ypwx3cqvo591gn76hmip0 foreign key (country_code) index "CONSTRAINT_INDEX_FKagj3ypwx3cqvo591gn76hmip0" references Country (code);
# postgresql
alter table Customer add constraint FKagj3ypwx3cqvo591gn76hmip0 foreign key (country_code) references Country (code);
# rows
h2: as they were
postgresql: as they were
