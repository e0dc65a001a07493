// validated: yes
// hibernate.validator.apply_to_ddl: false
package parity;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
class Free {
    @Id long id;
    @NotNull @Size(max = 9) String word;
}
