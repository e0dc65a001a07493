# before
@Entity class Note { @Id long id; }
@Entity class Department { @Id long id; @ManyToOne Employee head; }
@Entity class Employee { @Id long id; @ManyToOne Department department; }
# after
@Entity class Note { @Id long id; }
# says
note: Tidemark: the draft holds retire table Department (its rows stay), retire table Employee (its rows stay) and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Department", t -> {
        t.dropForeignKey("FKfu4nhfbdgu5usxtai4r6a1t9n", "head_id").references("Employee", "id");
    });
    db.alterTable("Employee", t -> {
        t.dropForeignKey("FK14tijxqry9ml17nk86sqfp561", "department_id").references("Department", "id");
    });
    db.retireTable("Department", t -> {
        t.column("id", bigint()).notNull();
        t.column("head_id", bigint());
        t.primaryKey("id");
    });
    db.retireTable("Employee", t -> {
        t.column("id", bigint()).notNull();
        t.column("department_id", bigint());
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Employee", t -> {
        t.column("id", bigint()).notNull();
        t.column("department_id", bigint());
        t.primaryKey("id");
    });
    db.restoreTable("Department", t -> {
        t.column("id", bigint()).notNull();
        t.column("head_id", bigint());
        t.primaryKey("id");
    });
    db.alterTable("Employee", t -> {
        t.addForeignKey("FK14tijxqry9ml17nk86sqfp561", "department_id").references("Department", "id");
    });
    db.alterTable("Department", t -> {
        t.addForeignKey("FKfu4nhfbdgu5usxtai4r6a1t9n", "head_id").references("Employee", "id");
    });
}
# h2
alter table Department drop constraint FKfu4nhfbdgu5usxtai4r6a1t9n;
drop index if exists "CONSTRAINT_INDEX_FKfu4nhfbdgu5usxtai4r6a1t9n";
alter table Employee drop constraint FK14tijxqry9ml17nk86sqfp561;
drop index if exists "CONSTRAINT_INDEX_FK14tijxqry9ml17nk86sqfp561";
# postgresql
alter table Department drop constraint FKfu4nhfbdgu5usxtai4r6a1t9n;
alter table Employee drop constraint FK14tijxqry9ml17nk86sqfp561;
# rows
h2: as they were
postgresql: as they were
