# before
@Entity class Customer { @Id long id; String name; }
# after
@MappedSuperclass class Audited { @Version int version; Instant changedAt; }
@Entity class Customer extends Audited { @Id long id; String name; }
# says
@MappedSuperclass class Audited { @Version int version; Instant changedAt; }
  note: [TM027] shop.Customer#version: add column Customer.version integer not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@MappedSuperclass class Audited { @Version int version; Instant changedAt; }
  note: [TM028] shop.Customer#version: add column Customer.version integer not null: versions of the application that still run write rows without Customer.version, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
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
