/// one_to_one
@Entity
class Person {
    @Id @GeneratedValue Integer id;
    @OneToOne Desk desk;
    @OneToOne(optional = false) @JoinColumn(name = "locker") Locker locker;
    @OneToOne(mappedBy = "owner") Car car;
    @OneToOne @JoinTable(name = "person_phone") Phone phone;
    @OneToOne @PrimaryKeyJoinColumn Shadow shadow;
    @OneToOne @JoinColumn(name = "boss_id", unique = false) Person boss;
}

@Entity
class Desk {
    @Id long id;
    @OneToOne(mappedBy = "desk") Person person;
}

@Entity
class Locker {
    @Id String id;
}

@Entity
class Car {
    @Id long id;
    @OneToOne(fetch = FetchType.LAZY) Person owner;
}

@Entity
class Phone {
    @Id long id;
}

@Entity
class Shadow {
    @Id Integer id;
}
