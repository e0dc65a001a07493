# before
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; Integer cents; }
# after
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# says
note: Tidemark: the draft holds create table CardPayment.
# migration
public void upgrade(Operations db) {
    db.createTable("CardPayment", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", integer());
        t.column("card", varchar(255));
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("CardPayment", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", integer());
        t.column("card", varchar(255));
        t.primaryKey("id");
    });
}
# h2
create table CardPayment (
    id bigint not null,
    cents integer,
    card varchar(255),
    primary key (id)
);
# postgresql
create table CardPayment (
    id bigint not null,
    cents integer,
    card varchar(255),
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
