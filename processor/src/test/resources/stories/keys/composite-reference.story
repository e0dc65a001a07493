# before
@Embeddable record LineKey(long orderId, int number) {}
@Entity class Line { @EmbeddedId LineKey key; }
# after
@Embeddable record LineKey(long orderId, int number) {}
@Entity class Line { @EmbeddedId LineKey key; }
@Entity class Parcel { @Id long id; @ManyToOne Line line; }
# says
note: Tidemark: the draft holds create table Parcel.
# migration
public void upgrade(Operations db) {
    db.createTable("Parcel", t -> {
        t.column("id", bigint()).notNull();
        t.column("line_orderId", bigint());
        t.column("line_number", integer());
        t.primaryKey("id");
        t.foreignKey("FKf5umi483fd7yny8vqycb7irks", "line_orderId", "line_number")
                .references("Line", "orderId", "number");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Parcel", t -> {
        t.column("id", bigint()).notNull();
        t.column("line_orderId", bigint());
        t.column("line_number", integer());
        t.primaryKey("id");
        t.foreignKey("FKf5umi483fd7yny8vqycb7irks", "line_orderId", "line_number")
                .references("Line", "orderId", "number");
    });
}
# h2
create table Parcel (
    id bigint not null,
    line_orderId bigint,
    line_number integer,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FKf5umi483fd7yny8vqycb7irks" on Parcel (line_orderId, line_number);
alter table Parcel add constraint FKf5umi483fd7yny8vqycb7irks foreign key (line_orderId, line_number) index "CONSTRAINT_INDEX_FKf5umi483fd7yny8vqycb7irks" references Line (orderId, number);
# postgresql
create table Parcel (
    id bigint not null,
    line_orderId bigint,
    line_number integer,
    primary key (id)
);
alter table Parcel add constraint FKf5umi483fd7yny8vqycb7irks foreign key (line_orderId, line_number) references Line (orderId, number);
# rows
h2: as they were
postgresql: as they were
