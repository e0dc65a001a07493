/// time_zone_auto
@Entity
class TimeZoneAuto {
    @Id long id;
    @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetDateTime moment;
}
