package dev.tidemark.sql;

import java.sql.SQLException;

/** What a database needs around the statements of a step that runs in one transaction. */
public interface Care {
    /** For a database that needs nothing. */
    Care NONE = new Care() {
        @Override
        public void before(String sql) {}

        @Override
        public void after(String sql) {}

        @Override
        public void end() {}
    };

    /**
     * The statement is about to run.
     *
     * @throws dev.tidemark.problem.TidemarkException where it would lose something
     */
    void before(String sql) throws SQLException;

    /** The statement has run. */
    void after(String sql) throws SQLException;

    /**
     * The whole step has run, and is about to be committed.
     *
     * @throws dev.tidemark.problem.TidemarkException where it must not be
     */
    void end() throws SQLException;
}
