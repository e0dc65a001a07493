/// enums_native
// hibernate.type.prefer_native_enum_types: true
@Entity
class EnumsNative {
    enum Level { LOW, MIDDLE, HIGH }

    enum Colour { RED, BLUE }

    @Id long id;
    @Enumerated(EnumType.STRING) Level level;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Colour colour;
}
