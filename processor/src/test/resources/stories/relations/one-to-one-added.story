# before
@Entity class Customer { @Id long id; }
@Entity class Passport { @Id long id; }
# after
@Entity class Customer { @Id long id; @OneToOne Passport passport; }
@Entity class Passport { @Id long id; }
# says
@Entity class Customer { @Id long id; @OneToOne Passport passport; }
  note: [TM027] shop.Customer: add unique key UK38e6a273307bce241baf11d6 on Customer(passport_id): nothing can be written to Customer while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @OneToOne Passport passport; }
  note: [TM027] shop.Customer: add foreign key FK55lqk21ofiw00596jpwlc0r07 on Customer(passport_id) to Passport(id): nothing can be written to Customer and Passport while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Customer.passport_id bigint, add unique key UK38e6a273307bce241baf11d6 on Customer(passport_id) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("passport_id", bigint());
        t.addUnique("UK38e6a273307bce241baf11d6", "passport_id");
        t.addForeignKey("FK55lqk21ofiw00596jpwlc0r07", "passport_id").references("Passport", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropForeignKey("FK55lqk21ofiw00596jpwlc0r07", "passport_id").references("Passport", "id");
        t.dropUnique("UK38e6a273307bce241baf11d6", "passport_id");
        t.dropColumn("passport_id", bigint());
    });
}
# h2
alter table Customer add column passport_id bigint;
alter table Customer add constraint UK38e6a273307bce241baf11d6 unique (passport_id);
create index if not exists "CONSTRAINT_INDEX_FK55lqk21ofiw00596jpwlc0r07" on Customer (passport_id);
alter table Customer add constraint FK55lqk21ofiw00596jpwlc0r07 foreign key (passport_id) index "CONSTRAINT_INDEX_FK55lqk21ofiw00596jpwlc0r07" references Passport (id);
# postgresql
alter table Customer add column passport_id bigint;
alter table Customer add constraint UK38e6a273307bce241baf11d6 unique (passport_id);
alter table Customer add constraint FK55lqk21ofiw00596jpwlc0r07 foreign key (passport_id) references Passport (id);
# rows
h2: as they were
postgresql: as they were
