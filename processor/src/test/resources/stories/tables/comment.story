# before
@Entity class Invoice { @Id long id; }
@Entity @Comment("old") class Note { @Id long id; }
# after
@Entity @Comment("what we ask for") class Invoice { @Id long id; }
@Entity class Note { @Id long id; }
# says
note: Tidemark: the draft holds comment on table Invoice, comment on table Note.
# migration
public void upgrade(Operations db) {
    db.alterTable("Invoice", t -> {
        t.comment(null, "what we ask for");
    });
    db.alterTable("Note", t -> {
        t.comment("old", null);
    });
}

public void downgrade(Operations db) {
    db.alterTable("Note", t -> {
        t.comment(null, "old");
    });
    db.alterTable("Invoice", t -> {
        t.comment("what we ask for", null);
    });
}
# h2
comment on table Invoice is 'what we ask for';
comment on table Note is null;
# postgresql
comment on table Invoice is 'what we ask for';
comment on table Note is null;
# rows
h2: as they were
postgresql: as they were
