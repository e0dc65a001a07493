# before
@Entity @SecondaryTable(name = "person_details") class Person { @Id long id; String name; @Column(table = "person_details") String story; }
# after
@Entity class Person { @Id long id; String name; String story; }
# says
@Entity class Person { @Id long id; String name; String story; }
  warning: [TM026] shop.Person#story: the values go from the table person_details into Person, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
note: Tidemark: the draft holds retire table person_details (its rows stay), add column Person.story varchar(255) and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("person_details", t -> {
        t.dropForeignKey("FK22gytb63d9rpk9g9jdy7j70th", "id").references("Person", "id");
    });
    db.alterTable("Person", t -> {
        t.addColumn("story", varchar(255));
    });
    db.unfinished("move person_details.story to Person: update Person set story = (select person_details.story from person_details where person_details.id = Person.id)");
    db.retireTable("person_details", t -> {
        t.column("story", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("person_details", t -> {
        t.column("story", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
    db.unfinished("undo move person_details.story to Person: update Person set story = (select person_details.story from person_details where person_details.id = Person.id)");
    db.alterTable("Person", t -> {
        t.dropColumn("story", varchar(255));
    });
    db.alterTable("person_details", t -> {
        t.addForeignKey("FK22gytb63d9rpk9g9jdy7j70th", "id").references("Person", "id");
    });
}
# h2
alter table person_details drop constraint FK22gytb63d9rpk9g9jdy7j70th;
drop index if exists "CONSTRAINT_INDEX_FK22gytb63d9rpk9g9jdy7j70th";
alter table Person add column story varchar(255);
# postgresql
alter table person_details drop constraint FK22gytb63d9rpk9g9jdy7j70th;
alter table Person add column story varchar(255);
# rows
h2: as they were
postgresql: as they were
