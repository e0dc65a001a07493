# before
@Entity class Customer { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", allocationSize = 1) long id; }
# after
@Entity class Customer { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", allocationSize = 50) long id; }
# says
note: [TM028] alter sequence numbers: step by 50: versions of the application that still run count in steps of 1 and would give out numbers twice. Stop them before this runs.
note: Tidemark: the draft holds alter sequence numbers: step by 50.
# migration
public void upgrade(Operations db) {
    db.alterSequence("numbers", 1, 1, 50);
}

public void downgrade(Operations db) {
    db.alterSequence("numbers", 1, 50, 1);
}
# h2
alter sequence numbers increment by 50;
# postgresql
alter sequence numbers increment by 50;
# rows
h2: as they were
postgresql: as they were
