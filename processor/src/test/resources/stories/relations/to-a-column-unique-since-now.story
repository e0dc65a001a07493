# before
@Entity class Country { @Id long id; @Column(length = 2) String iso; }
@Entity class Customer { @Id long id; }
# after
@Entity class Country { @Id long id; @Column(unique = true, length = 2) String iso; }
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "iso", referencedColumnName = "iso") Country country; }
# says
@Entity class Country { @Id long id; @Column(unique = true, length = 2) String iso; }
  warning: [TM023] shop.Country#iso: Country (iso) becomes unique, and rows may share a value. The upgrade looks first, and refuses with their count; see that none do.
@Entity class Country { @Id long id; @Column(unique = true, length = 2) String iso; }
  note: [TM027] shop.Country: add unique key UK1e6e32728419a073423a212f on Country(iso): nothing can be written to Country while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Country { @Id long id; @Column(unique = true, length = 2) String iso; }
  note: [TM028] shop.Country: add unique key UK1e6e32728419a073423a212f on Country(iso): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "iso", referencedColumnName = "iso") Country country; }
  note: [TM027] shop.Customer: add foreign key FK7wd6n5v9t9mhu3ohso5b0axv5 on Customer(iso) to Country(iso): nothing can be written to Customer and Country while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Customer.iso varchar(2), add unique key UK1e6e32728419a073423a212f on Country(iso) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Country", t -> {
        t.addUnique("UK1e6e32728419a073423a212f", "iso");
    });
    db.alterTable("Customer", t -> {
        t.addColumn("iso", varchar(2));
        t.addForeignKey("FK7wd6n5v9t9mhu3ohso5b0axv5", "iso").references("Country", "iso");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropForeignKey("FK7wd6n5v9t9mhu3ohso5b0axv5", "iso").references("Country", "iso");
        t.dropColumn("iso", varchar(2));
    });
    db.alterTable("Country", t -> {
        t.dropUnique("UK1e6e32728419a073423a212f", "iso");
    });
}
# h2
alter table Country add constraint UK1e6e32728419a073423a212f unique (iso);
alter table Customer add column iso varchar(2);
create index if not exists "CONSTRAINT_INDEX_FK7wd6n5v9t9mhu3ohso5b0axv5" on Customer (iso);
alter table Customer add constraint FK7wd6n5v9t9mhu3ohso5b0axv5 foreign key (iso) index "CONSTRAINT_INDEX_FK7wd6n5v9t9mhu3ohso5b0axv5" references Country (iso);
# postgresql
alter table Country add constraint UK1e6e32728419a073423a212f unique (iso);
alter table Customer add column iso varchar(2);
alter table Customer add constraint FK7wd6n5v9t9mhu3ohso5b0axv5 foreign key (iso) references Country (iso);
# rows
h2: as they were
postgresql: as they were
