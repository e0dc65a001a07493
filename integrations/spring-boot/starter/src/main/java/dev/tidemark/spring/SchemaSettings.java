package dev.tidemark.spring;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What decides which schema Hibernate asks for, beside the entities.
 *
 * @param naming how it names things
 * @param properties its own properties, others among them
 */
record SchemaSettings(Naming naming, SortedMap<String, String> properties) {
    /** Those that change the schema, and are told to the compile by {@code -Atidemark.<name>}. */
    private static final List<String> OF_THE_SCHEMA = List.of(
            "hibernate.auto_quote_keyword",
            "hibernate.default_catalog",
            "hibernate.default_schema",
            "hibernate.discriminator.ignore_explicit_for_joined",
            "hibernate.discriminator.implicit_for_joined",
            "hibernate.globally_quoted_identifiers",
            "hibernate.globally_quoted_identifiers_skip_column_definitions",
            "hibernate.hbm2ddl.default_constraint_mode",
            "hibernate.id.db_structure_naming_strategy",
            "hibernate.mapping.default_list_semantics",
            "hibernate.timezone.default_storage",
            "hibernate.type.java_time_use_direct_jdbc",
            "hibernate.type.prefer_native_enum_types",
            "hibernate.type.preferred_array_jdbc_type",
            "hibernate.type.preferred_boolean_jdbc_type",
            "hibernate.type.preferred_duration_jdbc_type",
            "hibernate.type.preferred_instant_jdbc_type",
            "hibernate.type.preferred_uuid_jdbc_type",
            "hibernate.use_nationalized_character_data");

    SchemaSettings(Naming naming, Map<String, String> properties) {
        this(naming, new TreeMap<>(properties));
    }

    /**
     * That the compile went by the same.
     *
     * @param consequence what has run, for the message
     * @throws TidemarkException SETTINGS_DIFFER
     */
    void requireOf(RevisionIndex index, @Nullable ClassLoader loader, String consequence) {
        List<String> differences = new ArrayList<>();
        Naming compiled = Naming.ofCompile(index.settings(), loader);
        if (!naming.equals(compiled)) {
            differences.add("Names are made by " + naming + " here, and were by " + compiled + " in the compile:\n    "
                    + naming.options());
        }
        for (String setting : OF_THE_SCHEMA) {
            difference(setting, properties, index.settings(), differences);
        }
        if (!differences.isEmpty()) {
            throw new TidemarkException(
                    Code.SETTINGS_DIFFER,
                    "",
                    "The migrations were made for another schema than Hibernate will ask for. Give the compiler the"
                            + " arguments that follow, or take back what the application says, and compile again from"
                            + " clean (mvn clean compile: Maven does not see that arguments change); "
                            + consequence + ".\n" + String.join("\n", differences));
        }
    }

    private static void difference(
            String setting, Map<String, String> here, Map<String, String> there, List<String> differences) {
        String said = here.get(setting);
        String compiled = there.get(setting);
        if (said != null && !said.equalsIgnoreCase(compiled == null ? "" : compiled)) {
            differences.add("spring.jpa.properties." + setting + " is " + said + " here, and was "
                    + (compiled == null ? "not said" : compiled) + " in the compile:\n    -Atidemark." + setting + "="
                    + said);
        } else if (said == null && compiled != null) {
            differences.add("-Atidemark." + setting + " was " + compiled
                    + " in the compile, and is not said here. Take it away there, or say it here:\n    spring.jpa.properties."
                    + setting + "=" + compiled.toLowerCase(Locale.ROOT));
        }
    }
}
