# before
@Entity class Event { @Id long id; String body; }
# after
@Entity class Event { @Id long id; @Lob String body; }
# says
note: Tidemark: the draft holds alter column Event.body: varchar(255) to clob.
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", varchar(255)).becomes(clob());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", clob()).becomes(varchar(255));
    });
}
# h2
alter table Event alter column body set data type clob;
# postgresql
alter table Event alter column body type oid using (lo_from_bytea(0, convert_to(body::text, 'UTF8')));
# rows
h2: as they were
postgresql: as they were
