# before
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_seat", columnNames = {"line", "number"}))
class Seat { @Id long id; String line; Integer number; String hall; }
# after
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_seat", columnNames = {"hall", "line", "number"}))
class Seat { @Id long id; String line; Integer number; String hall; }
# says
class Seat { @Id long id; String line; Integer number; String hall; }
  note: [TM027] shop.Seat: add unique key uk_seat on Seat(hall, line, number): nothing can be written to Seat while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds drop unique key uk_seat on Seat(line, number), add unique key uk_seat on Seat(hall, line, number).
# migration
public void upgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.dropUnique("uk_seat", "line", "number");
        t.addUnique("uk_seat", "hall", "line", "number");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.dropUnique("uk_seat", "hall", "line", "number");
        t.addUnique("uk_seat", "line", "number");
    });
}
# h2
alter table Seat drop constraint uk_seat;
alter table Seat add constraint uk_seat unique (hall, line, number);
# postgresql
alter table Seat drop constraint uk_seat;
alter table Seat add constraint uk_seat unique (hall, line, number);
# rows
h2: as they were
postgresql: as they were
