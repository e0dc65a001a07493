# before
@Entity class A { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers") long id; }
# after
@Entity class A { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers") long id; }
@Entity class B { @Id @GeneratedValue(generator = "g") long id; }
# says
note: Tidemark: the draft holds create table B, create sequence g.
# migration
public void upgrade(Operations db) {
    db.createSequence("g", 1, 50);
    db.createTable("B", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("B", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
    db.dropSequence("g", 1, 50);
}
# h2
create sequence g start with 1 increment by 50;
create table B (
    id bigint not null,
    primary key (id)
);
# postgresql
create sequence g start with 1 increment by 50;
create table B (
    id bigint not null,
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
