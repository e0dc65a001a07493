/// any
@Entity
class Basket {
    @jakarta.persistence.Id long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "A", entity = Apple.class)
    @AnyDiscriminatorValue(discriminator = "P", entity = Pear.class)
    @Column(name = "fruit_kind", length = 1)
    @JoinColumn(name = "fruit_id")
    Object fruit;

    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "other_id")
    Fruit other;

    @ManyToAny
    @AnyKeyJavaClass(Integer.class)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Apple.class)
    @Column(name = "kind")
    @JoinTable(name = "basket_fruits", joinColumns = @JoinColumn(name = "basket_id"), inverseJoinColumns = @JoinColumn(name = "fruit_id"))
    List<Fruit> fruits;
}

interface Fruit {}

@Entity
class Apple implements Fruit {
    @Id long id;
}

@Entity
class Pear implements Fruit {
    @Id long id;
}
