# naming
spring
# before
@Entity class OrderLine { @Id long id; }
# after
@Entity class OrderLine { @Id long id; String unitPrice; }
# says
note: Tidemark: the draft holds add column order_line.unit_price varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("order_line", t -> {
        t.addColumn("unit_price", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("order_line", t -> {
        t.dropColumn("unit_price", varchar(255));
    });
}
# h2
alter table order_line add column unit_price varchar(255);
# postgresql
alter table order_line add column unit_price varchar(255);
# rows
h2: as they were
postgresql: as they were
