/// generics
@MappedSuperclass
abstract class Base<K extends Serializable> {
    @Id K id;
}

@MappedSuperclass
abstract class Numbered<N extends Number & Comparable<N>> {
    @Id N number;
    @ElementCollection List<N> others;
}

@Entity
class Person extends Base<UUID> {
    @Embedded Range<LocalDate> life;
    @Embedded
    @AttributeOverride(name = "low", column = @Column(name = "low_pay"))
    @AttributeOverride(name = "high", column = @Column(name = "high_pay"))
    Range<Integer> pay;
    @OneToMany(mappedBy = "owner") Set<Dog> dogs;
}

@Entity
class Dog extends Animal<Person, Dog.State> {
    enum State { AWAKE, ASLEEP }
}

@MappedSuperclass
abstract class Animal<O, E extends Enum<E>> extends OwnedBy<Long, O> {
    @Enumerated(EnumType.STRING) E state;
}

@MappedSuperclass
abstract class OwnedBy<K extends Serializable, O> extends Base<K> {
    @ManyToOne O owner;
}

@Entity
class Invoice extends Numbered<Long> {}

@Entity
class Receipt extends Numbered<Integer> {}

@Embeddable
class Range<T extends Comparable<? super T>> {
    T low;
    T high;
}
