// only: postgresql
package parity;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
class Collated {
    @Id long id;
    @Collate("C") String collated;
    @Column(columnDefinition = "varchar(255) collate \"C\"") String defined;
}
