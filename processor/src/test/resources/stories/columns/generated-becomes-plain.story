# before
@Entity class Line { @Id long id; Integer price; @GeneratedColumn("price * 2") Integer total; }
# after
@Entity class Line { @Id long id; Integer price; Integer total; }
# says
note: Tidemark: the draft holds alter column Line.total: not generated.
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.alterColumn("total", integer()).generatedAs("price * 2").becomes(integer());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.alterColumn("total", integer()).becomes(integer()).generatedAs("price * 2");
    });
}
# h2
alter table Line alter column total drop expression;
# postgresql
alter table Line alter column total drop expression;
# rows
h2: as they were
postgresql: as they were
