package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a person or a warehouse is. */
@Embeddable
public class Address {
    @Column(length = 120)
    String street;

    @Column(length = 80)
    String city;

    @Column(length = 12)
    String postcode;

    @Column(length = 2)
    String country;

    protected Address() {}

    public Address(String street, String city, String postcode, String country) {
        this.street = street;
        this.city = city;
        this.postcode = postcode;
        this.country = country;
    }
}
