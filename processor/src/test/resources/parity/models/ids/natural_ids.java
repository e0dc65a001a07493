/// natural_ids
@Entity
class City {
    @Id @GeneratedValue Long id;
    @NaturalId String name;
    @NaturalId @ManyToOne(optional = false) Land land;
}

@Entity
class Land {
    @Id @GeneratedValue Long id;
    @NaturalId(mutable = true) @Column(length = 2) String code;
}

@Entity
class Seal {
    @Id long id;
    @NaturalId Mark mark;
}

@Embeddable
class Mark {
    String letters;
    int digits;
}
