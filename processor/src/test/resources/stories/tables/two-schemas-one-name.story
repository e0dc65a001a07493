# before
@Entity class Invoice { @Id long id; }
# after
@Entity class Invoice { @Id long id; }
@Entity(name = "Archived") @Table(name = "Invoice", schema = "archive") class ArchivedInvoice { @Id long id; }
# says
note: Tidemark: the draft holds create table archive.Invoice.
# migration
public void upgrade(Operations db) {
    db.createTable("archive.Invoice", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("archive.Invoice", t -> {
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
}
# h2
create schema if not exists archive;
create table archive.Invoice (
    id bigint not null,
    primary key (id)
);
# postgresql
do $tidemark$ begin if to_regnamespace('archive') is null then create schema archive; end if; end $tidemark$;
create table archive.Invoice (
    id bigint not null,
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
