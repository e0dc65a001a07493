# before
@Entity class Customer { @Id long id; @Column(unique = true, length = 40) String email; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Customer { @Id long id; @Column(unique = true, length = 80) String email; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# says
note: Tidemark: the draft holds alter column Customer.email: varchar(40) to varchar(80).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("email", varchar(40)).becomes(varchar(80));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("email", varchar(80)).becomes(varchar(40));
    });
}
# h2
alter table Customer alter column email set data type varchar(80);
# postgresql
alter table Customer alter column email type varchar(80);
# rows
h2: as they were
postgresql: as they were
