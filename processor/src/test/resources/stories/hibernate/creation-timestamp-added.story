# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @CreationTimestamp Instant createdAt; }
# says
note: Tidemark: the draft holds add column Customer.createdAt timestamp_tz(6).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("createdAt", timestampWithTimeZone(6));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("createdAt", timestampWithTimeZone(6));
    });
}
# h2
alter table Customer add column createdAt timestamp(6) with time zone;
# postgresql
alter table Customer add column createdAt timestamp(6) with time zone;
# rows
h2: as they were
postgresql: as they were
