import org.hibernate.Length;

/// columns
// since: 7.0
@Entity
class Columns {
    @Id @Column(name = "nr", updatable = false) long id;
    @Column(length = 1) String one;
    @Column(length = 20_000_000) String long20M;
    @Column(length = Length.LONG) String longer;
    @Column(length = Length.LONG32) String longest;
    @Column(length = 4000) byte[] bytes;
    @Column(length = Length.LONG32) byte[] manyBytes;
    @Column(precision = 9) BigDecimal digits;
    @Column(precision = 9, scale = 9) BigDecimal fraction;
    @Column(scale = 1) BigDecimal onlyScale;
    @Column(precision = 20) BigInteger big;
    @Column(precision = 10) double bits53;
    @Column(precision = 15) double moreBits;
    @Column(precision = 5) float single;
    @Column(secondPrecision = 3) LocalDateTime moment;
    @Column(columnDefinition = "numeric(7,3)") BigDecimal defined;
    @Column(columnDefinition = "varchar(40) default 'x'") String withDefault;
    @Column(columnDefinition = "integer", nullable = false) int definedNotNull;
}
