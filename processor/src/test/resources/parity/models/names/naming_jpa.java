/// naming_jpa
@Entity
class OrderLine {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long lineId;
    String productName;
    @Column(name = "unitPrice") int price;
    @ManyToOne OrderLine replacedLine;
    @ManyToMany Set<OrderLine> relatedLines;
    @ElementCollection List<String> tagWords;
    @ElementCollection List<OrderPart> orderParts;
    @OneToMany @OrderColumn List<URLPath> urlPaths;
    OrderPart mainPart;
    @Column(unique = true) String uniqueKey2;
    @Embedded @AttributeOverride(name = "partName", column = @Column(name = "OtherName"))
    @AssociationOverride(name = "partURL", joinColumns = @JoinColumn(name = "otherURL")) OrderPart other;
}

@Embeddable
class OrderPart {
    String partName;
    @ManyToOne URLPath partURL;
}

@Entity(name = "Path")
@Table(indexes = @Index(columnList = "fullURL"), uniqueConstraints = @UniqueConstraint(columnNames = {"fullURL", "inUse"}))
class URLPath {
    @Id long id;
    String fullURL;
    boolean inUse;
    char x2Y;
}
