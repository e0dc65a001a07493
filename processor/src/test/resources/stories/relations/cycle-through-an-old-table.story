# before
@Entity class Department { @Id long id; }
# after
@Entity class Department { @Id long id; @ManyToOne Employee head; }
@Entity class Employee { @Id long id; @ManyToOne Department department; }
# says
@Entity class Department { @Id long id; @ManyToOne Employee head; }
  note: [TM027] shop.Department: add foreign key FKfu4nhfbdgu5usxtai4r6a1t9n on Department(head_id) to Employee(id): nothing can be written to Department and Employee while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds create table Employee, add column Department.head_id bigint and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Department", t -> {
        t.addColumn("head_id", bigint());
    });
    db.createTable("Employee", t -> {
        t.column("id", bigint()).notNull();
        t.column("department_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FK14tijxqry9ml17nk86sqfp561", "department_id").references("Department", "id");
    });
    db.alterTable("Department", t -> {
        t.addForeignKey("FKfu4nhfbdgu5usxtai4r6a1t9n", "head_id").references("Employee", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Department", t -> {
        t.dropForeignKey("FKfu4nhfbdgu5usxtai4r6a1t9n", "head_id").references("Employee", "id");
    });
    db.dropTable("Employee", t -> {
        t.column("id", bigint()).notNull();
        t.column("department_id", bigint());
        t.primaryKey("id");
        t.foreignKey("FK14tijxqry9ml17nk86sqfp561", "department_id").references("Department", "id");
    });
    db.alterTable("Department", t -> {
        t.dropColumn("head_id", bigint());
    });
}
# h2
alter table Department add column head_id bigint;
create table Employee (
    id bigint not null,
    department_id bigint,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FK14tijxqry9ml17nk86sqfp561" on Employee (department_id);
alter table Employee add constraint FK14tijxqry9ml17nk86sqfp561 foreign key (department_id) index "CONSTRAINT_INDEX_FK14tijxqry9ml17nk86sqfp561" references Department (id);
create index if not exists "CONSTRAINT_INDEX_FKfu4nhfbdgu5usxtai4r6a1t9n" on Department (head_id);
alter table Department add constraint FKfu4nhfbdgu5usxtai4r6a1t9n foreign key (head_id) index "CONSTRAINT_INDEX_FKfu4nhfbdgu5usxtai4r6a1t9n" references Employee (id);
# postgresql
alter table Department add column head_id bigint;
create table Employee (
    id bigint not null,
    department_id bigint,
    primary key (id)
);
alter table Employee add constraint FK14tijxqry9ml17nk86sqfp561 foreign key (department_id) references Department (id);
alter table Department add constraint FKfu4nhfbdgu5usxtai4r6a1t9n foreign key (head_id) references Employee (id);
# rows
h2: as they were
postgresql: as they were
