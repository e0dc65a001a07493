package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** A customer; its columns and its join table have the names that Spring Boot gives, which Hibernate would not. */
@Entity
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 120)
    private String fullName;

    @ManyToMany
    private Set<Tag> favouriteTags = new HashSet<>();

    protected Customer() {}

    public Customer(String fullName, Set<Tag> favouriteTags) {
        this.fullName = fullName;
        this.favouriteTags.addAll(favouriteTags);
    }

    public String fullName() {
        return fullName;
    }
}
