/// enums
@Entity
class Enums {
    enum Level { LOW, MIDDLE, HIGH }

    enum Shape {
        SQUARE {
            @Override
            double area(double side) {
                return side * side;
            }
        },
        CIRCLE {
            @Override
            double area(double side) {
                return Math.PI * side * side / 4;
            }
        };

        abstract double area(double side);
    }

    enum Word {
        YES("it's so"), NO("not at all");

        final String text;

        Word(String text) {
            this.text = text;
        }
    }

    enum Only { ONE }

    @Id long id;
    Level ordinal;
    @Enumerated(EnumType.STRING) Level string;
    @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Level shortString;
    @Enumerated(EnumType.STRING) @Column(length = 1) Level oneLetter;
    @Enumerated(EnumType.STRING) Shape shape;
    @Column(nullable = false) Shape shapeOrdinal;
    @Enumerated(EnumType.STRING) Word word;
    @Enumerated(EnumType.STRING) Only theOnly;
    Only onlyOrdinal;
    @Enumerated(EnumType.STRING) @Column(name = "`Level`") Level quoted;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(12)") Level defined;
    @ElementCollection Set<Level> levels;
    @ElementCollection @Enumerated(EnumType.STRING) List<Shape> shapes;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Level, String> byLevel;
    @ElementCollection Map<Shape, Integer> byShape;
}
