// only: postgresql
// since: 7.0
package parity;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class Place {
    @Id long id;
    Point point;
}

@Embeddable
@Struct(name = "point_type")
class Point {
    int x;
    int y;
}
