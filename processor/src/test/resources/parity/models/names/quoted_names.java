/// quoted_names
@Entity
@Table(name = "`Order`", indexes = @Index(name = "ix_order", columnList = "`from`, plain"), uniqueConstraints = @UniqueConstraint(columnNames = {"`from`", "plain"}))
class Order {
    @Id @Column(name = "`Id`") long id;
    @Column(name = "`select`", unique = true) String select;
    @Column(name = "\"from\"") @Enumerated(EnumType.STRING) From from;
    @Column(name = "`with space`") int space;
    String plain;
    @ManyToOne @JoinColumn(name = "`Group`") Order group;
    @ElementCollection @CollectionTable(name = "`Order Words`") @Column(name = "`A word`") List<String> words;
    @ManyToMany Set<Order> orders;

    enum From { HERE, THERE }
}
