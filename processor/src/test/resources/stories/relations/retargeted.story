# before
@Entity class Customer { @Id long id; }
@Entity class Company { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "buyer_id") Customer buyer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Company { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "buyer_id") Company buyer; }
# says
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "buyer_id") Company buyer; }
  note: [TM027] shop.Purchase: add foreign key FKewxlnfk9ibom1n8kt4754i349 on Purchase(buyer_id) to Company(id): nothing can be written to Purchase and Company while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "buyer_id") Company buyer; }
  note: [TM028] shop.Purchase: add foreign key FKewxlnfk9ibom1n8kt4754i349 on Purchase(buyer_id) to Company(id): versions of the application that still run may write rows that refer to none. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds drop foreign key FKghwm70iq1cjc11votliquw0px on Purchase(buyer_id) to Customer(id), add foreign key FKewxlnfk9ibom1n8kt4754i349 on Purchase(buyer_id) to Company(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FKghwm70iq1cjc11votliquw0px", "buyer_id").references("Customer", "id");
        t.addForeignKey("FKewxlnfk9ibom1n8kt4754i349", "buyer_id").references("Company", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FKewxlnfk9ibom1n8kt4754i349", "buyer_id").references("Company", "id");
        t.addForeignKey("FKghwm70iq1cjc11votliquw0px", "buyer_id").references("Customer", "id");
    });
}
# h2
alter table Purchase drop constraint FKghwm70iq1cjc11votliquw0px;
drop index if exists "CONSTRAINT_INDEX_FKghwm70iq1cjc11votliquw0px";
create index if not exists "CONSTRAINT_INDEX_FKewxlnfk9ibom1n8kt4754i349" on Purchase (buyer_id);
alter table Purchase add constraint FKewxlnfk9ibom1n8kt4754i349 foreign key (buyer_id) index "CONSTRAINT_INDEX_FKewxlnfk9ibom1n8kt4754i349" references Company (id);
# postgresql
alter table Purchase drop constraint FKghwm70iq1cjc11votliquw0px;
alter table Purchase add constraint FKewxlnfk9ibom1n8kt4754i349 foreign key (buyer_id) references Company (id);
# rows
h2: as they were
postgresql: as they were
