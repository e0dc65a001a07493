# before
@Entity class Category { @Id long id; @ManyToOne @JoinColumn(name = "up") Category parent; }
# after
@Entity class Category { @Id long id; @ManyToOne @JoinColumn(name = "up") @OnDelete(action = OnDeleteAction.SET_NULL) Category parent; }
# says
@Entity class Category { @Id long id; @ManyToOne @JoinColumn(name = "up") @OnDelete(action = OnDeleteAction.SET_NULL) Category parent; }
  note: [TM027] shop.Category: add foreign key FKgo7jgykue3rl7u9m8mpvgctn on Category(up) to Category(id): nothing can be written to Category and Category while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds drop foreign key FKgo7jgykue3rl7u9m8mpvgctn on Category(up) to Category(id), add foreign key FKgo7jgykue3rl7u9m8mpvgctn on Category(up) to Category(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Category", t -> {
        t.dropForeignKey("FKgo7jgykue3rl7u9m8mpvgctn", "up").references("Category", "id");
        t.addForeignKey("FKgo7jgykue3rl7u9m8mpvgctn", "up")
                .references("Category", "id").onDelete(ForeignKey.OnDelete.SET_NULL);
    });
}

public void downgrade(Operations db) {
    db.alterTable("Category", t -> {
        t.dropForeignKey("FKgo7jgykue3rl7u9m8mpvgctn", "up")
                .references("Category", "id").onDelete(ForeignKey.OnDelete.SET_NULL);
        t.addForeignKey("FKgo7jgykue3rl7u9m8mpvgctn", "up").references("Category", "id");
    });
}
# h2
alter table Category drop constraint FKgo7jgykue3rl7u9m8mpvgctn;
drop index if exists "CONSTRAINT_INDEX_FKgo7jgykue3rl7u9m8mpvgctn";
create index if not exists "CONSTRAINT_INDEX_FKgo7jgykue3rl7u9m8mpvgctn" on Category (up);
alter table Category add constraint FKgo7jgykue3rl7u9m8mpvgctn foreign key (up) index "CONSTRAINT_INDEX_FKgo7jgykue3rl7u9m8mpvgctn" references Category (id) on delete set null;
# postgresql
alter table Category drop constraint FKgo7jgykue3rl7u9m8mpvgctn;
alter table Category add constraint FKgo7jgykue3rl7u9m8mpvgctn foreign key (up) references Category (id) on delete set null;
# rows
h2: as they were
postgresql: as they were
