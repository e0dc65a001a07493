/// enums_of_database
// since h2: 7.3
@Entity
class EnumsOfDatabase {
    enum Level { LOW, MIDDLE, HIGH }

    @Id long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Level level;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(nullable = false) Level sameAgain;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Level text;
    @Enumerated @JdbcTypeCode(SqlTypes.SMALLINT) Level small;
    @Enumerated @JdbcTypeCode(SqlTypes.INTEGER) Level number;
}
