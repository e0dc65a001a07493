import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.lang.annotation.*;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

/// constraints
// validated: yes
@Entity
class Member extends Named {
    @Id @NotNull Long id;
    @NotNull String notNull1;
    @NotBlank @Size(max = 40) String blank;
    @NotEmpty @Email String mail;
    @Size(min = 2, max = 30) @Column(length = 99) String sized;
    @Size(min = 2) String onlyMin;
    @Size(max = 5) byte[] notText;
    @Size.List({@Size(min = 1), @Size(max = 77)}) String twice;
    @Length(max = 12) String length;
    @Min(3) int least;
    @Max(value = 9, groups = jakarta.validation.groups.Default.class) Integer most;
    @Range(min = 1, max = 5) int range;
    @Digits(integer = 6, fraction = 3) BigDecimal digits;
    @NotNull(groups = Later.class) String later;
    @NotNull @ManyToOne Member boss;
    @NotNull @ElementCollection Set<@NotNull String> words;
    @Code String code;
    @Positive long positive;
    @Valid @NotNull Part part;
    @Valid Other other;
    @Min(1) @Column(name = "`order`") int order;
    String byGetter;

    @NotNull
    @Size(max = 21)
    public String getByGetter() {
        return byGetter;
    }

    interface Later {}
}

@MappedSuperclass
abstract class Named {
    @NotNull @Size(max = 60) String name;
}

@Embeddable
class Part {
    @NotNull String inPart;
    @NotNull @Valid Inner inner;
}

@Embeddable
class Inner {
    @NotNull @Max(100) Integer number;
}

@Embeddable
class Other {
    @NotNull @Size(max = 8) String inOther;
}

@Entity
class SubMember extends Member {
    @NotNull String nullableHere;
}

@NotNull
@Size(max = 255)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Code {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Size.class, name = "max")
    int atMost() default 6;
}
