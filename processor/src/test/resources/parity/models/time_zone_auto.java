package parity;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class TimeZoneAuto {
    @Id long id;
    @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetDateTime moment;
}
