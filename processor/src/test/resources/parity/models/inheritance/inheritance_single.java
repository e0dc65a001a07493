/// inheritance_single
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Vehicle {
    @Id long id;
    @Column(nullable = false, length = 40) String name;
}

@Entity
class Car extends Vehicle {
    @Column(nullable = false) int doors;
    @Column(nullable = false, unique = true) String plate;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Fuel fuel;
    @ManyToOne(optional = false) Vehicle tows;

    enum Fuel { PETROL, POWER }
}

@Entity
class SportsCar extends Car {
    double horsepower;
    @ElementCollection List<String> drivers;
}

@Entity
@DiscriminatorColumn(name = "what", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("S")
class Shape {
    @Id long id;
}

@Entity
@DiscriminatorValue("C")
class Circle extends Shape {
    float radius;
}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER, name = "kind_of")
@DiscriminatorValue("1")
abstract class Note {
    @Id long id;
}

@Entity
@DiscriminatorValue("2")
class Song extends Note {
    String title;
}

@Entity
@DiscriminatorColumn(length = 8, columnDefinition = "varchar(9)")
class Paper {
    @Id long id;
}

@Entity
class Letter extends Paper {}

@Entity
@org.hibernate.annotations.DiscriminatorFormula("case when size > 3 then 'Big' else 'Small' end")
class Small {
    @Id long id;
    int size;
}

@Entity
class Big extends Small {}
