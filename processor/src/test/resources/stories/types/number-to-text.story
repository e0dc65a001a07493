# before
@Entity class Customer { @Id long id; Integer zip; }
# after
@Entity class Customer { @Id long id; String zip; }
# says
@Entity class Customer { @Id long id; String zip; }
  note: [TM027] shop.Customer#zip: alter column Customer.zip: integer to varchar(255): nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Customer { @Id long id; String zip; }
  note: [TM028] shop.Customer#zip: alter column Customer.zip: integer to varchar(255): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Customer.zip: integer to varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("zip", integer()).becomes(varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("zip", varchar(255)).becomes(integer());
    });
}
# h2
alter table Customer alter column zip set data type varchar(255);
# postgresql
alter table Customer alter column zip type varchar(255);
# rows
h2: as they were
postgresql: as they were
