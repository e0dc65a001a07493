# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer { @Id long id; @RenamedFrom("nmae") long score; String name; }
@Entity @RenamedFrom("Clinet") class Visit { @Id long id; }
# says
@Entity class Customer { @Id long id; @RenamedFrom("nmae") long score; String name; }
  warning: [TM021] shop.Customer#score: the column Customer.score is new: no column or member "nmae" goes from Customer. Correct the name in @RenamedFrom, or take it away.
@Entity @RenamedFrom("Clinet") class Visit { @Id long id; }
  warning: [TM021] shop.Visit: the table Visit is new: no table or entity "Clinet" goes. Correct the name in @RenamedFrom, or take it away.
@Entity class Customer { @Id long id; @RenamedFrom("nmae") long score; String name; }
  note: [TM027] shop.Customer#score: add column Customer.score bigint not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @RenamedFrom("nmae") long score; String name; }
  note: [TM028] shop.Customer#score: add column Customer.score bigint not null: versions of the application that still run write rows without Customer.score, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds create table Visit, add column Customer.score bigint not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("score", bigint()).notNull().backfill("0");
    });
    db.createTable("Visit", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Visit", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
    db.alterTable("Customer", t -> {
        t.dropColumn("score", bigint()).notNull();
    });
}
# h2
alter table Customer add column score bigint;
update Customer set score = 0;
alter table Customer alter column score set not null;
create table Visit (
    id bigint not null,
    primary key (id)
);
# postgresql
alter table Customer add column score bigint;
update Customer set score = 0;
alter table Customer alter column score set not null;
create table Visit (
    id bigint not null,
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
