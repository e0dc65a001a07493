# before
@Entity class Person { @Id long id; String name; }
# after
@Entity @SecondaryTable(name = "person_details") class Person { @Id long id; String name; @Column(table = "person_details") String story; }
# says
note: Tidemark: the draft holds create table person_details.
# migration
public void upgrade(Operations db) {
    db.createTable("person_details", t -> {
        t.column("story", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
        t.foreignKey("FK22gytb63d9rpk9g9jdy7j70th", "id").references("Person", "id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("person_details", t -> {
        t.column("story", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
        t.foreignKey("FK22gytb63d9rpk9g9jdy7j70th", "id").references("Person", "id");
    });
}
# h2
create table person_details (
    story varchar(255),
    id bigint not null,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FK22gytb63d9rpk9g9jdy7j70th" on person_details (id);
alter table person_details add constraint FK22gytb63d9rpk9g9jdy7j70th foreign key (id) index "CONSTRAINT_INDEX_FK22gytb63d9rpk9g9jdy7j70th" references Person (id);
# postgresql
create table person_details (
    story varchar(255),
    id bigint not null,
    primary key (id)
);
alter table person_details add constraint FK22gytb63d9rpk9g9jdy7j70th foreign key (id) references Person (id);
# rows
h2: as they were
postgresql: as they were
