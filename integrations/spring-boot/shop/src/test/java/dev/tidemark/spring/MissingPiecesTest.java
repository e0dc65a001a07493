package dev.tidemark.spring;

import static dev.tidemark.spring.StartupTest.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tidemark.problem.Code;
import dev.tidemark.snapshot.RevisionIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import shop.ShopApplication;

/** What is missing is said, with what to do. */
@ExtendWith(OutputCaptureExtension.class)
class MissingPiecesTest {
    private final Shop shop = Shop.anew();

    @Test
    void noIndex() {
        shop.runner()
                .withClassLoader(new FilteredClassLoader(new ClassPathResource(RevisionIndex.RESOURCE)))
                .run(context -> {
                    assertThat(problem(context)).isEqualTo(Code.NO_INDEX);
                    assertThat(context).getFailure().rootCause().hasMessageContaining("annotationProcessorPaths");
                });
    }

    @Test
    void noIndexIsNeededWhereNothingIsDone() {
        shop.runner()
                .withClassLoader(new FilteredClassLoader(new ClassPathResource(RevisionIndex.RESOURCE)))
                .withPropertyValues("tidemark.startup=none")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aFailureIsPrintedWithCodeAndRemedy(CapturedOutput output) {
        Throwable failure = catchThrowable(() -> SpringApplication.run(
                        ShopApplication.class,
                        "--spring.datasource.url=" + shop.url(),
                        "--spring.main.web-application-type=none",
                        "--tidemark.startup=validate")
                .close());

        assertThat(failure).isNotNull();
        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START", "Tidemark: The database is behind the code (TM068).", "Action:")
                .contains("with tidemark.startup=upgrade");
    }

    @Test
    void aRemedyNamesTheProperty(CapturedOutput output) {
        new JdbcTemplate(shop.dataSource()).execute("create table elsewhere (id int)");
        catchThrowable(() -> SpringApplication.run(
                        ShopApplication.class,
                        "--spring.datasource.url=" + shop.url(),
                        "--spring.main.web-application-type=none")
                .close());

        assertThat(output)
                .contains("(TM041)", "In the application's configuration: tidemark.baseline-on-upgrade=true.");
    }

    @Test
    void aProductionProfileRunsNoDraft() {
        shop.runner()
                .withPropertyValues("spring.profiles.active=prod")
                .withBean(TidemarkCustomizer.class, Indexes::draft)
                .run(context -> assertThat(problem(context)).isEqualTo(Code.DRAFT_REFUSED));
        shop.runner()
                .withPropertyValues("tidemark.production=true")
                .withBean(TidemarkCustomizer.class, Indexes::draft)
                .run(context -> assertThat(problem(context)).isEqualTo(Code.DRAFT_REFUSED));
        assertThat(shop.tables()).isZero();
    }

    @Test
    void aProfileThatIsSaidToBeNoProductionMayRunOne() {
        shop.runner()
                .withPropertyValues("spring.profiles.active=production", "tidemark.production=false")
                .withBean(TidemarkCustomizer.class, Indexes::draft)
                // The draft itself is none: its tables are in the snapshot.
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("there is already a table named customer"));
    }
}
