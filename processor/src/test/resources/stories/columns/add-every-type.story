# before
@Entity class Event { @Id long id; }
# after
@Entity class Event {
    @Id long id;
    java.math.BigDecimal price;
    LocalDate birthday;
    LocalTime clock;
    LocalDateTime moment;
    Instant instant;
    OffsetDateTime zoned;
    Duration took;
    UUID token;
    byte[] bytes;
    @Lob String essay;
    @Lob byte[] picture;
    Character letter;
    Float ratio;
    Short shorty;
}
# says
note: Tidemark: the draft holds add column Event.birthday date, add column Event.bytes varbinary(255) and 12 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.addColumn("birthday", date());
        t.addColumn("bytes", varbinary(255));
        t.addColumn("clock", time(0));
        t.addColumn("essay", clob());
        t.addColumn("instant", timestampWithTimeZone(6));
        t.addColumn("letter", character(1));
        t.addColumn("moment", timestamp(6));
        t.addColumn("picture", blob());
        t.addColumn("price", decimal(38, 2));
        t.addColumn("ratio", floating(24));
        t.addColumn("shorty", smallint());
        t.addColumn("token", uuid());
        t.addColumn("took", decimal(21, 0));
        t.addColumn("zoned", timestampWithTimeZone(6));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Event", t -> {
        t.dropColumn("zoned", timestampWithTimeZone(6));
        t.dropColumn("took", decimal(21, 0));
        t.dropColumn("token", uuid());
        t.dropColumn("shorty", smallint());
        t.dropColumn("ratio", floating(24));
        t.dropColumn("price", decimal(38, 2));
        t.dropColumn("picture", blob());
        t.dropColumn("moment", timestamp(6));
        t.dropColumn("letter", character(1));
        t.dropColumn("instant", timestampWithTimeZone(6));
        t.dropColumn("essay", clob());
        t.dropColumn("clock", time(0));
        t.dropColumn("bytes", varbinary(255));
        t.dropColumn("birthday", date());
    });
}
# h2
alter table Event add column birthday date;
alter table Event add column bytes varbinary(255);
alter table Event add column clock time(0);
alter table Event add column essay clob;
alter table Event add column instant timestamp(6) with time zone;
alter table Event add column letter char(1);
alter table Event add column moment timestamp(6);
alter table Event add column picture blob;
alter table Event add column price numeric(38,2);
alter table Event add column ratio float(24);
alter table Event add column shorty smallint;
alter table Event add column token uuid;
alter table Event add column took numeric(21,0);
alter table Event add column zoned timestamp(6) with time zone;
# postgresql
alter table Event add column birthday date;
alter table Event add column bytes bytea;
alter table Event add column clock time(0);
alter table Event add column essay oid;
alter table Event add column instant timestamp(6) with time zone;
alter table Event add column letter char(1);
alter table Event add column moment timestamp(6);
alter table Event add column picture oid;
alter table Event add column price numeric(38,2);
alter table Event add column ratio float4;
alter table Event add column shorty smallint;
alter table Event add column token uuid;
alter table Event add column took numeric(21,0);
alter table Event add column zoned timestamp(6) with time zone;
# rows
h2: as they were
postgresql: as they were
