# before
@Entity class Customer { @Id long id; @Column(name = "`A b`") String x; @Column(name = "`C d`") String y; }
# after
@Entity class Customer { @Id long id; @Column(name = "`C d`") String x; @Column(name = "`A b`") String y; }
# says
@Entity class Customer { @Id long id; @Column(name = "`C d`") String x; @Column(name = "`A b`") String y; }
  note: [TM028] shop.Customer: rename column Customer.`A b` to `A b_tm_passing`: versions of the application that still run look for Customer.`A b`. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Customer { @Id long id; @Column(name = "`C d`") String x; @Column(name = "`A b`") String y; }
  note: [TM028] shop.Customer#y: rename column Customer.`C d` to `A b`: versions of the application that still run look for Customer.`C d`. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.`A b` to `A b_tm_passing`, rename column Customer.`C d` to `A b` and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("`A b`", "`A b_tm_passing`");
        t.renameColumn("`C d`", "`A b`");
        t.renameColumn("`A b_tm_passing`", "`C d`");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("`C d`", "`A b_tm_passing`");
        t.renameColumn("`A b`", "`C d`");
        t.renameColumn("`A b_tm_passing`", "`A b`");
    });
}
# h2
alter table Customer alter column "A b" rename to "A b_tm_passing";
alter table Customer alter column "C d" rename to "A b";
alter table Customer alter column "A b_tm_passing" rename to "C d";
# postgresql
alter table Customer rename column "A b" to "A b_tm_passing";
alter table Customer rename column "C d" to "A b";
alter table Customer rename column "A b_tm_passing" to "C d";
# rows
h2: as they were
postgresql: as they were
