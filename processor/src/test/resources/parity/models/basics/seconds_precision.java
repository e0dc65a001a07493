/// seconds_precision
// since: 7.0
@Entity
class SecondsPrecision {
    @Id long id;
    @Column(secondPrecision = 3) Instant milliseconds;
    @Column(secondPrecision = 0) LocalDateTime seconds;
    @Column(secondPrecision = 9) OffsetDateTime nanoseconds;
    @Column(secondPrecision = 2) LocalTime time;
}
