# before
@Entity
@Table(indexes = @Index(name = "ix_mail", columnList = "mail"), uniqueConstraints = @UniqueConstraint(name = "uk_mail", columnNames = "mail"))
class Customer { @Id long id; @Column(check = @CheckConstraint(name = "ck_mail", constraint = "mail <> ''")) String mail; }
# after
@Entity
@Table(indexes = @Index(name = "ix_mail", columnList = "email"), uniqueConstraints = @UniqueConstraint(name = "uk_mail", columnNames = "email"))
class Customer { @Id long id; @Column(name = "email", check = @CheckConstraint(name = "ck_mail", constraint = "email <> ''")) String mail; }
# says
class Customer { @Id long id; @Column(name = "email", check = @CheckConstraint(name = "ck_mail", constraint = "email <> ''")) String mail; }
  note: [TM028] shop.Customer#mail: rename column Customer.mail to email: versions of the application that still run look for Customer.mail. Stop them before this runs, or keep the old name in the mapping until they are gone.
class Customer { @Id long id; @Column(name = "email", check = @CheckConstraint(name = "ck_mail", constraint = "email <> ''")) String mail; }
  note: [TM027] shop.Customer: add check ck_mail on Customer: email <> '': nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
class Customer { @Id long id; @Column(name = "email", check = @CheckConstraint(name = "ck_mail", constraint = "email <> ''")) String mail; }
  note: [TM028] shop.Customer: add check ck_mail on Customer: email <> '': versions of the application that still run may write rows that it refuses. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds rename column Customer.mail to email, drop check ck_mail on Customer and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropCheck("ck_mail", "mail <> ''");
        t.renameColumn("mail", "email");
        t.addCheck("ck_mail", "email <> ''");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropCheck("ck_mail", "email <> ''");
        t.renameColumn("email", "mail");
        t.addCheck("ck_mail", "mail <> ''");
    });
}
# h2
alter table Customer drop constraint ck_mail;
alter table Customer alter column mail rename to email;
alter table Customer add constraint ck_mail check (email <> '');
# postgresql
alter table Customer drop constraint ck_mail;
alter table Customer rename column mail to email;
alter table Customer add constraint ck_mail check (email <> '');
# rows
h2: as they were
postgresql: as they were
