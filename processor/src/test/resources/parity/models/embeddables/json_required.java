/// json_required
// since h2: 7.0
@Entity
class Sheet {
    @Id long id;
    @JdbcTypeCode(SqlTypes.JSON) Head head;
}

@Embeddable
class Head {
    @Column(nullable = false) String title;
    @Enumerated(EnumType.STRING) Kind kind;
    int pages;

    enum Kind { LETTER, INVOICE }
}
