package dev.tidemark.sql;

import static dev.tidemark.sql.Databases.DERBY;
import static dev.tidemark.sql.Databases.H2;
import static dev.tidemark.sql.Databases.HSQLDB;
import static dev.tidemark.sql.Databases.MARIADB;
import static dev.tidemark.sql.Databases.POSTGRESQL;
import static dev.tidemark.sql.Databases.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.operation.Operations;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Script;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SQL of one's own as the statements that it holds, each run on the databases that read it so. */
class ScriptTest {
    private static final Set<Databases> ALL = EnumSet.allOf(Databases.class);
    private static final Set<Databases> NESTING = EnumSet.of(H2, POSTGRESQL, DERBY);

    /**
     * A text in a database.
     *
     * @param statements how many it holds
     * @param rows what the table {@code t} holds once they have run
     */
    record Case(Databases database, int statements, String sql, List<String> rows) {
        @Override
        public String toString() {
            return database + " " + Script.shown(sql);
        }
    }

    private static Stream<Case> of(Set<Databases> databases, int statements, String sql, String... rows) {
        return databases.stream().map(database -> new Case(database, statements, sql, Arrays.asList(rows)));
    }

    private static Stream<Case> of(Databases database, int statements, String sql, String... rows) {
        return of(EnumSet.of(database), statements, sql, rows);
    }

    static Stream<Case> cases() {
        return Stream.of(everywhere(), ofQuotes(), ofBodies()).flatMap(cases -> cases);
    }

    private static Stream<Case> everywhere() {
        return Stream.of(
                        of(ALL, 1, "insert into t (a) values ('alone')", "alone"),
                        of(ALL, 1, "\n  insert into t (a) values ('ended')  ;\n ; ;\n", "ended"),
                        of(ALL, 0, " -- nothing; at all\n/* nor; here */ ;"),
                        of(ALL, 2, """
                                insert into t (a) values ('x;y');
                                insert into t (a) values ('it''s; '' fine')""", "it's; ' fine", "x;y"),
                        of(ALL, 2, """
                                -- it's; a note
                                insert into t (a) values ('1') -- it's; another
                                ; /* it's; " */ insert into t (a) values ('2');
                                -- and the last; one""", "1", "2"),
                        of(ALL, 2, """
                                insert into t (a) values ('-- none;');
                                insert into t (a) values ('/* none;')""", "-- none;", "/* none;"),
                        of(NESTING, 1, "/* it's /* nested; */ still; */ insert into t (a) values ('n')", "n"),
                        of(
                                EnumSet.complementOf(EnumSet.copyOf(NESTING)),
                                1,
                                "/* it's /* not; nested */ insert into t (a) values ('n')",
                                "n"),
                        of(
                                EnumSet.of(H2, POSTGRESQL, HSQLDB, DERBY, SQLITE),
                                3,
                                "create table \"a;\"\"b\" (\"c'd\" int); drop table \"a;\"\"b\"; insert into t (a) values ('q')",
                                "q"))
                .flatMap(cases -> cases);
    }

    private static Stream<Case> ofQuotes() {
        return Stream.of(
                        of(MARIADB, 2, """
                                insert into t (a) values ('it\\'s; \\\\');
                                insert into t (a) values ("two; ""\\"quotes")""", "it's; \\", "two; \"\"quotes"),
                        of(MARIADB, 2, """
                                insert into t (a) values ('a') # it's; a note
                                ; insert into t (a) values (1--1)""", "2", "a"),
                        of(MARIADB, 1, "/*! insert into t (a) values ('live;') */; /* dead; */", "live;"),
                        of(MARIADB, 2, "create table `a;'``b` (c int); insert into t (a) values ('q')", "q"),
                        of(SQLITE, 2, "create table [a;'b] (`c;d` int); insert into t (a) values ('q\\')", "q\\"),
                        of(POSTGRESQL, 2, """
                                insert into t (a) values (E'it\\'s; \\\\');
                                insert into t (a) values ('back\\')""", "back\\", "it's; \\"),
                        of(POSTGRESQL, 2, """
                                insert into t (a) values ($$it's; $1 $x$$);
                                insert into t (a) values ($a1$two; $$three;$$ $a2$$a1$)""", "it's; $1 $x", "two; $$three;$$ $a2$"),
                        of(H2, 2, """
                                insert into t (a) values ($$it's; $x$$);
                                create table `a;'b` (c int)""", "it's; $x"))
                .flatMap(cases -> cases);
    }

    private static Stream<Case> ofBodies() {
        return Stream.of(
                        of(POSTGRESQL, 3, """
                                create function two() returns void language plpgsql as $body$
                                begin
                                    insert into t (a) values ('one;');
                                    insert into t (a) values ('two');
                                end $body$;
                                do $$ begin perform two(); end $$;
                                insert into t (a) values ('three')""", "one;", "three", "two"),
                        of(POSTGRESQL, 2, """
                                create procedure two() begin atomic
                                    insert into t (a) values (case when true then 'one' end);
                                    insert into t (a) values ('two');
                                end;
                                call two()""", "one", "two"),
                        of(MARIADB, 3, """
                                insert into t (a) values ('zero');
                                delimiter $$
                                create procedure two()
                                begin
                                    insert into t (a) values ('one;$');
                                    insert into t (a) values ('two');
                                end$$
                                delimiter ;
                                call two();""", "one;$", "two", "zero"),
                        of(MARIADB, 2, """
                                create definer = current_user procedure two() begin
                                    declare i int default 0;
                                    if i = 0 then insert into t (a) values (if(i = 0, 'one', '')); end if;
                                    case i when 0 then insert into t (a) values ('two'); end case;
                                    while i < 1 do set i = case i when 0 then 1 else 2 end; end while;
                                    begin insert into t (a) values ('three'); end;
                                end;
                                call two()""", "one", "three", "two"),
                        of(MARIADB, 2, """
                                create or replace trigger shout before insert on t for each row
                                begin set new.a = upper(new.a); set new.a = concat(new.a, '!'); end;
                                insert into t (a) values ('one')""", "ONE!"),
                        of(SQLITE, 4, """
                                create table log (a varchar(20));
                                create temp trigger if not exists again after insert on log begin
                                    insert into t (a) values (case new.a when 'x' then 'an x' else new.a end);
                                    insert into t (a) values ('end;');
                                end;
                                insert into log values ('x');
                                insert into log values ('y');""", "an x", "end;", "end;", "y"),
                        of(HSQLDB, 4, """
                                create table log (a varchar(20));
                                create trigger again after insert on log referencing new row as n for each row begin atomic
                                    if n.a = 'x' then insert into t (a) values ('an x'); end if;
                                    insert into t (a) values (n.a);
                                end;
                                create procedure twice() modifies sql data begin atomic
                                    insert into log values ('x'); insert into log values ('y');
                                end;
                                call twice()""", "an x", "x", "y"))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isCutWhereTheDatabaseWouldCut(Case tried) throws Exception {
        Databases database = tried.database();
        List<String> statements = ((BuiltIn) database.dialect()).statements(tried.sql());
        assertThat(statements).hasSize(tried.statements());
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.execute("create table t (a varchar(200))");
            db.run(Operations.record(up -> up.sql(tried.sql())));
            assertThat(db.rows("select a from t")).isEqualTo(tried.rows());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "h2, select 'abc;, 1, 8, A '",
                "h2, select 1;NL select \"abc;, 2, 9, A \"",
                "h2, select $$abc, 1, 8, A $$",
                "derby, select 1NL/* a /* b */;, 2, 1, A /*",
                "mariadb, select 1; select 'a\\', 1, 18, A '",
                "mariadb, select `a, 1, 8, A `",
                "postgresql, select E'a\\', 1, 9, A '",
                "postgresql, do $x$ begin end $$;, 1, 4, A $x$",
                "sqlite, select [a, 1, 8, A [",
                "sqlite, create trigger t after insert on t begin select 1;, 1, 36, A begin",
            })
    void whatHasNoEndIsToldWithItsPlace(String database, String sql, int line, int column, String what) {
        assertThatThrownBy(() -> ((BuiltIn) Dialects.ofTidemark(database)).statements(sql.replace("NL", "\n")))
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("[TM051] line " + line + ", column " + column + " of «")
                .hasMessageContaining(what + " begins there that nothing ends, as " + database + " reads it.");
    }
}
