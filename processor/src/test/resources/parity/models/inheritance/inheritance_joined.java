/// inheritance_joined
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@org.hibernate.annotations.Check(constraints = "weight > 0")
abstract class Thing {
    @Id @GeneratedValue long id;
    int weight;
    @ElementCollection Set<String> words;
}

@Entity
@PrimaryKeyJoinColumn(name = "thing_id", foreignKey = @ForeignKey(name = "fk_tool_thing"))
class Tool extends Thing {
    @Column(nullable = false) String use;
    @ManyToOne Thing madeBy;
}

@Entity
@Table(name = "hammers", uniqueConstraints = @UniqueConstraint(columnNames = "head"))
@OnDelete(action = OnDeleteAction.CASCADE)
class Hammer extends Tool {
    String head;
    @OneToMany @JoinColumn(name = "hammer_id") Set<Tool> nails;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 12)
class Account {
    @EmbeddedId AccountId id;

    @Embeddable
    record AccountId(@Column(length = 3) String bank, long number) {}
}

@Entity
@DiscriminatorValue("savings")
class Savings extends Account {
    double rate;
}

@Entity
@PrimaryKeyJoinColumn(name = "nr", referencedColumnName = "number")
@PrimaryKeyJoinColumn(name = "bk", referencedColumnName = "bank")
class Giro extends Account {
    double limitOf;
}
