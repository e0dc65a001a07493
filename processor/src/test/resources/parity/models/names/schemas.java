/// schemas
@Entity
@Table(schema = "shop", name = "orders", indexes = @Index(name = "ix_word", columnList = "word"))
class Order {
    @Id @GeneratedValue long id;
    @ManyToOne Customer customer;
    @Column(unique = true) String word;
    @ElementCollection @CollectionTable(schema = "words", name = "order_words") Set<String> words;
    @ManyToMany @JoinTable(schema = "`Links`") Set<Customer> others;
    @Enumerated State state;

    enum State { NEW, OLD }
}

@Entity
@Table(schema = "people")
@SecondaryTable(schema = "shop", name = "customer_more")
class Customer {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "c", schema = "people", sequenceName = "customer_ids")
    long id;
    @ManyToOne Customer recommendedBy;
    @Column(table = "customer_more") String more;
}
