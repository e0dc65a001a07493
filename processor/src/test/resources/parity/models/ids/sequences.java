/// sequences
@Entity
class Plain {
    @Id @GeneratedValue long id;
}

@Entity
class ByUnit {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id;
}

@Entity
@SequenceGenerator(name = "ticks", sequenceName = "tick_seq", initialValue = 100, allocationSize = 10)
class Tick {
    @Id @GeneratedValue(generator = "ticks") long id;
}

@Entity
class Tock {
    @Id @GeneratedValue(generator = "ticks") long id;
}

@Entity
class Single {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "singles")
    @SequenceGenerator(name = "singles", allocationSize = 1)
    short id;
}

@Entity
class Backwards {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "down")
    @SequenceGenerator(name = "down", sequenceName = "down_seq", initialValue = -1, allocationSize = -5)
    int id;
}

@Entity
class Elsewhere {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "there")
    @SequenceGenerator(name = "there", schema = "numbers", sequenceName = "there", initialValue = 0)
    long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parent {
    @Id @GeneratedValue long id;
}

@Entity
class Child extends Parent {}
