package dev.tidemark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sources of a module of many entities, each with a dozen columns, an enum, an embeddable and a reference. */
final class Module {
    private Module() {}

    /** Writes the module; where it is to be a changed one, the first entity has a column more. */
    static Path write(Path folder, int entities, boolean changed) throws IOException {
        for (int i = 0; i < entities; i++) {
            Path file = folder.resolve("shop/p" + i / 20 + "/Thing" + i + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, entity(i, changed && i == 0));
        }
        return folder;
    }

    private static String entity(int number, boolean more) {
        String reference = number == 0 ? "" : """

                    @ManyToOne(fetch = FetchType.LAZY)
                    @JoinColumn(name = "other_id")
                    public shop.p%d.Thing%d other;
                """.formatted((number - 1) / 20, number - 1);
        return """
                package shop.p%1$d;

                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.LinkedHashSet;
                import java.util.Set;
                import java.util.UUID;

                @Entity
                @Table(name = "thing%2$d", indexes = @Index(name = "ix_thing%2$d_name", columnList = "name"))
                public class Thing%2$d {
                    public enum State { NEW, OLD, GONE }

                    @Embeddable
                    public static class Place {
                        @Column(length = 80) public String city;
                        @Column(length = 80) public String street;
                    }

                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) public Long id;
                    @Version public int version;
                    @Column(nullable = false, length = 120) public String name;
                    @Column(length = 2000) public String text;
                    public int count;
                    @Column(precision = 12, scale = 2) public BigDecimal price;
                    public Instant made;
                    public LocalDate due;
                    @Column(nullable = false, unique = true) public UUID code;
                    @Enumerated(EnumType.STRING) public State state;
                    public boolean active;
                    @Embedded public Place place;
                    @ElementCollection
                    @CollectionTable(name = "thing%2$d_words", joinColumns = @JoinColumn(name = "thing_id"))
                    @Column(name = "word")
                    public Set<String> words = new LinkedHashSet<>();
                %3$s%4$s}
                """.formatted(number / 20, number, reference, more ? "    public String more;\n" : "");
    }
}
