import jakarta.validation.*;
import jakarta.validation.constraints.*;
import jakarta.validation.groups.Default;
import java.lang.annotation.*;
import org.hibernate.validator.constraints.*;

/// not_null_of_all_kinds
// validated: yes
@Entity class T { @Id long id; @NotNull String a; @NotBlank String b; @NotEmpty String c; @NotNull Integer d; @NotNull @ManyToOne T e; @NotNull @Enumerated(EnumType.STRING) Kind f; @NotNull @Lob String g; @NotNull LocalDate h; @NotEmpty byte[] i; @NotNull @Version Integer v; enum Kind { A } }

/// sizes
// validated: yes
@Entity class T { @Id long id; @Size(max = 10) String a; @Size(min = 3, max = 5) String b; @Length(max = 7) String c; @Size(max = 10) @Column(length = 20) String d; @Size(max = 30) @Column(length = 20) String e; @Size(max = 9) List<String> f; @Size(max = 12) @Lob String g; @Size(max = 40) @Column(columnDefinition = "varchar(50)") String h; @Size(max = 6) @Nationalized String n; }

/// numbers
// validated: yes
@Entity class T { @Id long id; @Min(0) int a; @Max(99) Long b; @Min(-5) short c; @Range(min = 2, max = 8) int d; @DecimalMin("1.5") BigDecimal e; @DecimalMax("9") BigDecimal f; @Positive int g; @PositiveOrZero int h; @Negative int i; @Digits(integer = 5, fraction = 2) BigDecimal j; @Digits(integer = 7, fraction = 0) BigInteger k; }

/// that_change_nothing
// validated: yes
@Entity class T { @Id long id; @Email String a; @Pattern(regexp = "x") String b; @Past Instant c; @Future LocalDate d; @AssertTrue boolean e; @org.hibernate.validator.constraints.URL String f; @CreditCardNumber String g; @Null String h; @UniqueElements List<String> i; }

/// groups
// validated: yes
@Entity class T { @Id long id; @NotNull(groups = {Default.class, Late.class}) String a; @NotNull(groups = Late.class) String b; @Size(max = 5, groups = Late.class) String c; @Size.List({@Size(max = 8, groups = Late.class), @Size(max = 6)}) String d; interface Late {} }

/// composed
// validated: yes
@Entity class T { @Id long id; @Zip String a; @Both String b; @Deep String c; @Zip @Column(nullable = true, length = 50) String d;
    @NotNull @Size(max = 5) @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @interface Zip { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; }
    @NotBlank @Size(max = 9) @ReportAsSingleViolation @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @interface Both { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; }
    @Both @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @interface Deep { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; } }

/// in_embeddables
// validated: yes
@Entity class T { @Id long id; @Valid P a; @NotNull @Valid @Embedded @AttributeOverride(name = "w", column = @Column(name = "w2")) @AttributeOverride(name = "n", column = @Column(name = "n2")) P b; @NotNull Q c; @Embeddable static class P { @NotNull @Size(max = 4) String w; @Min(1) int n; } @Embeddable static class Q { @NotNull String q; } }

/// in_collections
// validated: yes
@Entity class T { @Id long id; @ElementCollection Set<@NotNull @Size(max = 5) String> a; @ElementCollection @NotNull @Size(max = 3) List<String> b; @ElementCollection List<@Valid P> c; @ElementCollection Map<@NotBlank String, @NotNull Integer> d; @Embeddable static class P { @NotNull String w; } }

/// in_hierarchies
// validated: yes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class A { @Id long id; @NotNull String a; }
@Entity class B extends A { @NotNull @Size(max = 3) String b; }
@Entity class S { @Id long id; @NotNull String s; }
@Entity class S2 extends S { @NotNull @Min(3) Integer n; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class U { @Id long id; @NotNull String u; }
@Entity class U2 extends U { @NotNull String u2; }

/// on_getters
// validated: yes
@Entity class T { private long id; private String w; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } @NotNull @Size(max = 8) public String getW() { return w; } public void setW(String w) { this.w = w; } }

/// on_interfaces
// validated: yes
interface HasName { @NotNull @Size(max = 11) String getName(); }
@Entity class T implements HasName { @Id long id; String name; @Override public String getName() { return name; } }

/// on_keys
// validated: yes
@Entity class T { @Id @NotNull @Size(max = 12) String id; @OneToOne @NotNull T one; @NaturalId @NotBlank String nat; }
@Entity class E { @EmbeddedId @Valid @NotNull Key id; @Embeddable static class Key implements Serializable { @Size(max = 6) String a; @Min(1) int b; } }

/// on_records
// validated: yes
@Entity class T { @Id long id; @Valid P p; @Embeddable record P(@NotNull @Size(max = 4) String w, @Max(3) int n) {} }

/// without_a_provider_asked
// hibernate.validator.apply_to_ddl: true
// validated: yes
@Entity class T { @Id long id; @NotNull @Size(max = 3) String w; @Max(5) int n; }

/// switched_off
// jakarta.persistence.validation.mode: none
// hibernate.validator.apply_to_ddl: false
// validated: yes
@Entity class T { @Id long id; @NotNull @Size(max = 3) String w; @Max(5) int n; }

/// with_quoted_columns
// validated: yes
@Entity class T { @Id long id; @Min(1) @Column(name = "`Order`") int a; @Max(7) @Column(name = "`a b`") Integer b; @ColumnDefault("3") @Min(2) int c; }
