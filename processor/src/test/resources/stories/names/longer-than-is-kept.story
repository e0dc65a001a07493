# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer {
    @Id long id;
    @Column(name = "a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64") String longer;
}
# says
@Column(name = "a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64") String longer;
  warning: [TM024] shop.Customer#longer: the column a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64 has a name of 65 bytes, longer than is kept on postgresql. Give it a shorter one.
note: Tidemark: the draft holds add column Customer.a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64 varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64", varchar(255));
    });
}
# h2
alter table Customer add column a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64 varchar(255);
# postgresql
alter table Customer add column a_column_whose_name_is_one_letter_longer_than_postgresql_keeps_64 varchar(255);
# rows
h2: as they were
postgresql: as they were
