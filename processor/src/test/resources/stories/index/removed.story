# before
@Entity @Table(indexes = @Index(name = "ix_city", columnList = "city"))
class Customer { @Id long id; String city; }
# after
@Entity class Customer { @Id long id; String city; }
# says
note: Tidemark: the draft holds drop index ix_city on Customer(city).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("ix_city", "city");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addIndex("ix_city", "city");
    });
}
# h2
execute immediate coalesce((select 'alter index ix_city rename to "CONSTRAINT_INDEX_ix_city"' from information_schema.table_constraints where index_schema = current_schema and lower(index_name) = 'ix_city' fetch first row only), 'drop index ix_city');
# postgresql
drop index ix_city;
# rows
h2: as they were
postgresql: as they were
