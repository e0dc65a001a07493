/// secondary_tables
@Entity
@SecondaryTable(
        name = "book_text",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "book_id"),
        foreignKey = @ForeignKey(name = "fk_text_book"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"title", "lang"}),
        indexes = @Index(columnList = "lang desc, title"))
@SecondaryTable(name = "book_numbers")
@SecondaryRow(table = "book_numbers", optional = false)
class Book {
    @Id long id;
    @Column(table = "book_text", nullable = false) String title;
    @Column(table = "book_text", length = 3) String lang;
    @Column(table = "book_numbers", nullable = false) int pages;
    @ManyToOne @JoinColumn(table = "book_numbers") Book before;
    @Embedded Cover cover;
    @ManyToMany Set<Book> related;
}

@Embeddable
class Cover {
    @Column(table = "book_text") String colour;
}
