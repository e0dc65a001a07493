# before
@Entity class Line { @Id long id; Integer price; Integer pieces; }
# after
@Entity class Line { @Id long id; Integer price; Integer pieces; @GeneratedColumn("price * pieces") Integer total; }
# says
note: Tidemark: the draft holds add column Line.total integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.addColumn("total", integer()).generatedAs("price * pieces");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropColumn("total", integer()).generatedAs("price * pieces");
    });
}
# h2
alter table Line add column total integer generated always as (price * pieces);
# postgresql
alter table Line add column total integer generated always as (price * pieces) stored;
# rows
h2: as they were
postgresql: as they were
