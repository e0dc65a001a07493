# before
@Entity class Event { @Id long id; Instant at; }
# after
@Entity class Event { @Id long id; @Column(secondPrecision = 3) Instant at; }
# says
@Entity class Event { @Id long id; @Column(secondPrecision = 3) Instant at; }
  warning: [TM013] shop.Event#at: the column Event.at changes from timestamp_tz(6) to timestamp_tz(3), and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Entity class Event { @Id long id; @Column(secondPrecision = 3) Instant at; }
  note: [TM027] shop.Event#at: alter column Event.at: timestamp_tz(6) to timestamp_tz(3): nothing can be written to Event while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Event { @Id long id; @Column(secondPrecision = 3) Instant at; }
  note: [TM028] shop.Event#at: alter column Event.at: timestamp_tz(6) to timestamp_tz(3): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Event.at: timestamp_tz(6) to timestamp_tz(3).
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("at", timestampWithTimeZone(6)).becomes(timestampWithTimeZone(3));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("at", timestampWithTimeZone(3)).becomes(timestampWithTimeZone(6));
    });
}
# h2
alter table Event alter column at set data type timestamp(3) with time zone;
# postgresql
alter table Event alter column at type timestamp(3) with time zone;
# rows
h2: as they were
postgresql: as they were
