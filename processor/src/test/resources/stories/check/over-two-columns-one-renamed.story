# before
@Entity @Check(name = "ck_span", constraints = "low <= high") class Span { @Id long id; Integer low; Integer high; }
# after
@Entity @Check(name = "ck_span", constraints = "low <= top") class Span { @Id long id; Integer low; @RenamedFrom("high") Integer top; }
# says
@Entity @Check(name = "ck_span", constraints = "low <= top") class Span { @Id long id; Integer low; @RenamedFrom("high") Integer top; }
  note: [TM028] shop.Span#top: rename column Span.high to top: versions of the application that still run look for Span.high. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity @Check(name = "ck_span", constraints = "low <= top") class Span { @Id long id; Integer low; @RenamedFrom("high") Integer top; }
  note: [TM027] shop.Span: add check ck_span on Span: low <= top: nothing can be written to Span while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity @Check(name = "ck_span", constraints = "low <= top") class Span { @Id long id; Integer low; @RenamedFrom("high") Integer top; }
  note: [TM028] shop.Span: add check ck_span on Span: low <= top: versions of the application that still run may write rows that it refuses. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds rename column Span.high to top, drop check ck_span on Span and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Span", t -> {
        t.dropCheck("ck_span", "low <= high");
        t.renameColumn("high", "top");
        t.addCheck("ck_span", "low <= top");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Span", t -> {
        t.dropCheck("ck_span", "low <= top");
        t.renameColumn("top", "high");
        t.addCheck("ck_span", "low <= high");
    });
}
# h2
alter table Span drop constraint ck_span;
alter table Span alter column high rename to top;
alter table Span add constraint ck_span check (low <= top);
# postgresql
alter table Span drop constraint ck_span;
alter table Span rename column high to top;
alter table Span add constraint ck_span check (low <= top);
# rows
h2: as they were
postgresql: as they were
