# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; }
@Entity class Note { @Id long id; @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "about_id") @Column(name = "about_kind") @AnyDiscriminatorValue(discriminator = "C", entity = Customer.class) Object about; }
# says
note: Tidemark: the draft holds create table Note.
# migration
public void upgrade(Operations db) {
    db.createTable("Note", t -> {
        t.column("id", bigint()).notNull();
        t.column("about_kind", varchar(255));
        t.column("about_id", bigint());
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Note", t -> {
        t.column("id", bigint()).notNull();
        t.column("about_kind", varchar(255));
        t.column("about_id", bigint());
        t.primaryKey("id");
    });
}
# h2
create table Note (
    id bigint not null,
    about_kind varchar(255),
    about_id bigint,
    primary key (id)
);
# postgresql
create table Note (
    id bigint not null,
    about_kind varchar(255),
    about_id bigint,
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
