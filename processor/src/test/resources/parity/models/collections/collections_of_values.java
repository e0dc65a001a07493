/// collections_of_values
@Entity
class Shelf {
    @Id long id;
    @ElementCollection Collection<String> bag;
    @ElementCollection Set<String> asSet;
    @ElementCollection @Column(nullable = false) Set<Integer> requiredSet;
    @ElementCollection @SortNatural SortedSet<String> sorted;
    @ElementCollection @OrderBy List<String> ordered;
    @ElementCollection @OrderColumn List<String> list;
    @ElementCollection @OrderColumn(name = "place", nullable = false) @ListIndexBase(1) List<Instant> placed;
    @ElementCollection @OrderColumn String[] texts;
    @ElementCollection @OrderColumn(name = "pos") int[] numbers;
    @ElementCollection
    @CollectionTable(
            name = "labels",
            joinColumns = @JoinColumn(name = "shelf", foreignKey = @ForeignKey(name = "fk_labels")),
            uniqueConstraints = @UniqueConstraint(name = "uq_labels", columnNames = {"shelf", "label"}),
            indexes = @Index(name = "ix_label", columnList = "label"))
    @Column(name = "label", length = 31, nullable = false)
    List<String> labelled;
    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
    Collection<String> idBag;
    @ElementCollection Set<Size> sizes;
    @ElementCollection @OrderColumn List<Size> sizeList;
    @ElementCollection @Column(unique = true) Set<String> codes;

    @Embeddable
    static class Size {
        @Column(nullable = false) int width;
        Integer height;
        @ManyToOne Shelf of;
    }
}
