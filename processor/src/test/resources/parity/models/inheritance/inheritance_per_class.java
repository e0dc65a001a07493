/// inheritance_per_class
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Payment {
    @Id @GeneratedValue long id;
    @Column(nullable = false) long cents;
    @Enumerated State state;
    @ManyToOne Payment before;

    enum State { OPEN, DONE }
}

@Entity
@Table(indexes = @Index(name = "ix_card", columnList = "number"))
class CardPayment extends Payment {
    @Column(unique = true) String number;
}

@Entity
class CashPayment extends Payment {
    @ManyToMany Set<CardPayment> returned;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Plain {
    @Id long id;
    @Column(length = 5) String text;
}

@Entity
class Fancy extends Plain {
    String colour;
}

@Entity
@Table(name = "users")
class User {
    @Id long id;
    @ManyToOne Payment payment;
    @ManyToOne Plain plain;
}
