# before
@Entity class Country { @Id long id; @Column(nullable = false, length = 2) String iso; }
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country") Country country; }
# after
@Entity class Country { @Id @Column(length = 2) String iso; long id; }
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_iso") Country country; }
# says
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_iso") Country country; }
  warning: [TM013] shop.Customer#country: the column Customer.country_iso changes from bigint to varchar(2), and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_iso") Country country; }
  note: [TM028] shop.Customer#country: rename column Customer.country to country_iso: versions of the application that still run look for Customer.country. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Country { @Id @Column(length = 2) String iso; long id; }
  note: [TM027] shop.Country: add primary key Country(iso): nothing can be written to Country while its index is built. Where it has many rows, deploy this at a quiet hour.
@Entity class Country { @Id @Column(length = 2) String iso; long id; }
  note: [TM028] shop.Country: add primary key Country(iso): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_iso") Country country; }
  note: [TM027] shop.Customer#country: alter column Customer.country_iso: bigint to varchar(2): nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_iso") Country country; }
  note: [TM028] shop.Customer#country: alter column Customer.country_iso: bigint to varchar(2): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_iso") Country country; }
  note: [TM027] shop.Customer: add foreign key FKb6jo3nvdyxumtu4ktpkiljg1q on Customer(country_iso) to Country(iso): nothing can be written to Customer and Country while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @ManyToOne @JoinColumn(name = "country_iso") Country country; }
  note: [TM028] shop.Customer: add foreign key FKb6jo3nvdyxumtu4ktpkiljg1q on Customer(country_iso) to Country(iso): versions of the application that still run may write rows that refer to none. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds rename column Customer.country to country_iso, alter column Customer.country_iso: bigint to varchar(2) and 4 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("country", "country_iso");
        t.dropForeignKey("FKlaxkecoss3uvvaq87ovyg6tk7", "country_iso").references("Country", "id");
    });
    db.alterTable("Country", t -> {
        t.dropPrimaryKey("id");
        t.addPrimaryKey("iso");
    });
    db.alterTable("Customer", t -> {
        t.alterColumn("country_iso", bigint()).becomes(varchar(2));
        t.addForeignKey("FKb6jo3nvdyxumtu4ktpkiljg1q", "country_iso").references("Country", "iso");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropForeignKey("FKb6jo3nvdyxumtu4ktpkiljg1q", "country_iso").references("Country", "iso");
        t.alterColumn("country_iso", varchar(2)).becomes(bigint());
    });
    db.alterTable("Country", t -> {
        t.dropPrimaryKey("iso");
        t.addPrimaryKey("id");
    });
    db.alterTable("Customer", t -> {
        t.addForeignKey("FKlaxkecoss3uvvaq87ovyg6tk7", "country_iso").references("Country", "id");
        t.renameColumn("country_iso", "country");
    });
}
# h2
alter table Customer alter column country rename to country_iso;
alter table Customer drop constraint FKlaxkecoss3uvvaq87ovyg6tk7;
drop index if exists "CONSTRAINT_INDEX_FKlaxkecoss3uvvaq87ovyg6tk7";
alter table Country drop primary key;
alter table Country add primary key (iso);
alter table Customer alter column country_iso set data type varchar(2);
create index if not exists "CONSTRAINT_INDEX_FKb6jo3nvdyxumtu4ktpkiljg1q" on Customer (country_iso);
alter table Customer add constraint FKb6jo3nvdyxumtu4ktpkiljg1q foreign key (country_iso) index "CONSTRAINT_INDEX_FKb6jo3nvdyxumtu4ktpkiljg1q" references Country (iso);
# postgresql
alter table Customer rename column country to country_iso;
alter table Customer drop constraint FKlaxkecoss3uvvaq87ovyg6tk7;
do $tidemark$ begin execute (select format('alter table Country drop constraint %I', conname) from pg_constraint where contype = 'p' and conrelid = 'Country'::regclass); end $tidemark$;
alter table Country add primary key (iso);
alter table Customer alter column country_iso type varchar(2);
alter table Customer add constraint FKb6jo3nvdyxumtu4ktpkiljg1q foreign key (country_iso) references Country (iso);
# rows
h2: in the way: 1 row of Customer referring by country_iso to no row of Country; without them: none
postgresql: in the way: 1 row of Customer referring by country_iso to no row of Country; without them: none
