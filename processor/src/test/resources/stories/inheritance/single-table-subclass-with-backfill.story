# before
@Entity class Animal { @Id long id; }
@Entity class Dog extends Animal { }
# after
@Entity class Animal { @Id long id; }
@Entity class Dog extends Animal { @Backfill("case when dtype = 'Dog' then 1 end") int barks; }
# says
@Entity class Dog extends Animal { @Backfill("case when dtype = 'Dog' then 1 end") int barks; }
  note: [TM027] shop.Dog#barks: add column Animal.barks integer: nothing can be written to Animal while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Animal { @Id long id; }
  note: [TM027] shop.Animal: add check Animal_check on Animal: DTYPE <> 'Dog' or (barks is not null): nothing can be written to Animal while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Animal.barks integer, add check Animal_check on Animal: DTYPE <> 'Dog' or (barks is not null).
# migration
public void upgrade(Operations db) {
    db.alterTable("Animal", t -> {
        t.addColumn("barks", integer()).backfill("case when dtype = 'Dog' then 1 end");
        t.addCheck("Animal_check", "DTYPE <> 'Dog' or (barks is not null)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Animal", t -> {
        t.dropCheck("Animal_check", "DTYPE <> 'Dog' or (barks is not null)");
        t.dropColumn("barks", integer());
    });
}
# h2
alter table Animal add column barks integer;
update Animal set barks = case when dtype = 'Dog' then 1 end;
alter table Animal add constraint Animal_check check (DTYPE <> 'Dog' or (barks is not null));
# postgresql
alter table Animal add column barks integer;
update Animal set barks = case when dtype = 'Dog' then 1 end;
alter table Animal add constraint Animal_check check (DTYPE <> 'Dog' or (barks is not null));
# rows
h2: as they were
postgresql: as they were
