package dev.tidemark.sample;

/** The sources of the story's entities, as they change. */
final class Entities {
    private Entities() {}

    static final String PURCHASE = """
            package shop;

            import jakarta.persistence.*;
            import java.math.BigDecimal;

            @Entity
            @Table(name = "purchases")
            public class Purchase {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;

                @ManyToOne(optional = false)
                Customer customer;

                @Column(nullable = false, precision = 10, scale = 2)
                BigDecimal total;
            }
            """;

    static final String CUSTOMER = customer("""
                @Column(nullable = false, length = 120)
                String name;

                LocalDate birthday;
            """);

    /** The name's column has another name; there is a phone, which every customer must have. */
    static final String WITH_PHONE = customer("""
                @Column(name = "full_name", nullable = false, length = 120)
                String name;

                LocalDate birthday;

                @Column(nullable = false, length = 20)
                @Backfill("'unknown'")
                String phone;
            """);

    /** After the review: the phone's column is called mobile, and is longer; nobody needs birthdays. */
    static final String WITH_MOBILE = customer("""
                @Column(name = "full_name", nullable = false, length = 120)
                String name;

                @Column(name = "mobile", nullable = false, length = 40)
                @Backfill("'unknown'")
                String phone;
            """);

    private static String customer(String fields) {
        return """
                package shop;

                import dev.tidemark.annotations.Backfill;
                import jakarta.persistence.*;
                import java.time.LocalDate;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                """ + fields + "}\n";
    }
}
