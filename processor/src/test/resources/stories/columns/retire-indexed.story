# before
@Entity @Table(indexes = @Index(name = "ix_fax", columnList = "fax, id desc"))
class Customer { @Id long id; String fax; }
# after
@Entity class Customer { @Id long id; }
# says
note: Tidemark: the draft holds retire column Customer.fax (its values stay), drop index ix_fax on Customer(fax, id desc).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropIndex("ix_fax", "fax", "id desc");
        t.retireColumn("fax", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.restoreColumn("fax", varchar(255));
        t.addIndex("ix_fax", "fax", "id desc");
    });
}
# h2
execute immediate coalesce((select 'alter index ix_fax rename to "CONSTRAINT_INDEX_ix_fax"' from information_schema.table_constraints where index_schema = current_schema and lower(index_name) = 'ix_fax' fetch first row only), 'drop index ix_fax');
# postgresql
drop index ix_fax;
# rows
h2: as they were
postgresql: as they were
