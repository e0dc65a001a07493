/// basics
// hibernate.type.wrapper_array_handling: legacy
@Entity
class Basics {
    @Id long id;
    boolean flag;
    Boolean maybeFlag;
    byte tiny;
    Byte maybeTiny;
    short small;
    Integer number;
    int count;
    Long big;
    float single;
    Float maybeSingle;
    double twice;
    Double maybeTwice;
    @Column(precision = 5) float sixBits;
    @Column(precision = 10) double manyBits;
    char letter;
    Character maybeLetter;
    @Column(length = 3) String code;
    String text;
    @Column(length = 65535) String longText;
    @Column(length = 20000000) String veryLongText;
    @Column(nullable = false) String needed;
    @Basic(optional = false) String alsoNeeded;
    BigDecimal amount;
    @Column(precision = 12, scale = 2) BigDecimal money;
    @Column(precision = 40) BigInteger huge;
    BigInteger whole;
    Currency currency;
    Locale language;
    URL page;
    Class<?> type;
    java.util.TimeZone zone;
    byte[] bytes;
    Byte[] boxedBytes;
    @Column(length = 16) byte[] hash;
    @Column(length = 5000000) byte[] longBytes;
    char[] letters;
}
