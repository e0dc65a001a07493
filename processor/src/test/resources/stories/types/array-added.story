# before
@Entity class Event { @Id long id; }
# after
@Entity class Event { @Id long id; @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags; }
# says
note: Tidemark: the draft holds add column Event.tags array.
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.addColumn("tags", array(varchar(255), 0));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.dropColumn("tags", array(varchar(255), 0));
    });
}
# h2
alter table Event add column tags varchar(255) array;
# postgresql
alter table Event add column tags varchar(255) array;
# rows
h2: as they were
postgresql: as they were
