/// numbers_with_precision
@Entity class Measured { @Id long id; @Column(precision = 3) int three; @Column(precision = 3) long lng; @Column(precision = 4) Double d; @Column(precision = 7) float f7; @Column(precision = 8) float f8; @Column(precision = 15) double d15; }

/// decimals
@Entity class Decimals { @Id long id; @Column(precision = 38, scale = 38) BigDecimal a; @Column(precision = 1) BigDecimal b; @Column(precision = 19, scale = 0) BigInteger c; @Column(scale = 4) BigDecimal d; @Column(precision = 5, scale = 5) BigDecimal e; BigInteger f; @Column(precision = 0, scale = 0) BigDecimal g; }

/// texts_of_lengths
@Entity class Texts { @Id long id; @Column(length = 1) String a; @Column(length = 254) String b; @Column(length = 256) String c; @Column(length = 32600) String d; @Column(length = 32601) String e; @Column(length = 1048576) String f; @Column(length = 1048577) String g; @Column(length = 10485760) String h; @Column(length = 10485761) String i; }

/// bytes_of_lengths
@Entity class Bytes { @Id long id; @Column(length = 1) byte[] a; @Column(length = 32600) byte[] b; @Column(length = 32601) byte[] c; @Column(length = 1048576) byte[] d; @Column(length = 1048577) byte[] e; @Column(length = 2147483647) byte[] f; }

/// characters
@Entity class Chars { @Id long id; char one; Character two; @Column(length = 5) char[] five; @Column(length = 7) String seven; @Column(length = 4) Character four; @Nationalized char national; @JdbcTypeCode(SqlTypes.VARCHAR) char varied; @JdbcTypeCode(SqlTypes.INTEGER) int number; }

/// wrapper_arrays
// hibernate.type.wrapper_array_handling: allow
@Entity class Wrapped { @Id long id; Byte[] bytes; Character[] letters; @Column(length = 9) Byte[] few; Short[] shorts; Integer[] ints; Float[] floats; Boolean[] flags; }

/// wrapper_arrays_as_legacy
// hibernate.type.wrapper_array_handling: legacy
@Entity class Wrapped { @Id long id; Byte[] bytes; Character[] letters; @Column(length = 9) Character[] few; @Lob Byte[] lob; @Lob Character[] clob; Short[] shorts; }

/// primitive_arrays
@Entity class Primitives { @Id long id; short[] shorts; int[] ints; long[] longs; float[] floats; double[] doubles; boolean[] flags; char[] chars; byte[] bytes; }

/// arrays_of_times
@Entity class Times { @Id long id; LocalDate[] days; LocalTime[] times; LocalDateTime[] dateTimes; Instant[] instants; OffsetDateTime[] offsets; Duration[] durations; java.sql.Timestamp[] stamps; ZonedDateTime[] zoned; }

/// arrays_of_decimals
@Entity class Decimals { @Id long id; @Column(precision = 9, scale = 3) BigDecimal[] nine; BigInteger[] big; @Column(precision = 7) List<BigDecimal> seven; }

/// arrays_of_others
@Entity class Others { @Id long id; UUID[] uuids; URL[] urls; Locale[] locales; Currency[] coins; @Array(length = 3) UUID[] three; @Array(length = 4) @Column(length = 9) String[] four; }

/// arrays_constrained
@Entity class Constrained { @Id long id; @Column(nullable = false) String[] words; @Column(name = "`Nums`", nullable = false) int[] nums; @ColumnDefault("null") Integer[] none; @Comment("many") Long[] longs; }

/// collections_as_arrays
@Entity class Lists { @Id long id; List<String> list; Set<Integer> asSet; SortedSet<String> sorted; Collection<Long> loose; ArrayList<Double> asList; @Column(length = 5) List<String> five; @JdbcTypeCode(SqlTypes.JSON) List<String> json; @JdbcTypeCode(SqlTypes.VARBINARY) List<String> bytes; }

/// json_of_anything
@Entity class Documents { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> map; @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false, name = "doc") List<Integer> list; @JdbcTypeCode(SqlTypes.JSON) Thing thing; @JdbcTypeCode(SqlTypes.JSON) String text; @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<String> jsonArray; static class Thing implements Serializable { int a; } }
// since: 7.0

/// xml
@Entity class Documents { @Id long id; @JdbcTypeCode(SqlTypes.SQLXML) String text; @JdbcTypeCode(SqlTypes.SQLXML) Map<String, String> map; }

/// serialised
@Entity class Stored { @Id long id; Thing thing; @Column(length = 3000) Thing longer; @Lob Thing lob; java.util.HashMap<String, Integer> map; static class Thing implements Serializable { int a; } }

/// things_of_the_platform
@Entity class Platform { @Id long id; Class<?> type; Locale locale; Currency coin; TimeZone zone; ZoneId zoneId; ZoneOffset zoneOffset; URL url; InetAddress address; Inet4Address four; UUID uuid; @Column(length = 40) Class<?> shorter; @Column(length = 20) URL shortUrl; @Column(length = 10) ZoneId shortZone; @Column(length = 3) Currency three; }

/// addresses_of_hosts
@Entity class Hosts { @Id long id; InetAddress plain; @JdbcTypeCode(SqlTypes.VARBINARY) InetAddress bytes; @Column(nullable = false, unique = true) InetAddress needed; @ElementCollection Set<InetAddress> more; InetAddress[] inArray; }

/// years
@Entity class Years { @Id long id; Year inYear; @JdbcTypeCode(SqlTypes.SMALLINT) Year small; @Column(nullable = false) Year needed; @ElementCollection List<Year> many; }

/// durations
@Entity class Durations { @Id long id; Duration plain; @Column(precision = 21, scale = 0) Duration exact; @Column(scale = 3) Duration scaled; @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) @Column(precision = 10, scale = 6) Duration asInterval; @JdbcTypeCode(SqlTypes.NUMERIC) Duration numeric; @JdbcTypeCode(SqlTypes.BIGINT) Duration number; @JdbcTypeCode(SqlTypes.DOUBLE) Duration twice; }

/// lobs_of_all_kinds
// since h2: 7.0
@Entity class Lobs { @Id long id; @Lob String text; @Lob byte[] bytes; @Lob char[] chars; @Lob @Nationalized String national; java.sql.Blob blob; java.sql.Clob clob; java.sql.NClob nclob; @Lob @Column(length = 50) String fifty; @Lob @Column(nullable = false) byte[] needed; }

/// nationalized_of_all_kinds
// since h2: 7.0
@Entity class National { @Id long id; @Nationalized String text; @Nationalized @Column(length = 9) String nine; @Nationalized Character letter; @Nationalized @Column(length = 100000) String long1; @Nationalized java.sql.NClob clob; @Nationalized @Enumerated(EnumType.STRING) Kind kind; @ElementCollection @Nationalized Set<String> words; enum Kind { A, B } }

/// nationalized_by_setting
// since h2: 7.0
// hibernate.use_nationalized_character_data: true
@Entity class National { @Id @Column(length = 5) String id; String text; char letter; @Lob String lob; @Column(length = 100000) String longer; @ElementCollection List<String> words; }

/// java_types_said
@Entity class Said { @Id long id; @JavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class) Integer number; @JdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class) int small; @JdbcType(org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType.class) String text; @JdbcType(org.hibernate.type.descriptor.jdbc.CharJdbcType.class) @Column(length = 3) String three; }

/// optional_or_not
@Entity class Needed { @Id long id; @Basic(optional = false) Integer a; @Column(nullable = false) Integer b; @Basic(fetch = FetchType.LAZY) String lazy; @Column(nullable = false, unique = true, length = 3) String d; }
