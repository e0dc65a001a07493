package dev.tidemark.processor.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class MappingReaderTest {
    private static final String CUSTOMER = """
            package shop;
            import jakarta.persistence.*;
            import dev.tidemark.annotations.*;
            @Entity @RenamedFrom("Client") public class Customer extends Base<Long> {
                enum Level { NEW { int points() { return 1; } }, OLD { int points() { return 2; } }; abstract int points(); }
                record Money(long amount) {}
                @Converter(autoApply = true) static class MoneyConverter implements AttributeConverter<Money, Long> {
                    public Long convertToDatabaseColumn(Money money) { return money.amount(); }
                    public Money convertToEntityAttribute(Long amount) { return new Money(amount); }
                }
                @Embeddable record Address(String street, @Column(length = 12) String postcode) {}
                @Column(nullable = false, unique = true) @Backfill("'none'") String email;
                @Enumerated(EnumType.STRING) @Column(length = 20) Level level;
                Money balance;
                boolean active;
                Address address;
                @ElementCollection java.util.List<String> phones;
            }
            @MappedSuperclass abstract class Base<I> { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) I id; }
            """;

    @Test
    void readsWhatHibernateSees() {
        Reading reading = Reading.of("shop.Customer", CUSTOMER);
        assertThat(reading.refusal).isNull();
        Mapping mapping = Objects.requireNonNull(reading.mapping);
        Table customer = Objects.requireNonNull(mapping.schema().table("Customer"));
        assertThat(customer.primaryKey()).isEqualTo(new PrimaryKey(null, List.of("id")));
        assertThat(customer.columns().keySet())
                .containsExactlyInAnyOrder("id", "email", "level", "balance", "active", "street", "postcode");
        assertThat(type(customer, "id")).isEqualTo(ColumnType.bigint());
        assertThat(type(customer, "balance")).isEqualTo(ColumnType.bigint());
        assertThat(type(customer, "postcode")).isEqualTo(ColumnType.varchar(12));
        assertThat(type(customer, "level").values()).containsExactly("NEW", "OLD");
        assertThat(Objects.requireNonNull(customer.column("id")).identity()).isTrue();
        assertThat(Objects.requireNonNull(customer.column("street")).member())
                .isEqualTo("shop.Customer#address.street");
        assertThat(customer.uniques()).hasSize(1);
        Table phones = Objects.requireNonNull(mapping.schema().table("Customer_phones"));
        assertThat(phones.foreignKeys()).hasSize(1);
        assertThat(Objects.requireNonNull(phones.column("phones")).member()).isEqualTo("shop.Customer#phones");
        assertThat(mapping.hints().zeros()).containsOnlyKeys("Customer.active");
        assertThat(mapping.hints().backfills()).containsOnlyKeys("Customer.email");
        assertThat(mapping.hints().renamedTables()).containsExactly(Map.entry("Customer", "Client"));
    }

    @Test
    void theFingerprintIsOfTheMapping() {
        String first = Reading.of("shop.Customer", CUSTOMER).fingerprint;
        assertThat(Reading.of("shop.Customer", CUSTOMER.replace("return 2", "return 3")).fingerprint)
                .isEqualTo(first);
        assertThat(Reading.of("shop.Customer", CUSTOMER.replace("length = 20", "length = 30")).fingerprint)
                .isNotEqualTo(first);
    }

    @Test
    void aRefusalHasItsPlace() {
        Reading reading = Reading.of(
                "shop.Broken", "package shop; @jakarta.persistence.Entity public class Broken { String name; }");
        assertThat(Objects.requireNonNull(reading.refusal).problem().code()).isEqualTo(Code.MAPPING_REFUSED);
        assertThat(reading.refusal.problem().place()).isEqualTo("shop.Broken");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        Reading reading = Reading.of("shop.Sale", """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Sale {
                    @Id long id;
                    @Column(options = "storage plain") String code;
                    @ManyToOne @JoinColumn(name = "o", foreignKey = @ForeignKey(
                            name = "fk", foreignKeyDefinition = "foreign key (o) references Sale (id) on update cascade"))
                    Sale other;
                }
                """);
        List<Problem> leftOut = Objects.requireNonNull(reading.mapping).leftOut();
        assertThat(leftOut).extracting(Problem::code).containsOnly(Code.MAPPING_LEFT_OUT);
        assertThat(leftOut).extracting(Problem::place).containsExactlyInAnyOrder("shop.Sale#code", "shop.Sale");
    }

    private static ColumnType type(Table table, String column) {
        return Objects.requireNonNull(table.column(column)).type();
    }
}
