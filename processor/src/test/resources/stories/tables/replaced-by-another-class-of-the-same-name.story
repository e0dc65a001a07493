# before
@Entity @Table(name = "items") class OldItem { @Id long id; String word; }
# after
@Entity @Table(name = "items") class NewItem { @Id long id; Integer count; }
# says
note: Tidemark: the draft holds retire column items.word (its values stay), add column items.count integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("items", t -> {
        t.retireColumn("word", varchar(255));
        t.addColumn("count", integer());
    });
}

public void downgrade(Operations db) {
    db.alterTable("items", t -> {
        t.dropColumn("count", integer());
        t.restoreColumn("word", varchar(255));
    });
}
# h2
alter table items add column count integer;
# postgresql
alter table items add column count integer;
# rows
h2: as they were
postgresql: as they were
