# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @ElementCollection Map<String, Integer> scores; }
# says
note: Tidemark: the draft holds create table Customer_scores.
# migration
public void upgrade(Operations db) {
    db.createTable("Customer_scores", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("scores", integer());
        t.column("scores_KEY", varchar(255)).notNull();
        t.primaryKey("Customer_id", "scores_KEY");
        t.foreignKey("FKfp97yqg039po77nqt41nefbll", "Customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Customer_scores", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("scores", integer());
        t.column("scores_KEY", varchar(255)).notNull();
        t.primaryKey("Customer_id", "scores_KEY");
        t.foreignKey("FKfp97yqg039po77nqt41nefbll", "Customer_id").references("Customer", "id");
    });
}
# h2
create table Customer_scores (
    Customer_id bigint not null,
    scores integer,
    scores_KEY varchar(255) not null,
    primary key (Customer_id, scores_KEY)
);
create index if not exists "CONSTRAINT_INDEX_FKfp97yqg039po77nqt41nefbll" on Customer_scores (Customer_id);
alter table Customer_scores add constraint FKfp97yqg039po77nqt41nefbll foreign key (Customer_id) index "CONSTRAINT_INDEX_FKfp97yqg039po77nqt41nefbll" references Customer (id);
# postgresql
create table Customer_scores (
    Customer_id bigint not null,
    scores integer,
    scores_KEY varchar(255) not null,
    primary key (Customer_id, scores_KEY)
);
alter table Customer_scores add constraint FKfp97yqg039po77nqt41nefbll foreign key (Customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
