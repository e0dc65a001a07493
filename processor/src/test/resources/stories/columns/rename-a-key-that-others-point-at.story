# before
@Entity class Customer { @Id @Column(name = "id") long number; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "customer_id") Customer customer; }
# after
@Entity class Customer { @Id @Column(name = "no") long number; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(name = "customer_id") Customer customer; }
# says
@Entity class Customer { @Id @Column(name = "no") long number; }
  note: [TM028] shop.Customer#number: rename column Customer.id to no: versions of the application that still run look for Customer.id. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.id to no.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("id", "no");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("no", "id");
    });
}
# h2
alter table Customer alter column id rename to no;
# postgresql
alter table Customer rename column id to no;
# rows
h2: as they were
postgresql: as they were
