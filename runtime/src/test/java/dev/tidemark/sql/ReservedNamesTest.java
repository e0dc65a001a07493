package dev.tidemark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dialect's reserved words are those that its database refuses, no more and no fewer, as far as this list of words goes. */
class ReservedNamesTest {
    private static final Set<String> WORDS = new TreeSet<>(Arrays.asList("""
            action address all and any as asc audience authorization between binary both bucket case category check
            city collate column comment commit condition constraint content country create cross cube current
            current_date current_time current_timestamp current_user cursor cycle data date day default desc
            description distinct do domain else end event except exists false fetch file first for foreign from full
            function grant group groups having hour if in index inner insert intersect interval into is item join key
            keys language last lateral leading left level like limit line localtime location lock log match member
            message minus minute mode month name natural no not null number offset on only open option or order
            orders outer over owner parameter partition password path percent period person plan point position
            primary product profile property public qualify range rank rating read record reference references result
            returning right role row rownum rows schedule schema score second section select session set size some
            start state status sum symmetric system table tag task text then time timestamp to token top trailing
            transaction trigger true type union unique unknown update usage user users using value values version
            view when where window with write year zone""".split("\\s+")));

    @ParameterizedTest
    @EnumSource
    void areThoseThatTheDatabaseRefuses(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            Set<String> refused = new TreeSet<>(WORDS);
            refused.removeIf(word -> isAllowed(db, word));
            Set<String> reserved = new TreeSet<>(WORDS);
            reserved.removeIf(word -> !database.dialect().reserves(word));
            assertThat(reserved).isEqualTo(refused).contains("order", "select").doesNotContain("status", "orders");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameAsLongAsTheDatabaseKeepsComesBackWhole(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            String longest = "n".repeat(database.dialect().longestName());
            db.execute("create table " + longest + " (id int)");
            assertThat(db.introspect().tables().keySet())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .contains(longest);
        }
    }

    private static boolean isAllowed(LiveDatabase db, String word) {
        try {
            db.execute("create table " + word + " (id int)");
            db.execute("drop table " + word);
            db.execute("create table a_table (" + word + " int)");
            db.execute("drop table a_table");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }
}
