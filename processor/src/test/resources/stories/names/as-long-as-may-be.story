# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer {
    @Id long id;
    @Column(name = "a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63", unique = true) String longest;
}
# says
@Entity class Customer {
  note: [TM027] shop.Customer: add unique key UK1ce21db60e1446ac98dd6187 on Customer(a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63): nothing can be written to Customer while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Customer.a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63 varchar(255), add unique key UK1ce21db60e1446ac98dd6187 on Customer(a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63", varchar(255));
        t.addUnique("UK1ce21db60e1446ac98dd6187", "a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropUnique("UK1ce21db60e1446ac98dd6187", "a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63");
        t.dropColumn("a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63", varchar(255));
    });
}
# h2
alter table Customer add column a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63 varchar(255);
alter table Customer add constraint UK1ce21db60e1446ac98dd6187 unique (a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63);
# postgresql
alter table Customer add column a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63 varchar(255);
alter table Customer add constraint UK1ce21db60e1446ac98dd6187 unique (a_column_whose_name_is_just_as_long_as_postgresql_allows_it_b63);
# rows
h2: as they were
postgresql: as they were
