/// time_zone_storage
@Entity
class TimeZoneStorages {
    @Id long id;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime nativeTime;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normalized;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) ZonedDateTime utc;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zone_of_it") OffsetDateTime inColumns;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime inUnnamedColumns;
}
