/// embeddables_of_a_kind
@Entity
class Drawing {
    @Id long id;
    Figure figure;
    @Embedded Only only;
}

@Embeddable
@DiscriminatorColumn(name = "figure_kind", length = 10)
@DiscriminatorValue("figure")
class Figure {
    String colour;
}

@Embeddable
@DiscriminatorValue("disc")
class Disc extends Figure {
    @Column(nullable = false) int radius;
}

@Embeddable
@DiscriminatorValue("box")
class Rectangle extends Figure {
    int width;
    int height;
}

@Embeddable
class Only {
    String part;
}
