# before
@Entity class Customer { @Id long id; String a; @ColumnDefault("'x'") String b; @ColumnDefault("'y'") String c; }
# after
@Entity class Customer { @Id long id; @ColumnDefault("'w'") String a; @ColumnDefault("'z'") String b; String c; }
# says
note: Tidemark: the draft holds alter column Customer.a: default 'w', alter column Customer.b: default 'z' and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("a", varchar(255)).becomes(varchar(255)).defaultTo("'w'");
        t.alterColumn("b", varchar(255)).defaultTo("'x'").becomes(varchar(255)).defaultTo("'z'");
        t.alterColumn("c", varchar(255)).defaultTo("'y'").becomes(varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("c", varchar(255)).becomes(varchar(255)).defaultTo("'y'");
        t.alterColumn("b", varchar(255)).defaultTo("'z'").becomes(varchar(255)).defaultTo("'x'");
        t.alterColumn("a", varchar(255)).defaultTo("'w'").becomes(varchar(255));
    });
}
# h2
alter table Customer alter column a set default 'w';
alter table Customer alter column b set default 'z';
alter table Customer alter column c drop default;
# postgresql
alter table Customer alter column a set default 'w';
alter table Customer alter column b set default 'z';
alter table Customer alter column c drop default;
# rows
h2: as they were
postgresql: as they were
