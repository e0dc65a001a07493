# before
@Entity class Customer { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", initialValue = 1) long id; }
# after
@Entity class Customer { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", initialValue = 1000) long id; }
# says
note: Tidemark: the draft holds alter sequence numbers: start with 1000.
# migration
public void upgrade(Operations db) {
    db.alterSequence("numbers", 1, 50, 1000, 50);
}

public void downgrade(Operations db) {
    db.alterSequence("numbers", 1000, 50, 1, 50);
}
# h2
alter sequence numbers start with 1000;
# postgresql
alter sequence numbers start with 1000;
# rows
h2: as they were
postgresql: as they were
