/// uuid_as_binary
// hibernate.type.preferred_uuid_jdbc_type: BINARY
@Entity class T { @Id @GeneratedValue UUID id; UUID other; @ManyToOne T up; @ElementCollection Set<UUID> many; }

/// uuid_as_text
// hibernate.type.preferred_uuid_jdbc_type: VARCHAR
@Entity class T { @Id UUID id; @Column(length = 36) UUID other; UUID[] many; }

/// boolean_as_bit
// hibernate.type.preferred_boolean_jdbc_type: BIT
@Entity class T { @Id long id; boolean a; Boolean b; boolean[] many; @SoftDelete @ElementCollection Set<String> w; }

/// boolean_as_char
// hibernate.type.preferred_boolean_jdbc_type: CHAR
@Entity @SoftDelete class T { @Id long id; boolean a; @Column(nullable = false) Boolean b; }

/// boolean_as_smallint
// hibernate.type.preferred_boolean_jdbc_type: SMALLINT
@Entity class T { @Id long id; boolean a; @ElementCollection Map<Boolean, Boolean> b; }

/// instant_as_timestamp
// hibernate.type.preferred_instant_jdbc_type: TIMESTAMP
@Entity class T { @Id long id; Instant a; @Column(precision = 3) Instant b; @CreationTimestamp Instant c; Instant[] d; @Version Instant v; }

/// instant_as_zoned
// hibernate.type.preferred_instant_jdbc_type: TIMESTAMP_WITH_TIMEZONE
@Entity class T { @Id long id; Instant a; @ElementCollection Set<Instant> b; }

/// duration_as_interval
// hibernate.type.preferred_duration_jdbc_type: INTERVAL_SECOND
@Entity class T { @Id long id; Duration a; @Column(precision = 9, scale = 3) Duration b; @ElementCollection List<Duration> c; }

/// duration_as_number
// hibernate.type.preferred_duration_jdbc_type: BIGINT
@Entity class T { @Id long id; Duration a; Duration[] b; }

/// arrays_as_json
// hibernate.type.preferred_array_jdbc_type: JSON
@Entity class T { @Id long id; String[] a; List<Integer> b; Set<UUID> c; }

/// arrays_as_bytes
// hibernate.type.preferred_array_jdbc_type: VARBINARY
@Entity class T { @Id long id; String[] a; @Column(length = 900) List<Integer> b; }

/// java_time_directly
// hibernate.type.java_time_use_direct_jdbc: true
@Entity class T { @Id long id; Instant a; LocalDate b; LocalDateTime c; LocalTime d; OffsetDateTime e; ZonedDateTime f; }

/// strings_nullable_by_default
// hibernate.check_nullability: true
@Entity class T { @Id long id; @Column(nullable = false) String a; Integer b; }

/// length_by_column_only
// hibernate.type.prefer_locale_language_tag: true
@Entity class T { @Id long id; Locale a; @Column(length = 12) Locale b; @ElementCollection Set<Locale> c; }

/// zones_in_columns
// hibernate.timezone.default_storage: COLUMN
@Entity class T { @Id long id; OffsetDateTime a; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime b; @TimeZoneColumn(name = "zz") ZonedDateTime c; @ElementCollection List<ZonedDateTime> d; }

/// sequences_of_one_for_all
// hibernate.id.db_structure_naming_strategy: single
@Entity class A { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue long id; }

/// sequences_as_of_old
// hibernate.id.db_structure_naming_strategy: legacy
@Entity class A { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue(generator = "named") @SequenceGenerator(name = "named") long id; }

/// sequences_with_an_optimizer
// hibernate.id.optimizer.pooled.preferred: pooled-lo
@Entity class A { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "bs", allocationSize = 9, initialValue = 3) long id; }

/// unique_keys_named
// hibernate.dialect.oracle.prefer_long_raw: false
@Entity class A { @Id long id; @Column(unique = true) String w; @OneToOne A a; }

/// constraints_off_for_all
// hibernate.hbm2ddl.default_constraint_mode: NO_CONSTRAINT
@Entity class A { @Id long id; @ManyToOne A up; @ElementCollection Set<String> w; }
