/// json_parts
// since h2: 7.0
@Entity class Doc { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Part part; @JdbcTypeCode(SqlTypes.JSON) @Column(name = "`Other`") Part other; @Embeddable static class Part { String a; Integer b; LocalDate c; } }

/// json_nested
// since h2: 7.0
@Entity class Doc { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Part part; @Embeddable static class Part { String a; @JdbcTypeCode(SqlTypes.JSON) Inner inner; } @Embeddable static class Inner { Integer n; } }

/// json_array
// since: 7.0
@Entity class Doc { @Id long id; @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<Part> parts; @JdbcTypeCode(SqlTypes.JSON_ARRAY) Part[] array1; @Embeddable static class Part { String a; Integer b; } }

/// json_record
// since h2: 7.0
@Entity class Doc { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Part part; @Embeddable record Part(String a, Integer b) {} }

/// json_in_an_embeddable
// since h2: 7.0
@Entity class Doc { @Id long id; Outer outer; @Embeddable static class Outer { int n; @JdbcTypeCode(SqlTypes.JSON) @Column(name = "doc") Part part; } @Embeddable static class Part { String a; } }

/// json_of_all_types
// since h2: 7.0
@Entity class Doc { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Part part; @Embeddable static class Part { Boolean flag; Long lng; Double dbl; BigDecimal dec; UUID uuid; Instant at; Duration took; Kind kind; @Enumerated(EnumType.STRING) Kind word; byte[] bytes; String[] words; } enum Kind { A, B } }

/// json_in_a_secondary_table
// since h2: 7.0
@Entity @SecondaryTable(name = "doc_more") class Doc { @Id long id; @JdbcTypeCode(SqlTypes.JSON) @Column(table = "doc_more") Part part; @Embeddable static class Part { String a; } }

/// xml_of_parts
// since: 7.0
// only: postgresql
@Entity class Doc { @Id long id; @JdbcTypeCode(SqlTypes.SQLXML) Part part; @Embeddable static class Part { String a; Integer b; } }
