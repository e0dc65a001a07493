# before
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_seat", columnNames = {"line", "number"}))
class Seat { @Id long id; String line; Integer number; }
# after
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_place", columnNames = {"line", "number"}))
class Seat { @Id long id; String line; Integer number; }
# says
note: Tidemark: the draft holds rename constraint uk_seat of Seat to uk_place.
# migration
public void upgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.renameConstraint("uk_seat", "uk_place");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.renameConstraint("uk_place", "uk_seat");
    });
}
# h2
alter table Seat rename constraint uk_seat to uk_place;
alter index if exists "CONSTRAINT_INDEX_uk_seat" rename to "CONSTRAINT_INDEX_uk_place";
# postgresql
alter table Seat rename constraint uk_seat to uk_place;
# rows
h2: as they were
postgresql: as they were
