# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @Column(name = "`order`") String order; @Column(name = "`select`") String select; @Column(name = "`group`") Integer group; }
@Entity @Table(name = "`user`", indexes = @Index(name = "ix_user", columnList = "`from`")) class User { @Id long id; @Column(name = "`from`") String from; }
# says
note: Tidemark: the draft holds create table `user`, add column Customer.`group` integer and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("`group`", integer());
        t.addColumn("`order`", varchar(255));
        t.addColumn("`select`", varchar(255));
    });
    db.createTable("`user`", t -> {
        t.column("id", bigint()).notNull();
        t.column("`from`", varchar(255));
        t.primaryKey("id");
        t.index("ix_user", "`from`");
    });
}

public void downgrade(Operations db) {
    db.dropTable("`user`", t -> {
        t.column("id", bigint()).notNull();
        t.column("`from`", varchar(255));
        t.primaryKey("id");
        t.index("ix_user", "`from`");
    });
    db.alterTable("Customer", t -> {
        t.dropColumn("`select`", varchar(255));
        t.dropColumn("`order`", varchar(255));
        t.dropColumn("`group`", integer());
    });
}
# h2
alter table Customer add column "group" integer;
alter table Customer add column "order" varchar(255);
alter table Customer add column "select" varchar(255);
create table "user" (
    id bigint not null,
    "from" varchar(255),
    primary key (id)
);
create index ix_user on "user" ("from");
# postgresql
alter table Customer add column "group" integer;
alter table Customer add column "order" varchar(255);
alter table Customer add column "select" varchar(255);
create table "user" (
    id bigint not null,
    "from" varchar(255),
    primary key (id)
);
create index ix_user on "user" ("from");
# rows
h2: as they were
postgresql: as they were
