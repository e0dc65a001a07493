# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; }
@Entity class Passport { @Id long id; @MapsId @OneToOne Customer holder; String number; }
# says
note: Tidemark: the draft holds create table Passport.
# migration
public void upgrade(Operations db) {
    db.createTable("Passport", t -> {
        t.column("number", varchar(255));
        t.column("holder_id", bigint()).notNull();
        t.primaryKey("holder_id");
        t.foreignKey("FKld4wqqf03qqkr0e4vjfvhenai", "holder_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Passport", t -> {
        t.column("number", varchar(255));
        t.column("holder_id", bigint()).notNull();
        t.primaryKey("holder_id");
        t.foreignKey("FKld4wqqf03qqkr0e4vjfvhenai", "holder_id").references("Customer", "id");
    });
}
# h2
create table Passport (
    number varchar(255),
    holder_id bigint not null,
    primary key (holder_id)
);
create index if not exists "CONSTRAINT_INDEX_FKld4wqqf03qqkr0e4vjfvhenai" on Passport (holder_id);
alter table Passport add constraint FKld4wqqf03qqkr0e4vjfvhenai foreign key (holder_id) index "CONSTRAINT_INDEX_FKld4wqqf03qqkr0e4vjfvhenai" references Customer (id);
# postgresql
create table Passport (
    number varchar(255),
    holder_id bigint not null,
    primary key (holder_id)
);
alter table Passport add constraint FKld4wqqf03qqkr0e4vjfvhenai foreign key (holder_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
