/// time_zone_setting
// hibernate.timezone.default_storage: NORMALIZE
@Entity
class TimeZoneSetting {
    @Id long id;
    OffsetDateTime moment;
    OffsetTime time;
    Instant instant;
}
