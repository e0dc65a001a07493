# before
@Entity class A { @Id int id; }
@Entity class B { @Id @OneToOne A a; }
@Entity class C { @Id long id; @ManyToOne B b; }
# after
@Entity class A { @Id long id; }
@Entity class B { @Id @OneToOne A a; }
@Entity class C { @Id long id; @ManyToOne B b; }
# says
@Entity class A { @Id long id; }
  note: [TM027] shop.A#id: alter column A.id: integer to bigint: nothing can be written to A while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class B { @Id @OneToOne A a; }
  note: [TM027] shop.B#a: alter column B.a_id: integer to bigint: nothing can be written to B while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class C { @Id long id; @ManyToOne B b; }
  note: [TM027] shop.C#b: alter column C.b_a_id: integer to bigint: nothing can be written to C while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class B { @Id @OneToOne A a; }
  note: [TM027] shop.B: add foreign key FKf38w71a8p0x4tthayjvy35ofd on B(a_id) to A(id): nothing can be written to B and A while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class C { @Id long id; @ManyToOne B b; }
  note: [TM027] shop.C: add foreign key FKi0wdhbk2w5d1jeryql97vyl4o on C(b_a_id) to B(a_id): nothing can be written to C and B while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds alter column A.id: integer to bigint, alter column B.a_id: integer to bigint and 5 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("B", t -> {
        t.dropForeignKey("FKf38w71a8p0x4tthayjvy35ofd", "a_id").references("A", "id");
    });
    db.alterTable("C", t -> {
        t.dropForeignKey("FKi0wdhbk2w5d1jeryql97vyl4o", "b_a_id").references("B", "a_id");
    });
    db.alterTable("A", t -> {
        t.alterColumn("id", integer()).notNull().becomes(bigint()).notNull();
    });
    db.alterTable("B", t -> {
        t.alterColumn("a_id", integer()).notNull().becomes(bigint()).notNull();
    });
    db.alterTable("C", t -> {
        t.alterColumn("b_a_id", integer()).becomes(bigint());
    });
    db.alterTable("B", t -> {
        t.addForeignKey("FKf38w71a8p0x4tthayjvy35ofd", "a_id").references("A", "id");
    });
    db.alterTable("C", t -> {
        t.addForeignKey("FKi0wdhbk2w5d1jeryql97vyl4o", "b_a_id").references("B", "a_id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("C", t -> {
        t.dropForeignKey("FKi0wdhbk2w5d1jeryql97vyl4o", "b_a_id").references("B", "a_id");
    });
    db.alterTable("B", t -> {
        t.dropForeignKey("FKf38w71a8p0x4tthayjvy35ofd", "a_id").references("A", "id");
    });
    db.alterTable("C", t -> {
        t.alterColumn("b_a_id", bigint()).becomes(integer());
    });
    db.alterTable("B", t -> {
        t.alterColumn("a_id", bigint()).notNull().becomes(integer()).notNull();
    });
    db.alterTable("A", t -> {
        t.alterColumn("id", bigint()).notNull().becomes(integer()).notNull();
    });
    db.alterTable("C", t -> {
        t.addForeignKey("FKi0wdhbk2w5d1jeryql97vyl4o", "b_a_id").references("B", "a_id");
    });
    db.alterTable("B", t -> {
        t.addForeignKey("FKf38w71a8p0x4tthayjvy35ofd", "a_id").references("A", "id");
    });
}
# h2
alter table B drop constraint FKf38w71a8p0x4tthayjvy35ofd;
drop index if exists "CONSTRAINT_INDEX_FKf38w71a8p0x4tthayjvy35ofd";
alter table C drop constraint FKi0wdhbk2w5d1jeryql97vyl4o;
drop index if exists "CONSTRAINT_INDEX_FKi0wdhbk2w5d1jeryql97vyl4o";
alter table A alter column id set data type bigint;
alter table B alter column a_id set data type bigint;
alter table C alter column b_a_id set data type bigint;
create index if not exists "CONSTRAINT_INDEX_FKf38w71a8p0x4tthayjvy35ofd" on B (a_id);
alter table B add constraint FKf38w71a8p0x4tthayjvy35ofd foreign key (a_id) index "CONSTRAINT_INDEX_FKf38w71a8p0x4tthayjvy35ofd" references A (id);
create index if not exists "CONSTRAINT_INDEX_FKi0wdhbk2w5d1jeryql97vyl4o" on C (b_a_id);
alter table C add constraint FKi0wdhbk2w5d1jeryql97vyl4o foreign key (b_a_id) index "CONSTRAINT_INDEX_FKi0wdhbk2w5d1jeryql97vyl4o" references B (a_id);
# postgresql
alter table B drop constraint FKf38w71a8p0x4tthayjvy35ofd;
alter table C drop constraint FKi0wdhbk2w5d1jeryql97vyl4o;
alter table A alter column id type bigint;
alter table B alter column a_id type bigint;
alter table C alter column b_a_id type bigint;
alter table B add constraint FKf38w71a8p0x4tthayjvy35ofd foreign key (a_id) references A (id);
alter table C add constraint FKi0wdhbk2w5d1jeryql97vyl4o foreign key (b_a_id) references B (a_id);
# rows
h2: as they were
postgresql: as they were
