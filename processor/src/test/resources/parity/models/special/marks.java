/// soft_delete_of_all_kinds
// since: 7.0
@Entity @SoftDelete class A { @Id long id; }
@Entity @SoftDelete(columnName = "gone", converter = YesNoConverter.class) class B { @Id long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = NumericBooleanConverter.class) class C { @Id long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.DELETED, options = "") class D { @Id long id; }

/// soft_delete_with_time
// since: 7.0
@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) class A { @Id long id; @ElementCollection @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at") Set<String> words; }

/// soft_delete_in_hierarchies
@Entity @SoftDelete @Inheritance(strategy = InheritanceType.JOINED) class A { @Id long id; }
@Entity class B extends A { int n; }
@Entity @SoftDelete(columnName = "off") @DiscriminatorColumn class C { @Id long id; }
@Entity class D extends C { @ManyToMany @SoftDelete Set<A> as; @OneToMany @JoinTable(name = "da") Set<A> owned; }

/// soft_delete_in_a_superclass
// since: 7.0
@MappedSuperclass @SoftDelete(columnName = "is_gone", comment = "deleted") abstract class Base { @Id long id; }
@Entity class A extends Base { }
@Entity class B extends Base { @ManyToOne A a; }

/// tenants_of_all_types
@Entity class A { @Id long id; @TenantId String tenant; }
@Entity class B { @Id long id; @TenantId @Column(name = "t", columnDefinition = "varchar(7)") String tenant; @ManyToOne A a; }
// since: 6.6

/// tenants_by_number
@Entity class A { @Id long id; @TenantId Long tenant; }
@Entity class B { @Id @GeneratedValue UUID id; @TenantId @Column(nullable = true) Long tenant; @ElementCollection Set<String> w; }

/// tenant_in_a_superclass
@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; @TenantId @Column(updatable = false, length = 20) String tenant; }
@Entity class A extends Base { }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"tenant", "w"})) class B extends Base { String w; }

/// tenant_in_the_key
// since: 7.0
@Entity @IdClass(A.Key.class) class A { @Id @TenantId String tenant; @Id long nr; record Key(String tenant, long nr) implements Serializable {} }

/// versions_of_all_types
@Entity class A { @Id long id; @Version Integer v; }
@Entity class B { @Id long id; @Version Short v; }
@Entity class C { @Id long id; @Version LocalDateTime v; }
@Entity class D { @Id long id; @Version java.sql.Timestamp v; }
@Entity class E { @Id long id; @Version @Column(name = "ver", nullable = false, columnDefinition = "integer default 0") int v; }
@Entity class F { @Id long id; @Version @Column(precision = 3) Instant v; }

/// versions_generated
@Entity class A { @Id long id; @Version @CurrentTimestamp Instant v; }
@Entity class B { @Id long id; @Version @ColumnDefault("0") long v; @OptimisticLock(excluded = true) String w; }
@Entity @OptimisticLocking(type = OptimisticLockType.NONE) class C { @Id long id; @Version int v; }
@Entity @OptimisticLocking(type = OptimisticLockType.DIRTY) @DynamicUpdate class D { @Id long id; String w; }

/// version_in_a_hierarchy
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class A { @Id long id; @Version long v; }
@Entity class B extends A { }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class C { @Id long id; @Version int v; }
@Entity class D extends C { int n; }

/// timestamps_of_usual_types
@Entity class A { @Id long id; @CreationTimestamp Instant a; @UpdateTimestamp LocalDateTime b; @CreationTimestamp(source = SourceType.DB) OffsetDateTime c; @CurrentTimestamp ZonedDateTime d; @CreationTimestamp @Column(nullable = false, updatable = false, precision = 0) java.util.Date e; @UpdateTimestamp LocalDate f; @CreationTimestamp LocalTime h; }

/// generated_values
@Entity class A { @Id long id; @Generated String a; @Generated(sql = "7") int b; @ColumnDefault("3") @Generated int c; @Generated @Column(columnDefinition = "integer default 9") Integer d; @UuidGenerator UUID e; }

/// generated_columns_of_all_types
@Entity class A { @Id long id; int n; String w; @GeneratedColumn("n * 2") int twice; @GeneratedColumn("n + 1") @Column(nullable = false) long more; @GeneratedColumn("upper(w)") @Column(length = 40, name = "`Up W`") String up; }

/// formulas_of_all_kinds
@Entity class A { @Id long id; int n; @Formula("n * 2") int twice; Part part; @ElementCollection @Column(name = "w") Set<String> words; @Formula("(select count(*) from A x where x.n = n)") long count; @Embeddable static class Part { int p; @Formula("p + 1") int q; } }

/// writing_and_reading
@Entity class A { @Id long id; @ColumnTransformer(read = "upper(w)", write = "lower(?)") String w; @ColumnTransformer(forColumn = "m", read = "m / 100", write = "? * 100") @Column(name = "m", precision = 10, scale = 2) BigDecimal money; }

/// immutable
@Entity @Immutable @DynamicInsert @DynamicUpdate @BatchSize(size = 5) @Cacheable class A { @Id long id; @Immutable @ElementCollection Set<String> w; @Fetch(FetchMode.SUBSELECT) @OneToMany Set<A> as; @ManyToOne @LazyGroup("x") A up; }

/// subselect
@Entity class A { @Id long id; int n; }
@Entity @Subselect("select id, n * 2 as twice from A") @Synchronize("A") class B { @Id long id; long twice; }

/// subselect_beside_associations
@Entity class A { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) B b; }
@Entity @Immutable @Subselect("select 1 as id") class B { @Id long id; @OneToMany(mappedBy = "b") Set<A> as; }

/// own_sql
@Entity @SQLInsert(sql = "insert into A (n, id) values (?, ?)") @SQLUpdate(sql = "update A set n = ? where id = ?") @SQLDelete(sql = "update A set gone = true where id = ?") @SQLRestriction("gone = false") class A { @Id long id; int n; @ColumnDefault("false") @Column(insertable = false, updatable = false) boolean gone; @ManyToMany @SQLRestriction("n > 0") @SQLJoinTableRestriction("a_id > 0") Set<A> as; }

/// filters
@FilterDef(name = "f", defaultCondition = "n > 1", parameters = @ParamDef(name = "n", type = Integer.class)) @Filter(name = "f", condition = "n = :n") @Entity class A { @Id long id; int n; @Filter(name = "f") @OneToMany @JoinColumn Set<A> as; }

/// row_ids
@Entity @RowId class A { @Id long id; }
@Entity @RowId("rid") class B { @Id long id; @ManyToOne A a; }

/// comments_everywhere
@Entity @Comment("all of A; 100% \"so\"") class A { @Id @Comment("key") long id; @Comment("on\ntwo lines") String w; @Comment("part") @Embedded Part part; @ElementCollection @Comment("many") Set<String> many; @ManyToMany @Comment("links") Set<A> links; @Enumerated(EnumType.STRING) @Comment("kind") Kind kind; @JdbcTypeCode(SqlTypes.JSON) @Comment("json") Map<String, String> json; enum Kind { X } @Embeddable static class Part { @Comment("in part") int n; } }

/// comments_of_other_tables
@Entity @SecondaryTable(name = "more") @Comment(value = "the rest", on = "more") @Comment("the main") class A { @Id long id; @Column(table = "more") @Comment("w") String w; }
// since: 6.6

/// jpa_only_marks
@Entity @ExcludeDefaultListeners @SqlResultSetMapping(name = "m") class A { @Id long id; @Transient String no; transient String neither; static int none; final int fin = 3; @Basic(fetch = FetchType.LAZY) @Lob byte[] lob; @OrderBy("w") @ElementCollection List<String> w; @PrePersist void p() {} }
