# before
@Entity class Customer { @Id long id; Boolean active; }
# after
@Entity class Customer { @Id long id; @Backfill("case when active then 'Y' else 'N' end") @Convert(converter = YesNoConverter.class) Boolean active; }
# says
@Entity class Customer { @Id long id; @Backfill("case when active then 'Y' else 'N' end") @Convert(converter = YesNoConverter.class) Boolean active; }
  note: [TM027] shop.Customer#active: alter column Customer.active: boolean to char(1): nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Customer { @Id long id; @Backfill("case when active then 'Y' else 'N' end") @Convert(converter = YesNoConverter.class) Boolean active; }
  note: [TM028] shop.Customer#active: alter column Customer.active: boolean to char(1): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
@Entity class Customer { @Id long id; @Backfill("case when active then 'Y' else 'N' end") @Convert(converter = YesNoConverter.class) Boolean active; }
  note: [TM027] shop.Customer: add check Customer_active_check on Customer: active in ('N','Y'): nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @Backfill("case when active then 'Y' else 'N' end") @Convert(converter = YesNoConverter.class) Boolean active; }
  note: [TM028] shop.Customer: add check Customer_active_check on Customer: active in ('N','Y'): versions of the application that still run may write rows that it refuses. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds alter column Customer.active: boolean to char(1), add check Customer_active_check on Customer: active in ('N','Y').
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("active", bool())
                .becomes(character(1)).backfill("case when active then 'Y' else 'N' end");
        t.addCheck("Customer_active_check", "active in ('N','Y')");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropCheck("Customer_active_check", "active in ('N','Y')");
        t.alterColumn("active", character(1)).becomes(bool());
    });
}
# h2
alter table Customer add column "active converted" char(1);
update Customer set "active converted" = case when active then 'Y' else 'N' end;
update Customer set active = null;
alter table Customer alter column active set data type char(1);
update Customer set active = "active converted";
alter table Customer drop column "active converted";
alter table Customer add constraint Customer_active_check check (active in ('N','Y'));
# postgresql
alter table Customer alter column active type char(1) using (case when active then 'Y' else 'N' end);
alter table Customer add constraint Customer_active_check check (active in ('N','Y'));
# rows
h2: not as they were
postgresql: not as they were
