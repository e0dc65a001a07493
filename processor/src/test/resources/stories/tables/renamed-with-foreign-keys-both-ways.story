# before
@Entity class Country { @Id long id; }
@Entity @Table(name = "client") class Customer { @Id long id; @ManyToOne Country country; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Country { @Id long id; }
@Entity @Table(name = "customers") class Customer { @Id long id; @ManyToOne Country country; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# says
@Entity @Table(name = "customers") class Customer { @Id long id; @ManyToOne Country country; }
  note: [TM028] shop.Customer: rename table client to customers: versions of the application that still run look for client. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table client to customers, rename constraint FK10k9qs50wxvq77yhftc7n0f8g of Purchase to FK1hftjoj7y7572itsc0yi3kt42 and 1 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("client", "customers");
    db.alterTable("Purchase", t -> {
        t.renameConstraint("FK10k9qs50wxvq77yhftc7n0f8g", "FK1hftjoj7y7572itsc0yi3kt42");
    });
    db.alterTable("customers", t -> {
        t.renameConstraint("FKk5oll2o7aqlyx6pte0oljo7x8", "FKmgflkkqc5c7f9alysan2uggb4");
    });
}

public void downgrade(Operations db) {
    db.alterTable("customers", t -> {
        t.renameConstraint("FKmgflkkqc5c7f9alysan2uggb4", "FKk5oll2o7aqlyx6pte0oljo7x8");
    });
    db.alterTable("Purchase", t -> {
        t.renameConstraint("FK1hftjoj7y7572itsc0yi3kt42", "FK10k9qs50wxvq77yhftc7n0f8g");
    });
    db.renameTable("customers", "client");
}
# h2
alter table client rename to customers;
alter table Purchase rename constraint FK10k9qs50wxvq77yhftc7n0f8g to FK1hftjoj7y7572itsc0yi3kt42;
alter index if exists "CONSTRAINT_INDEX_FK10k9qs50wxvq77yhftc7n0f8g" rename to "CONSTRAINT_INDEX_FK1hftjoj7y7572itsc0yi3kt42";
alter table customers rename constraint FKk5oll2o7aqlyx6pte0oljo7x8 to FKmgflkkqc5c7f9alysan2uggb4;
alter index if exists "CONSTRAINT_INDEX_FKk5oll2o7aqlyx6pte0oljo7x8" rename to "CONSTRAINT_INDEX_FKmgflkkqc5c7f9alysan2uggb4";
# postgresql
alter table client rename to customers;
alter table Purchase rename constraint FK10k9qs50wxvq77yhftc7n0f8g to FK1hftjoj7y7572itsc0yi3kt42;
alter table customers rename constraint FKk5oll2o7aqlyx6pte0oljo7x8 to FKmgflkkqc5c7f9alysan2uggb4;
# rows
h2: as they were
postgresql: as they were
