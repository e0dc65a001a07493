// hibernate.timezone.default_storage: NORMALIZE
package parity;

import jakarta.persistence.*;
import java.time.*;

@Entity
class TimeZoneSetting {
    @Id long id;
    OffsetDateTime moment;
    OffsetTime time;
    Instant instant;
}
