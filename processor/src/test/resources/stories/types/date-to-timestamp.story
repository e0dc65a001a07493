# before
@Entity class Event { @Id long id; LocalDate at; }
# after
@Entity class Event { @Id long id; LocalDateTime at; }
# says
@Entity class Event { @Id long id; LocalDateTime at; }
  note: [TM027] shop.Event#at: alter column Event.at: date to timestamp(6): nothing can be written to Event while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Event { @Id long id; LocalDateTime at; }
  note: [TM028] shop.Event#at: alter column Event.at: date to timestamp(6): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Event.at: date to timestamp(6).
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("at", date()).becomes(timestamp(6));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("at", timestamp(6)).becomes(date());
    });
}
# h2
alter table Event alter column at set data type timestamp(6);
# postgresql
alter table Event alter column at type timestamp(6);
# rows
h2: as they were
postgresql: as they were
