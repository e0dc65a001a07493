# before
@Entity @Table(name = "`Customer`") class Customer { @Id @Column(name = "`Id`") long id; }
# after
@Entity @Table(name = "`Customer`") class Customer { @Id @Column(name = "`Id`") long id; @Column(name = "`FirstName`") String first; @ManyToOne @JoinColumn(name = "`Friend`") Customer friend; }
# says
@Entity @Table(name = "`Customer`") class Customer { @Id @Column(name = "`Id`") long id; @Column(name = "`FirstName`") String first; @ManyToOne @JoinColumn(name = "`Friend`") Customer friend; }
  note: [TM027] shop.Customer: add foreign key FK1d8w3dmd3dwin5mbtdsf6so7e on `Customer`(`Friend`) to `Customer`(`Id`): nothing can be written to `Customer` and `Customer` while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column `Customer`.`FirstName` varchar(255), add column `Customer`.`Friend` bigint and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("`Customer`", t -> {
        t.addColumn("`FirstName`", varchar(255));
        t.addColumn("`Friend`", bigint());
        t.addForeignKey("FK1d8w3dmd3dwin5mbtdsf6so7e", "`Friend`").references("`Customer`", "`Id`");
    });
}

public void downgrade(Operations db) {
    db.alterTable("`Customer`", t -> {
        t.dropForeignKey("FK1d8w3dmd3dwin5mbtdsf6so7e", "`Friend`").references("`Customer`", "`Id`");
        t.dropColumn("`Friend`", bigint());
        t.dropColumn("`FirstName`", varchar(255));
    });
}
# h2
alter table "Customer" add column "FirstName" varchar(255);
alter table "Customer" add column "Friend" bigint;
create index if not exists "CONSTRAINT_INDEX_FK1d8w3dmd3dwin5mbtdsf6so7e" on "Customer" ("Friend");
alter table "Customer" add constraint FK1d8w3dmd3dwin5mbtdsf6so7e foreign key ("Friend") index "CONSTRAINT_INDEX_FK1d8w3dmd3dwin5mbtdsf6so7e" references "Customer" ("Id");
# postgresql
alter table "Customer" add column "FirstName" varchar(255);
alter table "Customer" add column "Friend" bigint;
alter table "Customer" add constraint FK1d8w3dmd3dwin5mbtdsf6so7e foreign key ("Friend") references "Customer" ("Id");
# rows
h2: as they were
postgresql: as they were
