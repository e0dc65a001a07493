# before
@Entity class Note { @Id long id; @Column(columnDefinition = "varchar(40)") String text; }
# after
@Entity class Note { @Id long id; @Column(columnDefinition = "varchar(80)") String text; }
# says
@Entity class Note { @Id long id; @Column(columnDefinition = "varchar(80)") String text; }
  warning: [TM013] shop.Note#text: the column Note.text changes from varchar(40) to varchar(80), and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Entity class Note { @Id long id; @Column(columnDefinition = "varchar(80)") String text; }
  note: [TM027] shop.Note#text: alter column Note.text: varchar(40) to varchar(80): nothing can be written to Note while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Note { @Id long id; @Column(columnDefinition = "varchar(80)") String text; }
  note: [TM028] shop.Note#text: alter column Note.text: varchar(40) to varchar(80): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Note.text: varchar(40) to varchar(80).
# migration
public void upgrade(Operations db) {
    db.alterTable("Note", t -> {
        t.alterColumn("text", nativeType("varchar(40)")).becomes(nativeType("varchar(80)"));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Note", t -> {
        t.alterColumn("text", nativeType("varchar(80)")).becomes(nativeType("varchar(40)"));
    });
}
# h2
alter table Note alter column text set data type varchar(80);
# postgresql
alter table Note alter column text type varchar(80) using (text::varchar(80));
# rows
h2: as they were
postgresql: as they were
