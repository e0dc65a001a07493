# before
@Entity class Animal { @Id long id; }
@Entity class Dog extends Animal { String name; }
@Entity class Puppy extends Dog { }
@Entity class Cat extends Animal { String owner; }
# after
@Entity class Animal { @Id long id; }
@Entity class Dog extends Animal { String name; int barks; }
@Entity class Puppy extends Dog { }
@Entity class Cat extends Animal { String owner; boolean shy; }
# says
@Entity class Cat extends Animal { String owner; boolean shy; }
  note: [TM027] shop.Cat#shy: add column Animal.shy boolean: nothing can be written to Animal while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Dog extends Animal { String name; int barks; }
  note: [TM027] shop.Dog#barks: add column Animal.barks integer: nothing can be written to Animal while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Animal { @Id long id; }
  note: [TM027] shop.Animal: add check Animal_check on Animal: DTYPE <> 'Cat' or (shy is not null): nothing can be written to Animal while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Animal { @Id long id; }
  note: [TM027] shop.Animal: add check Animal_check2 on Animal: DTYPE <> 'Dog' or (barks is not null): nothing can be written to Animal while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Animal { @Id long id; }
  note: [TM027] shop.Animal: add check Animal_check3 on Animal: DTYPE <> 'Puppy' or (barks is not null): nothing can be written to Animal while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Animal.shy boolean, add column Animal.barks integer and 3 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Animal", t -> {
        t.addColumn("shy", bool()).backfill("case when DTYPE in ('Cat') then false end");
        t.addColumn("barks", integer()).backfill("case when DTYPE in ('Dog', 'Puppy') then 0 end");
        t.addCheck("Animal_check", "DTYPE <> 'Cat' or (shy is not null)");
        t.addCheck("Animal_check2", "DTYPE <> 'Dog' or (barks is not null)");
        t.addCheck("Animal_check3", "DTYPE <> 'Puppy' or (barks is not null)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Animal", t -> {
        t.dropCheck("Animal_check3", "DTYPE <> 'Puppy' or (barks is not null)");
        t.dropCheck("Animal_check2", "DTYPE <> 'Dog' or (barks is not null)");
        t.dropCheck("Animal_check", "DTYPE <> 'Cat' or (shy is not null)");
        t.dropColumn("barks", integer());
        t.dropColumn("shy", bool());
    });
}
# h2
alter table Animal add column shy boolean;
update Animal set shy = case when DTYPE in ('Cat') then false end;
alter table Animal add column barks integer;
update Animal set barks = case when DTYPE in ('Dog', 'Puppy') then 0 end;
alter table Animal add constraint Animal_check check (DTYPE <> 'Cat' or (shy is not null));
alter table Animal add constraint Animal_check2 check (DTYPE <> 'Dog' or (barks is not null));
alter table Animal add constraint Animal_check3 check (DTYPE <> 'Puppy' or (barks is not null));
# postgresql
alter table Animal add column shy boolean;
update Animal set shy = case when DTYPE in ('Cat') then false end;
alter table Animal add column barks integer;
update Animal set barks = case when DTYPE in ('Dog', 'Puppy') then 0 end;
alter table Animal add constraint Animal_check check (DTYPE <> 'Cat' or (shy is not null));
alter table Animal add constraint Animal_check2 check (DTYPE <> 'Dog' or (barks is not null));
alter table Animal add constraint Animal_check3 check (DTYPE <> 'Puppy' or (barks is not null));
# rows
h2: as they were
postgresql: as they were
