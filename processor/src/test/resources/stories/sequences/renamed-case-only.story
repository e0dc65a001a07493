# before
@Entity class Customer { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "Numbers") long id; }
# after
@Entity class Customer { @Id @GeneratedValue(generator = "g") @RenamedFrom("Numbers") @SequenceGenerator(name = "g", sequenceName = "numbers") long id; }
# says
note: [TM028] rename sequence Numbers to numbers: versions of the application that still run take their numbers from Numbers. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename sequence Numbers to numbers.
# migration
public void upgrade(Operations db) {
    db.renameSequence("Numbers", "numbers");
}

public void downgrade(Operations db) {
    db.renameSequence("numbers", "Numbers");
}
# h2
# postgresql
# rows
h2: as they were
postgresql: as they were
