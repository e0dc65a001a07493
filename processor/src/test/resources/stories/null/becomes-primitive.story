# before
@Entity class Customer { @Id long id; Integer points; }
# after
@Entity class Customer { @Id long id; int points; }
# says
note: Tidemark: the draft holds alter column Customer.points: not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).becomes(integer()).notNull().backfill("0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).notNull().becomes(integer());
    });
}
# h2
update Customer set points = 0 where points is null;
alter table Customer alter column points set not null;
# postgresql
update Customer set points = 0 where points is null;
alter table Customer alter column points set not null;
# rows
h2: not as they were
postgresql: not as they were
