package dev.tidemark.operation;

/** The names of the databases that Tidemark has dialects for, to be said in {@code on(POSTGRESQL, "…")}. */
public final class Database {
    public static final String H2 = "h2";
    public static final String POSTGRESQL = "postgresql";
    public static final String MARIADB = "mariadb";
    public static final String MYSQL = "mysql";
    public static final String SQLITE = "sqlite";
    public static final String HSQLDB = "hsqldb";
    public static final String DERBY = "derby";
    public static final String COCKROACHDB = "cockroachdb";
    public static final String YUGABYTEDB = "yugabytedb";
    public static final String SQLSERVER = "sqlserver";
    public static final String ORACLE = "oracle";

    private Database() {}
}
