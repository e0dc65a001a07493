package parity;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
class Measure {
    @Id long id;
    @PartitionKey @Column(nullable = false) int region;
}
