# before
@Entity class Event { @Id long id; String body; }
# after
@Entity class Event { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> body; }
# says
@Entity class Event { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> body; }
  warning: [TM013] shop.Event#body: the column Event.body changes from varchar(255) to json, and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Entity class Event { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> body; }
  note: [TM027] shop.Event#body: alter column Event.body: varchar(255) to json: nothing can be written to Event while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Event { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> body; }
  note: [TM028] shop.Event#body: alter column Event.body: varchar(255) to json: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Event.body: varchar(255) to json.
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", varchar(255)).becomes(json());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", json()).becomes(varchar(255));
    });
}
# h2
alter table Event add column "body converted" json;
update Event set "body converted" = body format json;
update Event set body = null;
alter table Event alter column body set data type json;
update Event set body = "body converted";
alter table Event drop column "body converted";
# postgresql
alter table Event alter column body type jsonb using (body::jsonb);
# rows
h2: as they were
postgresql: as they were
