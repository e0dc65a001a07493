/// inheritance_mixed
@Entity
@SecondaryTable(name = "root_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "root_id"))
class Root {
    @Id long id;
    @Column(table = "root_more") String more;
}

@Entity
@SecondaryTable(name = "leaf_data")
@DiscriminatorValue("leaf")
class Leaf extends Root {
    @Column(table = "leaf_data", nullable = false) String data;
    @ManyToOne @JoinColumn(table = "leaf_data") Root parent;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Person {
    @Id long id;
}

@MappedSuperclass
abstract class Employed extends Person {
    @Column(nullable = false) int salary;
}

@Entity
class Clerk extends Employed {
    @Column(nullable = false) String desk;
}

class Plain extends Person {
    String notMapped;
}

@Entity
class Boss extends Plain {
    String office;
}
