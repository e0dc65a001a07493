/// indexes
@Entity
@Table(
        name = "indexed",
        indexes = {
            @Index(columnList = "a"),
            @Index(name = "ix_desc", columnList = "a desc, b ASC,c"),
            @Index(name = "ux_both", columnList = "b, c", unique = true),
            @Index(name = "ux_one", columnList = "c", unique = true),
            @Index(columnList = "parent_id")
        })
class Indexed {
    @Id long id;
    String a;
    @Column(nullable = false) int b;
    Long c;
    @ManyToOne Indexed parent;
    @ElementCollection @CollectionTable(indexes = {@Index(columnList = "words"), @Index(columnList = "Indexed_id, words desc")}) List<String> words;
    @ManyToMany @JoinTable(indexes = @Index(name = "ix_others", columnList = "others_id")) List<Indexed> others;
}
