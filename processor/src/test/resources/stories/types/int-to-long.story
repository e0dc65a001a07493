# before
@Entity class Customer { @Id long id; int points; }
# after
@Entity class Customer { @Id long id; long points; }
# says
note: Tidemark: the draft holds alter column Customer.points: integer to bigint.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).notNull().becomes(bigint()).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", bigint()).notNull().becomes(integer()).notNull();
    });
}
# h2
alter table Customer alter column points set data type bigint;
# postgresql
alter table Customer alter column points type bigint;
# rows
h2: as they were
postgresql: as they were
