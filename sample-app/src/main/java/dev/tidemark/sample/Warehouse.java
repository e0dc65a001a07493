package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A house with goods in it. */
@Entity
@Table(name = "warehouses")
public class Warehouse {
    @Id
    @Column(length = 10)
    String code;

    @Embedded
    Address address;

    protected Warehouse() {}

    public Warehouse(String code, Address address) {
        this.code = code;
        this.address = address;
    }
}
