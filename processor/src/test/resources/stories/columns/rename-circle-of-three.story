# before
@Entity class Point { @Id long id; @Column(name = "a") Integer x; @Column(name = "b") Integer y; @Column(name = "c") Integer z; }
# after
@Entity class Point { @Id long id; @Column(name = "b") Integer x; @Column(name = "c") Integer y; @Column(name = "a") Integer z; }
# says
@Entity class Point { @Id long id; @Column(name = "b") Integer x; @Column(name = "c") Integer y; @Column(name = "a") Integer z; }
  note: [TM028] shop.Point: rename column Point.a to a_tm_passing: versions of the application that still run look for Point.a. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Point { @Id long id; @Column(name = "b") Integer x; @Column(name = "c") Integer y; @Column(name = "a") Integer z; }
  note: [TM028] shop.Point#z: rename column Point.c to a: versions of the application that still run look for Point.c. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Point { @Id long id; @Column(name = "b") Integer x; @Column(name = "c") Integer y; @Column(name = "a") Integer z; }
  note: [TM028] shop.Point#y: rename column Point.b to c: versions of the application that still run look for Point.b. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Point.a to a_tm_passing, rename column Point.c to a and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Point", t -> {
        t.renameColumn("a", "a_tm_passing");
        t.renameColumn("c", "a");
        t.renameColumn("b", "c");
        t.renameColumn("a_tm_passing", "b");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Point", t -> {
        t.renameColumn("b", "a_tm_passing");
        t.renameColumn("c", "b");
        t.renameColumn("a", "c");
        t.renameColumn("a_tm_passing", "a");
    });
}
# h2
alter table Point alter column a rename to a_tm_passing;
alter table Point alter column c rename to a;
alter table Point alter column b rename to c;
alter table Point alter column a_tm_passing rename to b;
# postgresql
alter table Point rename column a to a_tm_passing;
alter table Point rename column c to a;
alter table Point rename column b to c;
alter table Point rename column a_tm_passing to b;
# rows
h2: as they were
postgresql: as they were
