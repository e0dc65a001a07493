# before
@Entity @Table(name = "people") class Person { @Id long id; String name; }
# after
@Entity @Table(name = "persons") class Person { @Id long id; String name; }
@Entity @Table(name = "people") class Folk { @Id long id; String land; }
# says
@Entity @Table(name = "persons") class Person { @Id long id; String name; }
  note: [TM028] shop.Person: rename table people to persons: versions of the application that still run look for people. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table people to persons, create table people.
# migration
public void upgrade(Operations db) {
    db.renameTable("people", "persons");
    db.createTable("people", t -> {
        t.column("id", bigint()).notNull();
        t.column("land", varchar(255));
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("people", t -> {
        t.column("id", bigint()).notNull();
        t.column("land", varchar(255));
        t.primaryKey("id");
    });
    db.renameTable("persons", "people");
}
# h2
alter table people rename to persons;
create table people (
    id bigint not null,
    land varchar(255),
    primary key (id)
);
# postgresql
alter table people rename to persons;
create table people (
    id bigint not null,
    land varchar(255),
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
