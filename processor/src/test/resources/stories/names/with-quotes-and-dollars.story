# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @Column(name = "`it's $1 {x}`") @ColumnDefault("'o''clock'") @Comment("a 'quoted' $word; -- /* */ \\") String odd; }
# says
note: Tidemark: the draft holds add column Customer.`it's $1 {x}` varchar(255) default 'o''clock'.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("`it's $1 {x}`", varchar(255)).defaultTo("'o''clock'").comment("a 'quoted' $word; -- /* */ \\");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("`it's $1 {x}`", varchar(255)).defaultTo("'o''clock'").comment("a 'quoted' $word; -- /* */ \\");
    });
}
# h2
alter table Customer add column "it's $1 {x}" varchar(255) default 'o''clock';
comment on column Customer."it's $1 {x}" is 'a ''quoted'' $word; -- /* */ \';
# postgresql
alter table Customer add column "it's $1 {x}" varchar(255) default 'o''clock';
comment on column Customer."it's $1 {x}" is 'a ''quoted'' $word; -- /* */ \';
# rows
h2: as they were
postgresql: as they were
