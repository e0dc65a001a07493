# before
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; Integer cents; }
# after
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { @Column(length = 19) String card; }
# says
note: Tidemark: the draft holds create table CardPayment.
# migration
public void upgrade(Operations db) {
    db.createTable("CardPayment", t -> {
        t.column("card", varchar(19));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
        t.foreignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("CardPayment", t -> {
        t.column("card", varchar(19));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
        t.foreignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
    });
}
# h2
create table CardPayment (
    card varchar(19),
    id bigint not null,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FKa14w7iwcugxs1curkuwet67nq" on CardPayment (id);
alter table CardPayment add constraint FKa14w7iwcugxs1curkuwet67nq foreign key (id) index "CONSTRAINT_INDEX_FKa14w7iwcugxs1curkuwet67nq" references Payment (id);
# postgresql
create table CardPayment (
    card varchar(19),
    id bigint not null,
    primary key (id)
);
alter table CardPayment add constraint FKa14w7iwcugxs1curkuwet67nq foreign key (id) references Payment (id);
# rows
h2: as they were
postgresql: as they were
