# before
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_seat", columnNames = {"line", "number"}))
class Seat { @Id long id; String line; Integer number; }
# after
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_place", columnNames = {"line", "number"}))
class Seat { @Id long id; String line; Integer number; }
# says
note: Tidemark: the draft holds drop unique key uk_seat on Seat(line, number), add unique key uk_place on Seat(line, number).
# migration
public void upgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.dropUnique("uk_seat", "line", "number");
        t.addUnique("uk_place", "line", "number");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.dropUnique("uk_place", "line", "number");
        t.addUnique("uk_seat", "line", "number");
    });
}
# h2
alter table Seat drop constraint uk_seat;
alter table Seat add constraint uk_place unique (line, number);
# postgresql
alter table Seat drop constraint uk_seat;
alter table Seat add constraint uk_place unique (line, number);
# rows
h2: as they were
postgresql: as they were
