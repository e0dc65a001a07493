// hibernate.default_schema: app
package parity;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Thing {
    @Id @GeneratedValue long id;
    @ManyToOne Thing other;
    @ElementCollection Set<String> words;
}

@Entity
@Table(schema = "elsewhere")
class Far {
    @Id long id;
    @ManyToOne Thing thing;
}
