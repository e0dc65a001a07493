package dev.tidemark.processor.parity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What statements that create a schema say, as facts: whatever order they stand in, whether in a table or after it. */
final class WordFacts {
    private static final Pattern MADE_UP = Pattern.compile("(?i)`?(fk|uk|uc|idx)_?[0-9a-z]{20,}`?");

    private final boolean brackets;
    private final Facts facts = new Facts();
    private final Map<String, String> primaryKeys = new TreeMap<>();
    private final List<Reference> references = new ArrayList<>();

    private final List<Condition> indexes = new ArrayList<>();
    private final Set<String> notNull = new HashSet<>();
    private final Set<String> made = new HashSet<>();

    private record Condition(String content, String table, String where, String name) {}

    private record Reference(String content, String target, String columns, String rest, String name) {}

    private WordFacts(boolean brackets) {
        this.brackets = brackets;
    }

    static Facts of(List<String> statements, Spelled database) {
        WordFacts words = new WordFacts(database.hasBrackets());
        statements.forEach(sql -> words.statement(Tokens.of(sql, words.brackets)));
        words.references.forEach(words::reference);
        words.indexes.forEach(words::index);
        return words.facts;
    }

    /** A reference that names no columns is to the primary key. */
    private void reference(Reference to) {
        String columns = to.columns().isEmpty() ? primaryKeys.getOrDefault(to.target(), "?") : to.columns();
        facts.add(to.content() + " references " + to.target() + " (" + columns + ")" + to.rest(), to.name());
    }

    /** That a column which is never NULL has a value, need not be said. */
    private void index(Condition index) {
        String conditions = Stream.of(index.where().replaceFirst("^ where ", "").split(" and ", -1))
                .filter(each -> !notNull.contains(index.table() + "." + each.replace(" is not null", "")))
                .collect(Collectors.joining(" and "));
        facts.add(index.content() + " where " + conditions, index.name());
    }

    /** What is made only where it is not there. */
    private void once(String content) {
        if (made.add(content)) {
            facts.add(content, "");
        }
    }

    private void statement(Tokens sql) {
        if (sql.skip("create table")) {
            table(sql);
        } else if (sql.skip("create schema")) {
            sql.skip("if not exists");
            sql.skip("authorization");
            once("schema " + sql.name());
        } else if (sql.skip("create sequence")) {
            facts.add("sequence " + sql.name() + options(sql.rest().toString()), "");
        } else if (sql.skip("insert into")) {
            firstValue(sql);
        } else if (sql.skip("create type") || sql.skip("create domain")) {
            sql.skip("if not exists");
            once("type " + sql.rest());
        } else if (sql.skip("create cast")) {
            once("cast " + sql.rest());
        } else if (sql.skip("create view")) {
            facts.add("view " + sql.name() + " " + sql.rest(), "");
        } else if (sql.skip("create unique nonclustered index") || sql.skip("create unique index")) {
            index("unique index ", sql);
        } else if (sql.skip("create index")) {
            index("index ", sql);
        } else if (sql.skip("comment on")) {
            comment(sql.next(), sql);
        } else if (sql.skip("alter table")) {
            change(sql);
        } else if (!inner(sql)) {
            facts.add("other: " + sql, "");
        }
    }

    /** In whatever order. */
    private static String options(String said) {
        return Stream.of(said.split("(?=\\b(?:start|increment|minvalue|maxvalue|cache)\\b)"))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The first value of a table that stands for a sequence; the rows of other generators Hibernate puts in by itself. */
    private void firstValue(Tokens sql) {
        String table = sql.name();
        List<Tokens> columns = sql.is("(") ? sql.group().parts() : List.of();
        if (columns.size() < 2) {
            facts.add("first value of " + table + " " + sql.rest(), "");
        }
    }

    /** The statements that a block holds, or the text that is run; whether there are such. */
    private boolean inner(Tokens sql) {
        boolean found = false;
        Tokens block = Tokens.of(sql.toString(), brackets);
        while (!block.isAtEnd()) {
            boolean creates = block.is("create schema") || block.is("create type") || block.is("create cast");
            if (creates) {
                statement(Tokens.of(block.until(Set.of(";")), brackets));
                found = true;
            } else {
                String token = block.next();
                if (token.startsWith("'create ")) {
                    statement(Tokens.of(token.substring(1, token.length() - 1).replace("''", "'"), brackets));
                    found = true;
                }
            }
        }
        return found;
    }

    private void table(Tokens sql) {
        String table = sql.name();
        facts.add("table " + table, "");
        for (Tokens part : sql.group().parts()) {
            if (!constraint(table, part)) {
                new ColumnWords(table, facts, primaryKeys, notNull).read(part);
            }
        }
        while (!sql.isAtEnd()) {
            if (sql.skip("engine =")) {
                sql.next();
            } else if (sql.skip("comment =") || sql.skip("comment")) {
                facts.add("comment " + table + " " + sql.next(), "");
            } else {
                facts.add("table " + table + " option " + sql.next(), "");
            }
        }
    }

    private void change(Tokens sql) {
        sql.skip("if exists");
        String table = sql.name();
        sql.skip("add");
        if (!constraint(table, sql)) {
            facts.add("other: alter table " + table + " " + sql.rest(), "");
        }
    }

    /** Reads a constraint of a table, if it is one. */
    private boolean constraint(String table, Tokens sql) {
        String name = sql.skip("constraint") ? given(sql.name()) : Facts.MADE_UP;
        if (sql.skip("primary key")) {
            String columns = columns(sql.group());
            primaryKeys.put(table, columns);
            facts.add("primary key " + table + " (" + columns + ")", name);
        } else if (sql.is("unique (") || sql.is("unique key (")) {
            sql.next();
            sql.skip("key");
            facts.add("unique " + table + " (" + columns(sql.group()) + ")" + left(sql), name);
        } else if (sql.skip("check")) {
            facts.add("check " + table + " " + sql.group().bare() + left(sql), name);
        } else if (sql.skip("foreign key")) {
            String columns = columns(sql.group());
            sql.skip("references");
            String target = sql.name();
            String to = sql.is("(") ? columns(sql.group()) : "";
            references.add(new Reference("foreign key " + table + " (" + columns + ")", target, to, left(sql), name));
        } else {
            return false;
        }
        return true;
    }

    private void index(String kind, Tokens sql) {
        String name = sql.name();
        sql.skip("on");
        String table = sql.name();
        String content = kind + table + " (" + columns(sql.group()) + ")";
        String own = given(name.substring(name.lastIndexOf('.') + 1));
        if (sql.is("where")) {
            indexes.add(new Condition(content, table, left(sql), own));
        } else {
            facts.add(content + left(sql), own);
        }
    }

    private void comment(String what, Tokens sql) {
        String name = sql.name();
        sql.skip("is");
        facts.add((what.equals("column") ? "comment of column " : "comment ") + name + " " + sql.rest(), "");
    }

    /** What Hibernate makes up depends on its dialect. */
    private static String given(String name) {
        return MADE_UP.matcher(name).matches() ? Facts.MADE_UP : name;
    }

    private static String columns(Tokens group) {
        return group.parts().stream()
                .map(Tokens::toString)
                .map(column -> column.replaceFirst(" asc$", ""))
                .collect(Collectors.joining(", "));
    }

    private static String left(Tokens sql) {
        return sql.isAtEnd() ? "" : " " + sql.rest();
    }
}
