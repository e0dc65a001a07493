/// type_codes
@Entity
class TypeCodes {
    @Id UUID id;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 36) UUID uuidAsText;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String text;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longText;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] bytes;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration inSeconds;
    @JdbcTypeCode(SqlTypes.BIGINT) Duration nanoseconds;
    @JdbcTypeCode(SqlTypes.TINYINT) int tiny;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 2) String country;
    @JdbcTypeCode(SqlTypes.NVARCHAR) String national;
    @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 8) byte[] fixed;
    @JdbcTypeCode(SqlTypes.BIT) boolean asBit;
    @JdbcTypeCode(SqlTypes.REAL) float asReal;
    @JdbcTypeCode(SqlTypes.DECIMAL) @Column(precision = 8, scale = 3) java.math.BigDecimal asDecimal;
    InetAddress address;
}
