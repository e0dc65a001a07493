# before
@Entity class Note { @Id long id; }
# after
@Entity class Note { @Id long id; @ManyToOne Purchase about; }
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# says
@Entity class Note { @Id long id; @ManyToOne Purchase about; }
  note: [TM027] shop.Note: add foreign key FK8ba8xphdrf2kj21i4fiu45tiv on Note(about_id) to Purchase(id): nothing can be written to Note and Purchase while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds create table Customer, create table Purchase and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Note", t -> {
        t.addColumn("about_id", bigint());
    });
    db.createTable("Customer", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
    db.createTable("Purchase", t -> {
        t.column("id", bigint()).notNull();
        t.column("customer_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
    db.alterTable("Note", t -> {
        t.addForeignKey("FK8ba8xphdrf2kj21i4fiu45tiv", "about_id").references("Purchase", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Note", t -> {
        t.dropForeignKey("FK8ba8xphdrf2kj21i4fiu45tiv", "about_id").references("Purchase", "id");
    });
    db.dropTable("Purchase", t -> {
        t.column("id", bigint()).notNull();
        t.column("customer_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
    db.dropTable("Customer", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
    db.alterTable("Note", t -> {
        t.dropColumn("about_id", bigint());
    });
}
# h2
alter table Note add column about_id bigint;
create table Customer (
    id bigint not null,
    primary key (id)
);
create table Purchase (
    id bigint not null,
    customer_id bigint,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" on Purchase (customer_id);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) index "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" references Customer (id);
create index if not exists "CONSTRAINT_INDEX_FK8ba8xphdrf2kj21i4fiu45tiv" on Note (about_id);
alter table Note add constraint FK8ba8xphdrf2kj21i4fiu45tiv foreign key (about_id) index "CONSTRAINT_INDEX_FK8ba8xphdrf2kj21i4fiu45tiv" references Purchase (id);
# postgresql
alter table Note add column about_id bigint;
create table Customer (
    id bigint not null,
    primary key (id)
);
create table Purchase (
    id bigint not null,
    customer_id bigint,
    primary key (id)
);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) references Customer (id);
alter table Note add constraint FK8ba8xphdrf2kj21i4fiu45tiv foreign key (about_id) references Purchase (id);
# rows
h2: as they were
postgresql: as they were
