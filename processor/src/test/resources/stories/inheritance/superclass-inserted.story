# before
@Entity class Customer { @Id long id; String name; }
# after
@MappedSuperclass class Audited { @Version int version; Instant changedAt; }
@Entity class Customer extends Audited { @Id long id; String name; }
# says
note: Tidemark: the draft holds add column Customer.changedAt timestamp_tz(6), add column Customer.version integer not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("changedAt", timestampWithTimeZone(6));
        t.addColumn("version", integer()).notNull().backfill("0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("version", integer()).notNull();
        t.dropColumn("changedAt", timestampWithTimeZone(6));
    });
}
# h2
alter table Customer add column changedAt timestamp(6) with time zone;
alter table Customer add column version integer;
update Customer set version = 0;
alter table Customer alter column version set not null;
# postgresql
alter table Customer add column changedAt timestamp(6) with time zone;
alter table Customer add column version integer;
update Customer set version = 0;
alter table Customer alter column version set not null;
# rows
h2: as they were
postgresql: as they were
