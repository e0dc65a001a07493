# before
@Entity class Country { @Id long id; }
@Entity @Table(name = "client") class Customer { @Id long id; @ManyToOne Country country; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Country { @Id long id; }
@Entity @Table(name = "customers") class Customer { @Id long id; @ManyToOne Country country; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# says
note: Tidemark: the draft holds rename table client to customers, drop foreign key FK10k9qs50wxvq77yhftc7n0f8g on Purchase(customer_id) to customers(id) and 3 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("client", "customers");
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK10k9qs50wxvq77yhftc7n0f8g", "customer_id").references("customers", "id");
    });
    db.alterTable("customers", t -> {
        t.dropForeignKey("FKk5oll2o7aqlyx6pte0oljo7x8", "country_id").references("Country", "id");
    });
    db.alterTable("Purchase", t -> {
        t.addForeignKey("FK1hftjoj7y7572itsc0yi3kt42", "customer_id").references("customers", "id");
    });
    db.alterTable("customers", t -> {
        t.addForeignKey("FKmgflkkqc5c7f9alysan2uggb4", "country_id").references("Country", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("customers", t -> {
        t.dropForeignKey("FKmgflkkqc5c7f9alysan2uggb4", "country_id").references("Country", "id");
    });
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK1hftjoj7y7572itsc0yi3kt42", "customer_id").references("customers", "id");
    });
    db.alterTable("customers", t -> {
        t.addForeignKey("FKk5oll2o7aqlyx6pte0oljo7x8", "country_id").references("Country", "id");
    });
    db.alterTable("Purchase", t -> {
        t.addForeignKey("FK10k9qs50wxvq77yhftc7n0f8g", "customer_id").references("customers", "id");
    });
    db.renameTable("customers", "client");
}
# h2
alter table client rename to customers;
alter table Purchase drop constraint FK10k9qs50wxvq77yhftc7n0f8g;
drop index if exists "CONSTRAINT_INDEX_FK10k9qs50wxvq77yhftc7n0f8g";
alter table customers drop constraint FKk5oll2o7aqlyx6pte0oljo7x8;
drop index if exists "CONSTRAINT_INDEX_FKk5oll2o7aqlyx6pte0oljo7x8";
create index if not exists "CONSTRAINT_INDEX_FK1hftjoj7y7572itsc0yi3kt42" on Purchase (customer_id);
alter table Purchase add constraint FK1hftjoj7y7572itsc0yi3kt42 foreign key (customer_id) index "CONSTRAINT_INDEX_FK1hftjoj7y7572itsc0yi3kt42" references customers (id);
create index if not exists "CONSTRAINT_INDEX_FKmgflkkqc5c7f9alysan2uggb4" on customers (country_id);
alter table customers add constraint FKmgflkkqc5c7f9alysan2uggb4 foreign key (country_id) index "CONSTRAINT_INDEX_FKmgflkkqc5c7f9alysan2uggb4" references Country (id);
# postgresql
alter table client rename to customers;
alter table Purchase drop constraint FK10k9qs50wxvq77yhftc7n0f8g;
alter table customers drop constraint FKk5oll2o7aqlyx6pte0oljo7x8;
alter table Purchase add constraint FK1hftjoj7y7572itsc0yi3kt42 foreign key (customer_id) references customers (id);
alter table customers add constraint FKmgflkkqc5c7f9alysan2uggb4 foreign key (country_id) references Country (id);
# rows
h2: as they were
postgresql: as they were
