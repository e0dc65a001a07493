/// uniques
@Entity
@Table(
        name = "uniques",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_named", columnNames = {"b", "a"}),
            @UniqueConstraint(columnNames = {"a", "c"}),
            @UniqueConstraint(columnNames = "c"),
            @UniqueConstraint(name = "uq_d", columnNames = "d")
        })
class Uniques {
    @Id long id;
    @Column(unique = true) String alone;
    @Column(unique = true, nullable = false) int alsoAlone;
    String a;
    @Column(nullable = false) String b;
    @Column(unique = true) String c;
    @Column(unique = true) String d;
    @OneToOne Uniques one;
    @OneToOne(optional = false) @JoinColumn(name = "other", unique = true) Uniques other;
    @ManyToOne @JoinColumn(unique = true) Uniques many;
    @ElementCollection @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = "words")) Set<String> words;
    @OneToMany List<Uniques> list;
}
