/// arrays
@Entity
class Arrays {
    @Id long id;
    String[] words;
    int[] numbers;
    Long[] longs;
    double[] doubles;
    boolean[] flags;
    List<String> names;
    Set<UUID> ids;
    @Array(length = 5) String[] five;
    @Array(length = 7) @Column(length = 20) List<String> short7;
    java.time.LocalDate[] days;
    java.math.BigDecimal[] amounts;
    Level[] levels;
    @Enumerated(EnumType.STRING) List<Level> namedLevels;

    enum Level { LOW, HIGH }
}
