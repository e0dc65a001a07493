/** Runs Tidemark's migrations; needs java.base and java.sql, nothing else. */
module dev.tidemark.runtime {
    requires transitive java.sql;
    requires static org.jspecify;

    exports dev.tidemark.diff;
    exports dev.tidemark.engine;
    exports dev.tidemark.operation;
    exports dev.tidemark.problem;
    exports dev.tidemark.schema;
    exports dev.tidemark.snapshot;
    exports dev.tidemark.sql;

    uses dev.tidemark.sql.Dialect;
}
