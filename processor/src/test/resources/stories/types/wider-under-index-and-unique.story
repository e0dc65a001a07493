# before
@Entity @Table(indexes = @Index(name = "ix_code", columnList = "code"), uniqueConstraints = @UniqueConstraint(name = "uk_code", columnNames = {"code", "zone"}))
class Product { @Id long id; @Column(length = 8) String code; Integer zone; }
# after
@Entity @Table(indexes = @Index(name = "ix_code", columnList = "code"), uniqueConstraints = @UniqueConstraint(name = "uk_code", columnNames = {"code", "zone"}))
class Product { @Id long id; @Column(length = 16) String code; Long zone; }
# says
class Product { @Id long id; @Column(length = 16) String code; Long zone; }
  note: [TM027] shop.Product#zone: alter column Product.zone: integer to bigint: nothing can be written to Product while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
note: Tidemark: the draft holds alter column Product.code: varchar(8) to varchar(16), alter column Product.zone: integer to bigint.
# migration
public void upgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("code", varchar(8)).becomes(varchar(16));
        t.alterColumn("zone", integer()).becomes(bigint());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Product", t -> {
        t.alterColumn("zone", bigint()).becomes(integer());
        t.alterColumn("code", varchar(16)).becomes(varchar(8));
    });
}
# h2
alter table Product alter column code set data type varchar(16);
alter table Product alter column zone set data type bigint;
# postgresql
alter table Product alter column code type varchar(16);
alter table Product alter column zone type bigint;
# rows
h2: as they were
postgresql: as they were
