// since: 7.0
package parity;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
class Checked {
    @Id long id;
    @Enumerated(EnumType.STRING) @Check(constraints = "state <> 'B'") State state;
    @Check(name = "not_b", constraints = "number < 2") State number;

    enum State { A, B, C }
}
