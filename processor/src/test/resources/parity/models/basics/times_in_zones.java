/// kept_natively
@Entity class Zoned { @Id long id; @TimeZoneStorage(TimeZoneStorageType.NATIVE) ZonedDateTime a; @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime b; @TimeZoneStorage(TimeZoneStorageType.NATIVE) @Column(precision = 3, name = "c_c", nullable = false) OffsetDateTime c; }

/// normalised
@Entity class Zoned { @Id long id; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) ZonedDateTime a; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime b; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) @Column(precision = 0) OffsetDateTime c; }

/// normalised_to_utc
@Entity class Zoned { @Id long id; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) ZonedDateTime a; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetTime b; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) @Column(precision = 9) OffsetDateTime c; }

/// in_a_column_beside
@Entity class Zoned { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime a; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "b_zone", insertable = false, updatable = false) OffsetTime b; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "at", nullable = false) OffsetDateTime c; }

/// beside_in_an_embeddable
@Entity class Zoned { @Id long id; Span span; @Embeddable static class Span { @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "from_zone") @Column(name = "begin_at") OffsetDateTime from; } }

/// of_a_setting
// hibernate.timezone.default_storage: COLUMN
@Entity class Zoned { @Id long id; ZonedDateTime a; OffsetTime b; OffsetDateTime c; Instant d; LocalDateTime e; }

/// of_a_setting_native
// only: h2
// hibernate.timezone.default_storage: NATIVE
@Entity class Zoned { @Id long id; ZonedDateTime a; OffsetTime b; OffsetDateTime c; Instant d; }

/// of_a_setting_utc
// hibernate.timezone.default_storage: NORMALIZE_UTC
@Entity class Zoned { @Id long id; ZonedDateTime a; OffsetTime b; @Column(precision = 2) OffsetDateTime c; @ElementCollection Set<OffsetDateTime> many; }

/// in_collections
@Entity class Zoned { @Id long id; @ElementCollection List<ZonedDateTime> a; @ElementCollection Map<OffsetDateTime, Instant> b; @ElementCollection @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) Set<OffsetDateTime> c; }

/// fractions
@Entity class Fractions { @Id long id; @FractionalSeconds(0) Instant a; @FractionalSeconds(3) LocalDateTime b; @FractionalSeconds(9) OffsetDateTime c; @FractionalSeconds(2) LocalTime d; @FractionalSeconds(1) java.util.Date e; }
// since: 7.0

/// precisions
@Entity class Precisions { @Id long id; @Column(precision = 1) Instant a; @Column(precision = 6) LocalDateTime b; @Column(precision = 9) ZonedDateTime c; @Column(precision = 2) OffsetTime d; @Column(precision = 4) java.sql.Timestamp e; @Column(precision = 5) java.util.Date f; @Column(precision = 7) Calendar g; @Column(precision = 3) java.sql.Time h; }

/// old_dates
@Entity class Old { @Id long id; @Temporal(TemporalType.DATE) java.util.Date a; @Temporal(TemporalType.TIME) java.util.Date b; @Temporal(TemporalType.TIMESTAMP) java.util.Date c; @Temporal(TemporalType.DATE) Calendar d; @Temporal(TemporalType.TIMESTAMP) Calendar e; java.sql.Date f; java.sql.Time g; GregorianCalendar h; @ElementCollection @Temporal(TemporalType.DATE) Set<java.util.Date> many; }
