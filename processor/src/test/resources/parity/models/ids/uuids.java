/// uuids
@Entity
class Token {
    @Id @GeneratedValue UUID id;
    @UuidGenerator(style = UuidGenerator.Style.TIME) UUID time;
    @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 36) UUID text;
    @JdbcTypeCode(SqlTypes.BINARY) UUID bytes;
    @ElementCollection Set<UUID> others;
    @ManyToOne Named named;
}

@Entity
class Named {
    @Id @GeneratedValue(strategy = GenerationType.UUID) String id;
}
