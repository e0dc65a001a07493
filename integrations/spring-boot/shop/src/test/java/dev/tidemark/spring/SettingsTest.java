package dev.tidemark.spring;

import static dev.tidemark.spring.StartupTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.problem.Code;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Hibernate must be set up as it was in the compile. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTest {
    private static final String STANDARD =
            "spring.jpa.hibernate.naming.physical-strategy=" + PhysicalNamingStrategyStandardImpl.class.getName();
    private static final String COMPLIANT =
            "spring.jpa.hibernate.naming.implicit-strategy=" + ImplicitNamingStrategyJpaCompliantImpl.class.getName();

    private final Shop shop = Shop.anew();
    private final ApplicationContextRunner runner = shop.runner();

    @Test
    void otherNamesByProperties() {
        runner.withPropertyValues(STANDARD, COMPLIANT).run(context -> refuses(context, "-Atidemark.naming=jpa"));
    }

    @Test
    void otherNamesByAPropertyOfHibernates() {
        runner.withPropertyValues(
                        "spring.jpa.properties.hibernate.physical_naming_strategy="
                                + PhysicalNamingStrategyStandardImpl.class.getName(),
                        COMPLIANT)
                .run(context -> refuses(context, "-Atidemark.naming=jpa"));
    }

    @Test
    void otherNamesByABean() {
        runner.withBean(PhysicalNamingStrategy.class, Shouting::new)
                .withPropertyValues(COMPLIANT)
                .run(context -> refuses(context, "-Atidemark.naming=" + Shouting.class.getName()));
    }

    @Test
    void oneStrategyOfTwo() {
        runner.withPropertyValues(STANDARD)
                .run(context -> refuses(
                        context,
                        "-Atidemark.naming=jpa\n"
                                + "    -Atidemark.hibernate.physical_naming_strategy="
                                + PhysicalNamingStrategyStandardImpl.class.getName() + "\n"
                                + "    -Atidemark.hibernate.implicit_naming_strategy="
                                + "dev.tidemark.processor.hibernate.SpringImplicitNaming"));
    }

    @Test
    void theOtherOfTwo() {
        runner.withPropertyValues(COMPLIANT)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("hibernate.implicit_naming_strategy="
                                + ImplicitNamingStrategyJpaCompliantImpl.class.getName())
                        .hasMessageMatching(
                                "(?s).*physical_naming_strategy=\\S+(SnakeCaseImpl|CamelCaseToUnderscores\\S+)\\s.*"));
    }

    @Test
    void bothAsTheCompileWasToldByClass() {
        runner.withPropertyValues(STANDARD)
                .withBean(TidemarkCustomizer.class, () -> tidemark -> {
                    Indexes.with("naming", "jpa").customize(tidemark);
                    Indexes.with(
                                    "hibernate.implicit_naming_strategy",
                                    "dev.tidemark.processor.hibernate.SpringImplicitNaming")
                            .customize(tidemark);
                })
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void anEntityManagerFactoryOfTheApplicationsOwn() {
        runner.withUserConfiguration(OwnFactory.class).run(context -> {
            assertThat(problem(context)).isEqualTo(Code.SETTINGS_DIFFER);
            assertThat(context).getFailure().rootCause().hasMessageContaining("\n    -Atidemark.naming=jpa");
        });
        shop.runner()
                .withUserConfiguration(OwnFactory.class)
                .withBean(TidemarkCustomizer.class, () -> Indexes.with("naming", "jpa"))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aSettingOfTheSchema() {
        runner.withPropertyValues("spring.jpa.properties.hibernate.timezone.default_storage=NATIVE")
                .run(context -> refuses(context, "-Atidemark.hibernate.timezone.default_storage=NATIVE"));
    }

    @Test
    void aSettingThatTheCompileHadAndTheApplicationHasNot() {
        runner.withBean(TidemarkCustomizer.class, () -> Indexes.with("hibernate.default_schema", "shop"))
                .run(context -> refuses(context, "spring.jpa.properties.hibernate.default_schema=shop"));
    }

    @Test
    void aForgottenNamingOfTheCompile() {
        runner.withBean(TidemarkCustomizer.class, () -> Indexes.with("naming", "jpa"))
                .run(context -> refuses(context, "-Atidemark.naming=spring"));
    }

    @Test
    void whatSaysNothingOfTheSchemaMayDiffer() {
        runner.withPropertyValues(
                        "spring.jpa.properties.hibernate.order_inserts=true",
                        "spring.jpa.properties.hibernate.jdbc.batch_size=20")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void whoKnowsBetterSwitchesItOff() {
        runner.withPropertyValues(STANDARD, "tidemark.check-settings=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aSecondToolForTheSchemaIsWarnedOf(CapturedOutput output) {
        runner.withPropertyValues("spring.jpa.hibernate.ddl-auto=update")
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(output).contains("WARNING: spring.jpa.hibernate.ddl-auto=update");
    }

    @Test
    void withoutOneThereIsNoWarning(CapturedOutput output) {
        runner.withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(output).doesNotContain("WARNING:");
    }

    private void refuses(AssertableApplicationContext context, String remedy) {
        assertThat(problem(context)).isEqualTo(Code.SETTINGS_DIFFER);
        assertThat(context).getFailure().rootCause().hasMessageContaining("\n    " + remedy);
        assertThat(shop.tables()).as("tables made before the refusal").isZero();
    }

    /** A factory as an application makes it that wants Hibernate's own names. */
    @Configuration(proxyBeanMethods = false)
    static class OwnFactory {
        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setPackagesToScan("shop");
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            return factory;
        }
    }

    /** Names that nobody else gives. */
    static final class Shouting extends PhysicalNamingStrategyStandardImpl {
        private static final long serialVersionUID = 1L;
    }
}
