// hibernate.globally_quoted_identifiers: true
package parity;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "Group", uniqueConstraints = @UniqueConstraint(name = "Uq", columnNames = {"order", "user_id"}))
class Group {
    @Id @GeneratedValue long id;
    String order;
    @ManyToOne @JoinColumn(name = "user_id") Group user;
    @ElementCollection Set<String> values;
    @Enumerated Kind kind;

    enum Kind { A, B }
}
