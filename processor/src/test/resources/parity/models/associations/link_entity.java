/// link_entity
@Entity
class Student {
    @Id @GeneratedValue Long id;
    @OneToMany(mappedBy = "student", cascade = CascadeType.ALL, orphanRemoval = true) List<Enrolment> enrolments;
    @ManyToMany
    @JoinTable(name = "friends", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b"))
    Set<Student> friends;
    @ManyToMany(mappedBy = "friends") Set<Student> friendOf;
}

@Entity
class Course {
    @Id @GeneratedValue Long id;
    @ManyToMany List<Student> waiting;
}

@Entity
@Table(name = "enrolments")
class Enrolment {
    @EmbeddedId Key key = new Key();
    @ManyToOne @MapsId("student") Student student;
    @ManyToOne @MapsId("course") @JoinColumn(name = "course_nr") Course course;
    @Column(nullable = false, updatable = false) Instant since;
    short grade;

    @Embeddable
    static class Key implements Serializable {
        Long student;
        Long course;
    }
}
