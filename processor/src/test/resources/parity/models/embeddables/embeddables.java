/// embeddables
@Entity
class Customer {
    @Id long id;
    Address home;
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 77))
    @AttributeOverride(name = "city.name", column = @Column(name = "work_city"))
    @AttributeOverride(name = "city.zip", column = @Column(name = "work_zip"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country", nullable = false))
    @AssociationOverride(name = "rivals", joinTable = @JoinTable(name = "work_rivals"))
    Address work;
    @ElementCollection List<Address.City> cities;
    Contact contact;
}

@Embeddable
class Address {
    @Column(nullable = false) String street;
    City city;
    @ManyToOne Country country;
    @ManyToMany Set<Country> rivals;

    @Embeddable
    static class City extends Place {
        @Column(length = 10) String zip;
    }
}

@MappedSuperclass
abstract class Place {
    String name;
}

@Embeddable
class Contact {
    @Parent Customer customer;
    @ElementCollection Set<String> phones;
    @OneToMany Set<Country> countries;
    @Column(unique = true) String mail;
    @Transient String other;
    transient String another;
}

@Entity
class Country {
    @Id @Column(length = 2, columnDefinition = "varchar(2)") String code;
}
