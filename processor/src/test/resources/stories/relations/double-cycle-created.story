# before
# after
@Entity class A { @Id long id; @ManyToOne B b; @ManyToOne C c; }
@Entity class B { @Id long id; @ManyToOne C c; @ManyToOne A a; }
@Entity class C { @Id long id; @ManyToOne A a; @ManyToOne D d; }
@Entity class D { @Id long id; }
# says
note: Tidemark: the draft holds create table D, create table A and 4 more.
# migration
public void upgrade(Operations db) {
    db.createTable("D", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
    db.createTable("A", t -> {
        t.column("id", bigint()).notNull();
        t.column("b_id", bigint());
        t.column("c_id", bigint());
        t.primaryKey("id");
    });
    db.createTable("C", t -> {
        t.column("id", bigint()).notNull();
        t.column("a_id", bigint());
        t.column("d_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FKbtqctgqy85qg0edoesls4c8l0", "a_id").references("A", "id");
        t.foreignKey("FKevdpfiaf5sqn0ygwmtdwepra8", "d_id").references("D", "id");
    });
    db.createTable("B", t -> {
        t.column("id", bigint()).notNull();
        t.column("a_id", bigint());
        t.column("c_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FK9lbh23pa5nid2m3dbff53hkd8", "c_id").references("C", "id");
        t.foreignKey("FKf38w71a8p0x4tthayjvy35ofd", "a_id").references("A", "id");
    });
    db.alterTable("A", t -> {
        t.addForeignKey("FKe63x6rd6rlj8wa6jcu11fcf4a", "b_id").references("B", "id");
        t.addForeignKey("FKte0smtgag8t0nigil53nrqjak", "c_id").references("C", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("A", t -> {
        t.dropForeignKey("FKte0smtgag8t0nigil53nrqjak", "c_id").references("C", "id");
        t.dropForeignKey("FKe63x6rd6rlj8wa6jcu11fcf4a", "b_id").references("B", "id");
    });
    db.dropTable("B", t -> {
        t.column("id", bigint()).notNull();
        t.column("a_id", bigint());
        t.column("c_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FK9lbh23pa5nid2m3dbff53hkd8", "c_id").references("C", "id");
        t.foreignKey("FKf38w71a8p0x4tthayjvy35ofd", "a_id").references("A", "id");
    });
    db.dropTable("C", t -> {
        t.column("id", bigint()).notNull();
        t.column("a_id", bigint());
        t.column("d_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FKbtqctgqy85qg0edoesls4c8l0", "a_id").references("A", "id");
        t.foreignKey("FKevdpfiaf5sqn0ygwmtdwepra8", "d_id").references("D", "id");
    });
    db.dropTable("A", t -> {
        t.column("id", bigint()).notNull();
        t.column("b_id", bigint());
        t.column("c_id", bigint());
        t.primaryKey("id");
    });
    db.dropTable("D", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
}
# h2
create table D (
    id bigint not null,
    primary key (id)
);
create table A (
    id bigint not null,
    b_id bigint,
    c_id bigint,
    primary key (id)
);
create table C (
    id bigint not null,
    a_id bigint,
    d_id bigint,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FKbtqctgqy85qg0edoesls4c8l0" on C (a_id);
alter table C add constraint FKbtqctgqy85qg0edoesls4c8l0 foreign key (a_id) index "CONSTRAINT_INDEX_FKbtqctgqy85qg0edoesls4c8l0" references A (id);
create index if not exists "CONSTRAINT_INDEX_FKevdpfiaf5sqn0ygwmtdwepra8" on C (d_id);
alter table C add constraint FKevdpfiaf5sqn0ygwmtdwepra8 foreign key (d_id) index "CONSTRAINT_INDEX_FKevdpfiaf5sqn0ygwmtdwepra8" references D (id);
create table B (
    id bigint not null,
    a_id bigint,
    c_id bigint,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FK9lbh23pa5nid2m3dbff53hkd8" on B (c_id);
alter table B add constraint FK9lbh23pa5nid2m3dbff53hkd8 foreign key (c_id) index "CONSTRAINT_INDEX_FK9lbh23pa5nid2m3dbff53hkd8" references C (id);
create index if not exists "CONSTRAINT_INDEX_FKf38w71a8p0x4tthayjvy35ofd" on B (a_id);
alter table B add constraint FKf38w71a8p0x4tthayjvy35ofd foreign key (a_id) index "CONSTRAINT_INDEX_FKf38w71a8p0x4tthayjvy35ofd" references A (id);
create index if not exists "CONSTRAINT_INDEX_FKe63x6rd6rlj8wa6jcu11fcf4a" on A (b_id);
alter table A add constraint FKe63x6rd6rlj8wa6jcu11fcf4a foreign key (b_id) index "CONSTRAINT_INDEX_FKe63x6rd6rlj8wa6jcu11fcf4a" references B (id);
create index if not exists "CONSTRAINT_INDEX_FKte0smtgag8t0nigil53nrqjak" on A (c_id);
alter table A add constraint FKte0smtgag8t0nigil53nrqjak foreign key (c_id) index "CONSTRAINT_INDEX_FKte0smtgag8t0nigil53nrqjak" references C (id);
# postgresql
create table D (
    id bigint not null,
    primary key (id)
);
create table A (
    id bigint not null,
    b_id bigint,
    c_id bigint,
    primary key (id)
);
create table C (
    id bigint not null,
    a_id bigint,
    d_id bigint,
    primary key (id)
);
alter table C add constraint FKbtqctgqy85qg0edoesls4c8l0 foreign key (a_id) references A (id);
alter table C add constraint FKevdpfiaf5sqn0ygwmtdwepra8 foreign key (d_id) references D (id);
create table B (
    id bigint not null,
    a_id bigint,
    c_id bigint,
    primary key (id)
);
alter table B add constraint FK9lbh23pa5nid2m3dbff53hkd8 foreign key (c_id) references C (id);
alter table B add constraint FKf38w71a8p0x4tthayjvy35ofd foreign key (a_id) references A (id);
alter table A add constraint FKe63x6rd6rlj8wa6jcu11fcf4a foreign key (b_id) references B (id);
alter table A add constraint FKte0smtgag8t0nigil53nrqjak foreign key (c_id) references C (id);
# rows
h2: none
postgresql: none
