/// json
// since h2: 7.0
@Entity
class Document {
    @Id long id;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> attributes;
    @JdbcTypeCode(SqlTypes.JSON) Header header;
    @JdbcTypeCode(SqlTypes.SQLXML) String xml;
}

@Embeddable
class Header {
    String title;
    int pages;
}
