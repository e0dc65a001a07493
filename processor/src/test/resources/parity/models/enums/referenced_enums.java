/// referenced_enums
@Entity
class Land {
    @Id @Enumerated(EnumType.STRING) @Column(length = 2) Code code;
    @ElementCollection Set<String> words;

    enum Code { DE, FR }
}

@Entity
class Level {
    @Id Grade grade;
    @ManyToOne Level next;

    enum Grade { LOW, HIGH }
}

@Entity
class Town {
    @Id long id;
    @ManyToOne Land land;
    @ManyToMany Set<Level> levels;
}
