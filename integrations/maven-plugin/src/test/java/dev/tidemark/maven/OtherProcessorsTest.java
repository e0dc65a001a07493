package dev.tidemark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lombok, which adds members, and MapStruct, which asks for them, beside our processor in each order. */
class OtherProcessorsTest {
    private static final String TIDEMARK = path("dev.tidemark", "tidemark-processor", "${tidemark.version}");
    private static final String LOMBOK = path("org.projectlombok", "lombok", "${lombok.version}");
    private static final String MAPSTRUCT = path("org.mapstruct", "mapstruct-processor", "${mapstruct.version}");
    private static final String BINDING = path("org.projectlombok", "lombok-mapstruct-binding", "0.2.0");

    private final StoryProject project;

    OtherProcessorsTest() throws IOException {
        project = new StoryProject(Path.of("target/processors").toAbsolutePath());
        dependency(LOMBOK);
        dependency(MAPSTRUCT.replace("-processor", ""));
        project.write("src/main/java/com/acme/Customer.java", """
                package com.acme;

                import jakarta.persistence.*;
                import lombok.*;

                @Entity @Data @Builder @NoArgsConstructor @AllArgsConstructor
                public class Customer {
                    @Id private Long id;
                    @Column(length = 80) private String name;
                    @Embedded private Address address;

                    @Embeddable @Value @NoArgsConstructor(force = true)
                    public static class Address { String street; }

                    public String greeting() {
                        return "Dear " + getName() + " of " + address.getStreet();
                    }
                }
                """);
    }

    @Test
    void lombokMayStandBeforeOrAfter() throws Exception {
        String before = model(LOMBOK, TIDEMARK);
        assertThat(before).contains("\"street\"", "\"name\"");
        assertThat(model(TIDEMARK, LOMBOK)).isEqualTo(before);
        sealed();
    }

    /** The accessors are Lombok's, which MapStruct waits for; the entity is the same in each order. */
    @Test
    void mapStructMayStandAnywhereToo() throws Exception {
        String alone = model(LOMBOK, TIDEMARK);
        project.write("src/main/java/com/acme/CustomerMapper.java", """
                package com.acme;

                import org.mapstruct.*;

                @Mapper
                public interface CustomerMapper {
                    @Mapping(target = "title", source = "name")
                    @Mapping(target = "street", source = "address.street")
                    Card card(Customer customer);

                    @lombok.Data
                    class Card {
                        private String title;
                        private String street;
                    }
                }
                """);
        for (List<String> order : List.of(
                List.of(LOMBOK, BINDING, MAPSTRUCT, TIDEMARK),
                List.of(LOMBOK, TIDEMARK, MAPSTRUCT, BINDING),
                List.of(MAPSTRUCT, TIDEMARK, BINDING, LOMBOK))) {
            assertThat(model(order.toArray(String[]::new))).isEqualTo(alone);
            assertThat(project.text("target/generated-sources/annotations/com/acme/CustomerMapperImpl.java"))
                    .contains("card.setTitle( customer.getName() )", "card.setStreet( ");
        }
        sealed();
    }

    /** What a compile from clean says the tables are, with these processors. */
    private String model(String... paths) throws Exception {
        String pom = project.text("pom.xml");
        project.write(
                "pom.xml",
                pom.replaceAll(
                        "(?s)<annotationProcessorPaths>.*</annotationProcessorPaths>",
                        "<annotationProcessorPaths>"
                                + List.of(paths).stream()
                                        .map(path -> path.replace("$", "\\$"))
                                        .collect(Collectors.joining())
                                + "</annotationProcessorPaths>"));
        project.succeeds("clean", "compile").contains("create table Customer").doesNotContain("WARN");
        return project.text("target/classes/" + Snapshot.MODEL_RESOURCE).replaceAll("\"fingerprint.*", "");
    }

    private void sealed() throws Exception {
        project.write(
                "src/main/resources/" + Snapshot.RESOURCE, project.text("target/classes/" + Snapshot.MODEL_RESOURCE));
        project.succeeds("clean", "compile").doesNotContain("the draft holds");
    }

    private void dependency(String path) throws IOException {
        project.pom(
                "<dependencies>",
                "<dependencies>"
                        + path.replace("<path>", "<dependency>")
                                .replace("</path>", "<scope>provided</scope></dependency>"));
    }

    private static String path(String group, String artifact, String version) {
        return """
                <path>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </path>
                """.formatted(group, artifact, version);
    }
}
