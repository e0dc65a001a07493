package dev.tidemark.sql.mysql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Operations in MariaDB's SQL. */
final class MariaDbStatements extends MySqlStatements {
    private static final MySqlTypes TYPES = new MySqlTypes(true);

    MariaDbStatements(Schema before) {
        super("mariadb", TYPES, new MySqlLiterals(true), before);
    }

    /** Without a cache, as Hibernate has it there: its own pool of numbers is the increment. */
    @Override
    protected List<String> create(Sequence sequence) {
        return List.of("create sequence " + quote(sequence.name()) + " start with " + sequence.start()
                + " increment by " + sequence.increment() + limit(sequence) + " nocache");
    }

    @Override
    public List<String> dropSequence(Operation.DropSequence operation) {
        return List.of("drop sequence " + quote(operation.sequence().name()));
    }

    /** RESTART takes a number and no query. */
    @Override
    protected List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
        String highest = "max(" + quote(column.column()) + ")";
        return List.of(
                "set @tidemark = (select case when " + highest + " >= " + sequence.start() + " then " + highest + " + "
                        + sequence.increment() + " else " + sequence.start() + " end from " + quote(column.table())
                        + ")",
                "execute immediate concat('alter sequence " + quote(sequence.name()) + " restart with ', @tidemark)");
    }

    @Override
    String ifExists() {
        return "if exists ";
    }

    @Override
    String ifNotExists() {
        return "if not exists ";
    }

    @Override
    protected List<String> alter(Sequence before, Sequence after) {
        List<String> statements = new ArrayList<>();
        String alter = "alter sequence " + quote(after.name());
        if (before.increment() != after.increment()) {
            statements.add(alter + " increment by " + after.increment());
        }
        if (before.start() != after.start()) {
            statements.add(alter + " start with " + after.start());
        }
        return statements;
    }
}
