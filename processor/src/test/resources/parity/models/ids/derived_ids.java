/// derived_ids
@Entity
@Table(name = "users")
class User {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @OneToOne(mappedBy = "user", cascade = CascadeType.ALL) Profile profile;
}

@Entity
class Profile {
    @Id Long id;
    @MapsId @OneToOne User user;
    String text;
}

@Entity
class Passport {
    @Id @OneToOne @JoinColumn(name = "holder") User user;
}

@Entity
class Employee {
    @EmbeddedId EmployeeId id;
    @MapsId("companyId") @ManyToOne @JoinColumn(name = "company") Company company;
    String name;
}

@Embeddable
class EmployeeId implements Serializable {
    Long companyId;
    @Column(length = 9) String number;
}

@Entity
class Company {
    @Id long id;
}

@Entity
class Desk {
    @EmbeddedId DeskId id;
    @MapsId("employee") @ManyToOne(optional = false) Employee employee;
}

@Embeddable
class DeskId implements Serializable {
    EmployeeId employee;
    int number;
}

@Entity
class Badge {
    @EmbeddedId EmployeeId id;
    @MapsId @OneToOne Employee employee;
}
