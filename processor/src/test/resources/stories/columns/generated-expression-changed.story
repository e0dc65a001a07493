# before
@Entity class Line { @Id long id; Integer price; @GeneratedColumn("price * 2") Integer total; }
# after
@Entity class Line { @Id long id; Integer price; @GeneratedColumn("price * 3") Integer total; }
# says
note: Tidemark: the draft holds alter column Line.total: generated as price * 3.
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.alterColumn("total", integer()).generatedAs("price * 2").becomes(integer()).generatedAs("price * 3");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.alterColumn("total", integer()).generatedAs("price * 3").becomes(integer()).generatedAs("price * 2");
    });
}
# h2
alter table Line alter column total drop expression;
alter table Line alter column total integer generated always as (price * 3);
# postgresql
alter table Line drop column total;
alter table Line add column total integer generated always as (price * 3) stored;
# rows
h2: as they were
postgresql: as they were
