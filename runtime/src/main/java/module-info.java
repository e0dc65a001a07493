/** Runs Tidemark's migrations; needs java.base and java.sql, nothing else. */
module dev.tidemark.runtime {
    requires transitive java.sql;
    requires static org.jspecify;

    exports dev.tidemark.backup;
    exports dev.tidemark.dialect;
    exports dev.tidemark.diff;
    exports dev.tidemark.engine;
    exports dev.tidemark.operation;
    exports dev.tidemark.problem;
    exports dev.tidemark.schema;
    exports dev.tidemark.snapshot;
    exports dev.tidemark.sql;
    exports dev.tidemark.sql.derby.routine;
    exports dev.tidemark.sql.sample;

    uses dev.tidemark.sql.Dialect;
}
