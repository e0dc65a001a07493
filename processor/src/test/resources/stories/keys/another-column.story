# before
@Entity class Country { @Id long id; @Column(nullable = false, length = 2) String iso; }
# after
@Entity class Country { @Id @Column(length = 2) String iso; long id; }
# says
@Entity class Country { @Id @Column(length = 2) String iso; long id; }
  note: [TM027] shop.Country: add primary key Country(iso): nothing can be written to Country while its index is built. Where it has many rows, deploy this at a quiet hour.
@Entity class Country { @Id @Column(length = 2) String iso; long id; }
  note: [TM028] shop.Country: add primary key Country(iso): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds drop primary key Country(id), add primary key Country(iso).
# migration
public void upgrade(Operations db) {
    db.alterTable("Country", t -> {
        t.dropPrimaryKey("id");
        t.addPrimaryKey("iso");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Country", t -> {
        t.dropPrimaryKey("iso");
        t.addPrimaryKey("id");
    });
}
# h2
alter table Country drop primary key;
alter table Country add primary key (iso);
# postgresql
do $tidemark$ begin execute (select format('alter table Country drop constraint %I', conname) from pg_constraint where contype = 'p' and conrelid = 'Country'::regclass); end $tidemark$;
alter table Country add primary key (iso);
# rows
h2: as they were
postgresql: as they were
