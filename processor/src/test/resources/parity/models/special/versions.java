/// versions
@Entity
class Numbered {
    @Id long id;
    @Version int version;
}

@Entity
class Boxed {
    @Id long id;
    @Version Long version;
}

@Entity
class Timed {
    @Id long id;
    @Version @Column(name = "changed") Instant version;
}

@MappedSuperclass
abstract class Versioned {
    @Version short version;
}

@Entity
@AttributeOverride(name = "version", column = @Column(name = "rev", columnDefinition = "smallint default 0"))
class Overridden extends Versioned {
    @Id long id;
}
