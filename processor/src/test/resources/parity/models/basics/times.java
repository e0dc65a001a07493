/// times
@Entity
class Times {
    @Id long id;
    LocalDate date;
    LocalTime time;
    LocalDateTime dateTime;
    Instant instant;
    OffsetDateTime offsetDateTime;
    OffsetTime offsetTime;
    ZonedDateTime zonedDateTime;
    Duration duration;
    Year inYear;
    ZoneOffset zoneOffset;
    ZoneId zone;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;
    Date javaDate;
    Calendar calendar;
    @Column(precision = 3) Instant milliseconds;
    @Column(precision = 0) LocalDateTime seconds;
    @Column(precision = 3) LocalTime timeOfMilliseconds;
    @Temporal(TemporalType.DATE) Date onDay;
    @Temporal(TemporalType.TIME) Date atHour;
}
