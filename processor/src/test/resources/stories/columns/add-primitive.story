# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
# says
note: Tidemark: the draft holds add column Customer.active boolean not null, add column Customer.points integer not null and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("active", bool()).notNull().backfill("false");
        t.addColumn("points", integer()).notNull().backfill("0");
        t.addColumn("rate", floating(53)).notNull().backfill("0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("rate", floating(53)).notNull();
        t.dropColumn("points", integer()).notNull();
        t.dropColumn("active", bool()).notNull();
    });
}
# h2
alter table Customer add column active boolean;
update Customer set active = false;
alter table Customer alter column active set not null;
alter table Customer add column points integer;
update Customer set points = 0;
alter table Customer alter column points set not null;
alter table Customer add column rate float(53);
update Customer set rate = 0;
alter table Customer alter column rate set not null;
# postgresql
alter table Customer add column active boolean;
update Customer set active = false;
alter table Customer alter column active set not null;
alter table Customer add column points integer;
update Customer set points = 0;
alter table Customer alter column points set not null;
alter table Customer add column rate float(53);
update Customer set rate = 0;
alter table Customer alter column rate set not null;
# rows
h2: as they were
postgresql: as they were
