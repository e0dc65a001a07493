/// interfaces
interface Named {
    String getName();
}

interface Animal extends Named {
    default int legs() {
        return 4;
    }
}

@Entity
class Cat implements Animal, Comparable<Cat> {
    @Id private long id;
    private String name;
    @ManyToOne(targetEntity = Dog.class) private Animal enemy;
    @OneToMany(targetEntity = Cat.class) private List<Animal> friends;

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(Cat other) {
        return name.compareTo(other.name);
    }
}

@Entity
class Dog implements Animal {
    @Id private long id;

    @Override
    public String getName() {
        return "dog";
    }
}
