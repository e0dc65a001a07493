# before
@Entity class A { @Id long id; }
# after
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t") @TableGenerator(name = "t", table = "ids") long id; }
# says
note: Tidemark: the draft holds create table ids.
# migration
public void upgrade(Operations db) {
    db.createTable("ids", t -> {
        t.column("sequence_name", nativeType("varchar(255)")).notNull();
        t.column("next_val", nativeType("bigint"));
        t.primaryKey("sequence_name");
    });
}

public void downgrade(Operations db) {
    db.dropTable("ids", t -> {
        t.column("sequence_name", nativeType("varchar(255)")).notNull();
        t.column("next_val", nativeType("bigint"));
        t.primaryKey("sequence_name");
    });
}
# h2
create table ids (
    sequence_name varchar(255) not null,
    next_val bigint,
    primary key (sequence_name)
);
# postgresql
create table ids (
    sequence_name varchar(255) not null,
    next_val bigint,
    primary key (sequence_name)
);
# rows
h2: as they were
postgresql: as they were
