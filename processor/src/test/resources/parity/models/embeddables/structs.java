/// structs
// only: postgresql
// since: 7.0
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
