# before
@Entity class Event { @Id long id; @Column(length = 36) String ref; }
# after
@Entity class Event { @Id long id; @Backfill("case when char_length(ref) = 36 then cast(ref as uuid) end") UUID ref; }
# says
@Entity class Event { @Id long id; @Backfill("case when char_length(ref) = 36 then cast(ref as uuid) end") UUID ref; }
  note: [TM027] shop.Event#ref: alter column Event.ref: varchar(36) to uuid: nothing can be written to Event while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Event { @Id long id; @Backfill("case when char_length(ref) = 36 then cast(ref as uuid) end") UUID ref; }
  note: [TM028] shop.Event#ref: alter column Event.ref: varchar(36) to uuid: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Event.ref: varchar(36) to uuid.
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("ref", varchar(36))
                .becomes(uuid()).backfill("case when char_length(ref) = 36 then cast(ref as uuid) end");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("ref", uuid()).becomes(varchar(36));
    });
}
# h2
alter table Event add column "ref converted" uuid;
update Event set "ref converted" = case when char_length(ref) = 36 then cast(ref as uuid) end;
update Event set ref = null;
alter table Event alter column ref set data type uuid;
update Event set ref = "ref converted";
alter table Event drop column "ref converted";
# postgresql
alter table Event alter column ref type uuid using (case when char_length(ref) = 36 then cast(ref as uuid) end);
# rows
h2: not as they were
postgresql: not as they were
