# before
@Entity class Event { @Id long id; String body; }
# after
@Entity class Event { @Id long id; @Lob String body; }
# says
@Entity class Event { @Id long id; @Lob String body; }
  note: [TM027] shop.Event#body: alter column Event.body: varchar(255) to clob: nothing can be written to Event while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Event { @Id long id; @Lob String body; }
  note: [TM028] shop.Event#body: alter column Event.body: varchar(255) to clob: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
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
