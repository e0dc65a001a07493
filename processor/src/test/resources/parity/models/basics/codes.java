/// numeric_codes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.TINYINT) byte a; @JdbcTypeCode(SqlTypes.SMALLINT) int b; @JdbcTypeCode(SqlTypes.INTEGER) long c; @JdbcTypeCode(SqlTypes.BIGINT) int d; @JdbcTypeCode(SqlTypes.FLOAT) double e; @JdbcTypeCode(SqlTypes.REAL) double f; @JdbcTypeCode(SqlTypes.DOUBLE) float g; @JdbcTypeCode(SqlTypes.NUMERIC) int h; @JdbcTypeCode(SqlTypes.DECIMAL) long i; }

/// numeric_codes_with_sizes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.FLOAT) @Column(precision = 7) double a; @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 9) long b; @JdbcTypeCode(SqlTypes.DECIMAL) @Column(precision = 6, scale = 2) double c; @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 30, scale = 10) BigDecimal d; @JdbcTypeCode(SqlTypes.BIGINT) BigInteger e; @JdbcTypeCode(SqlTypes.BIGINT) BigDecimal f; }

/// text_codes
// since h2: 7.0
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 10) String a; @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 10) String b; @JdbcTypeCode(SqlTypes.NCHAR) @Column(length = 10) String c; @JdbcTypeCode(SqlTypes.NVARCHAR) @Column(length = 10) String d; @JdbcTypeCode(SqlTypes.LONGVARCHAR) String e; @JdbcTypeCode(SqlTypes.LONGNVARCHAR) String f; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String g; @JdbcTypeCode(SqlTypes.LONG32NVARCHAR) String h; @JdbcTypeCode(SqlTypes.CLOB) String i; @JdbcTypeCode(SqlTypes.NCLOB) String j; }

/// text_codes_without_length
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.CHAR) String a; @JdbcTypeCode(SqlTypes.NCHAR) String c; @JdbcTypeCode(SqlTypes.VARCHAR) Integer number; @JdbcTypeCode(SqlTypes.VARCHAR) LocalDate date; @JdbcTypeCode(SqlTypes.VARCHAR) BigDecimal decimal; @JdbcTypeCode(SqlTypes.VARCHAR) Boolean flag; @JdbcTypeCode(SqlTypes.VARCHAR) Instant at; @JdbcTypeCode(SqlTypes.VARCHAR) Duration took; }

/// byte_codes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) byte[] a; @JdbcTypeCode(SqlTypes.BINARY) byte[] b; @JdbcTypeCode(SqlTypes.VARBINARY) @Column(length = 30) byte[] c; @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] d; @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] e; @JdbcTypeCode(SqlTypes.BLOB) byte[] f; @JdbcTypeCode(SqlTypes.VARBINARY) UUID uuid; }

/// boolean_codes
@Entity class Flags { @Id long id; @JdbcTypeCode(SqlTypes.BOOLEAN) boolean a; @JdbcTypeCode(SqlTypes.BIT) boolean b; @JdbcTypeCode(SqlTypes.TINYINT) boolean c; @JdbcTypeCode(SqlTypes.SMALLINT) Boolean d; @JdbcTypeCode(SqlTypes.INTEGER) boolean e; @JdbcTypeCode(SqlTypes.CHAR) boolean f; @JdbcTypeCode(SqlTypes.VARCHAR) Boolean g; }

/// boolean_converters
@Entity class Flags { @Id long id; @Convert(converter = YesNoConverter.class) Boolean a; @Convert(converter = TrueFalseConverter.class) boolean b; @Convert(converter = NumericBooleanConverter.class) Boolean c; @Convert(converter = YesNoConverter.class) @Column(nullable = false, name = "`D`") boolean d; @ElementCollection @Convert(converter = YesNoConverter.class) List<Boolean> many; }

/// uuid_codes
@Entity class Uuids { @Id @JdbcTypeCode(SqlTypes.UUID) UUID id; @JdbcTypeCode(SqlTypes.CHAR) UUID chars; @JdbcTypeCode(SqlTypes.VARCHAR) UUID text; @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID bytes; @JdbcTypeCode(SqlTypes.UUID) @Column(nullable = false, unique = true) UUID needed; @ManyToOne Uuids other; @JdbcTypeCode(SqlTypes.NVARCHAR) UUID national; }

/// time_codes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.DATE) LocalDateTime a; @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant b; @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) Instant c; @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant d; @JdbcTypeCode(SqlTypes.TIMESTAMP) @Column(precision = 3) LocalDateTime e; @JdbcTypeCode(SqlTypes.TIME) LocalTime f; @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE) OffsetTime g; @JdbcTypeCode(SqlTypes.TIMESTAMP) java.util.Date h; @JdbcTypeCode(SqlTypes.DATE) Calendar i; }

/// instant_code
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.INSTANT) Instant a; @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime b; @JdbcTypeCode(SqlTypes.LOCAL_DATE) LocalDate c; @JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime d; @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME) OffsetDateTime e; @JdbcTypeCode(SqlTypes.OFFSET_TIME) OffsetTime f; @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME) ZonedDateTime g; }

/// network_and_geometry_codes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.INET) InetAddress a; @JdbcTypeCode(SqlTypes.INET) @Column(nullable = false) InetAddress b; }

/// enum_codes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.VARCHAR) Kind a; @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 5) Kind b; @JdbcTypeCode(SqlTypes.INTEGER) Kind c; @JdbcTypeCode(SqlTypes.SMALLINT) Kind d; @JdbcTypeCode(SqlTypes.TINYINT) Kind e; @JdbcTypeCode(SqlTypes.NVARCHAR) Kind f; @JdbcTypeCode(SqlTypes.BIGINT) Kind g; enum Kind { SMALL, LARGE } }

/// definitions
@Entity class Defined { @Id @Column(columnDefinition = "bigint") long id; @Column(columnDefinition = "varchar(9) not null") String a; @Column(columnDefinition = "decimal(5,1) default 1.5", nullable = false) BigDecimal b; @Column(columnDefinition = "timestamp(0)") Instant c; @Column(columnDefinition = "integer check (d > 3)") int d; @Column(columnDefinition = "boolean default true") Boolean e; @Column(columnDefinition = "uuid") UUID uuid; }

/// defaults_of_columns
@Entity class Defaults { @Id long id; @ColumnDefault("'it''s'") String text; @ColumnDefault("7") int number; @ColumnDefault("true") @Column(nullable = false) boolean flag; @ColumnDefault("current_timestamp") Instant at; @ColumnDefault("current_date") LocalDate onDay; @ColumnDefault("1.50") BigDecimal money; @ColumnDefault("'B'") @Enumerated(EnumType.STRING) Kind kind; @ColumnDefault("null") String none; enum Kind { A, B } }

/// array_codes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.ARRAY) List<String> a; @JdbcTypeCode(SqlTypes.ARRAY) @Array(length = 9) int[] b; @JdbcTypeCode(SqlTypes.ARRAY) byte[] c; @JdbcTypeCode(SqlTypes.ARRAY) Set<Kind> d; @Enumerated(EnumType.STRING) Kind[] e; enum Kind { A, B } }

/// vector_codes
@Entity class Codes { @Id long id; @JdbcTypeCode(SqlTypes.VARBINARY) float[] bytes; @JdbcTypeCode(SqlTypes.JSON) float[] json; @JdbcTypeCode(SqlTypes.JSON) int[] ints; }
