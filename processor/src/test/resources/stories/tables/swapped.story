# before
@Entity @Table(name = "a") class One { @Id long id; String alpha; }
@Entity @Table(name = "b") class Two { @Id long id; String beta; }
# after
@Entity @Table(name = "b") class One { @Id long id; String alpha; }
@Entity @Table(name = "a") class Two { @Id long id; String beta; }
# says
note: [TM028] rename table a to a_tm_passing: versions of the application that still run look for a. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity @Table(name = "a") class Two { @Id long id; String beta; }
  note: [TM028] shop.Two: rename table b to a: versions of the application that still run look for b. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table a to a_tm_passing, rename table b to a and 1 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("a", "a_tm_passing");
    db.renameTable("b", "a");
    db.renameTable("a_tm_passing", "b");
}

public void downgrade(Operations db) {
    db.renameTable("b", "a_tm_passing");
    db.renameTable("a", "b");
    db.renameTable("a_tm_passing", "a");
}
# h2
alter table a rename to a_tm_passing;
alter table b rename to a;
alter table a_tm_passing rename to b;
# postgresql
alter table a rename to a_tm_passing;
alter table b rename to a;
alter table a_tm_passing rename to b;
# rows
h2: as they were
postgresql: as they were
