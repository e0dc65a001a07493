# before
@Entity class Event { @Id long id; String body; }
# after
@Entity class Event { @Id long id; @Column(length = Length.LONG32) String body; }
# says
note: Tidemark: the draft holds alter column Event.body: varchar(255) to varchar(2147483647).
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", varchar(255)).becomes(varchar(2147483647));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.alterColumn("body", varchar(2147483647)).becomes(varchar(255));
    });
}
# h2
alter table Event alter column body set data type clob;
# postgresql
alter table Event alter column body type text;
# rows
h2: as they were
postgresql: as they were
