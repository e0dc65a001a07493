# before
@Entity class Event { @Id long id; byte[] body; }
# after
@Entity class Event { @Id long id; @Lob byte[] body; }
# says
@Entity class Event { @Id long id; @Lob byte[] body; }
  note: [TM027] shop.Event#body: alter column Event.body: varbinary(255) to blob: nothing can be written to Event while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Event { @Id long id; @Lob byte[] body; }
  note: [TM028] shop.Event#body: alter column Event.body: varbinary(255) to blob: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Event.body: varbinary(255) to blob.
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", varbinary(255)).becomes(blob());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", blob()).becomes(varbinary(255));
    });
}
# h2
alter table Event alter column body set data type blob;
# postgresql
alter table Event alter column body type oid using (lo_from_bytea(0, body));
# rows
h2: as they were
postgresql: as they were
