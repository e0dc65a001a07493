import jakarta.validation.constraints.*;

/// constraints_off
// validated: yes
// hibernate.validator.apply_to_ddl: false
@Entity
class Free {
    @Id long id;
    @NotNull @Size(max = 9) String word;
}
