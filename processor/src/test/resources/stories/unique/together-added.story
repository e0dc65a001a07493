# before
@Entity class Seat { @Id long id; String line; Integer number; }
# after
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_seat", columnNames = {"line", "number"}))
class Seat { @Id long id; @Column(name = "line") String line; Integer number; }
# says
class Seat { @Id long id; @Column(name = "line") String line; Integer number; }
  warning: [TM023] shop.Seat#line: Seat (line, number) becomes unique, and rows may share a value. The upgrade looks first, and refuses with their count; see that none do.
class Seat { @Id long id; @Column(name = "line") String line; Integer number; }
  note: [TM027] shop.Seat: add unique key uk_seat on Seat(line, number): nothing can be written to Seat while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
class Seat { @Id long id; @Column(name = "line") String line; Integer number; }
  note: [TM028] shop.Seat: add unique key uk_seat on Seat(line, number): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds add unique key uk_seat on Seat(line, number).
# migration
public void upgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.addUnique("uk_seat", "line", "number");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Seat", t -> {
        t.dropUnique("uk_seat", "line", "number");
    });
}
# h2
alter table Seat add constraint uk_seat unique (line, number);
# postgresql
alter table Seat add constraint uk_seat unique (line, number);
# rows
h2: as they were
postgresql: as they were
