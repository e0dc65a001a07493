package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.clob;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;
import static dev.tidemark.schema.ForeignKey.OnDelete.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation up and down on real databases: the schema comes back, and so do the rows. */
class OperationsOnDatabasesTest {
    private static final List<String> ROWS = List.of(
            "insert into customers (email, age, status, rank, mood) values ('a@x', 7, 'NEW', 1, 'GLAD')",
            "insert into customers (email, age, status, rank, mood) values ('b@x', 8, 'OLD', 0, null)",
            "insert into orders values (10, 1), (11, null)");

    private static final String CUSTOMERS = "select id, email, age, \"Order\", status, rank, mood from customers";

    private static void start(Operations db) {
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("email", varchar(40)).notNull().comment("the customer's");
            t.column("age", integer());
            t.column("`Order`", varchar(10)).defaultTo("'x'");
            t.column("status", enumeration(20, "NEW", "OLD")).notNull();
            t.column("rank", ordinalEnum("LOW", "HIGH"));
            t.column("mood", namedEnum("Mood", "SAD", "GLAD"));
            t.column("note", clob());
            t.primaryKey("id");
            t.unique("uk_email", "email");
            t.index("ix_age", "age desc", "email");
            t.check("ck_age", "age > 0");
            t.comment("people, and it's fine");
        });
        db.createTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer_id", bigint());
            t.primaryKey("id");
            t.foreignKey("fk_customer", "customer_id")
                    .references("customers", "id")
                    .onDelete(CASCADE);
        });
        db.createSequence("order_seq", 1, 50);
    }

    /** Runs up, then down, and expects what was there before. Returns nothing, so that a story is one line. */
    private static void roundTrip(Databases database, Consumer<Operations> up, Consumer<Operations> down)
            throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(OperationsOnDatabasesTest::start));
            for (String row : ROWS) {
                db.execute(row);
            }
            Schema before = db.introspect();
            List<String> rows = db.rows(CUSTOMERS);
            db.run(Operations.record(up));
            if (!isComment(Operations.record(up)) || (database != Databases.DERBY && database != Databases.SQLITE)) {
                assertThat(db.introspect()).isNotEqualTo(before);
            }
            db.run(Operations.record(down));
            assertThat(db.introspect()).isEqualTo(before);
            assertThat(db.rows(CUSTOMERS)).isEqualTo(rows);
            assertThat(db.rows("select * from orders")).containsExactly("10,1", "11,null");
        }
    }

    /** Whether it is no more than a comment, which Derby does not keep. */
    private static boolean isComment(List<Operation> operations) {
        return operations.stream().allMatch(Operation.CommentTable.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void tableRenamed(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.renameTable("customers", "`The Customers`"),
                db -> db.renameTable("`The Customers`", "customers"));
    }

    @ParameterizedTest
    @EnumSource
    void tableComment(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable("customers", t -> t.comment("people, and it's fine", null)),
                db -> db.alterTable("customers", t -> t.comment(null, "people, and it's fine")));
    }

    @ParameterizedTest
    @EnumSource
    void columnsAdded(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable("customers", t -> {
                    t.addColumn("code", uuid());
                    t.addColumn("active", bool()).notNull().defaultTo("true");
                    t.addColumn("phone", varchar(30))
                            .notNull()
                            .backfill("'0' || email")
                            .backfillOn("mariadb", "concat('0', email)");
                    t.addColumn("born", timestampWithTimeZone(6))
                            .notNull()
                            .defaultTo("current_timestamp")
                            .backfill(database.dialect()
                                    .literal(OffsetDateTime.parse("2020-01-01T00:00:00Z"), timestampWithTimeZone(6)));
                    t.addColumn("next_age", integer()).generatedAs("age + 1").comment("next");
                    t.addColumn("tags", array(varchar(10), 0));
                    t.addColumn("level", enumeration(10, "ONE")).notNull().backfill("'ONE'");
                    t.addColumn("weather", namedEnum("Weather", "SUN"));
                }),
                db -> db.alterTable("customers", t -> {
                    t.dropColumn("weather", namedEnum("Weather", "SUN"));
                    t.dropColumn("level", enumeration(10, "ONE"));
                    t.dropColumn("tags", array(varchar(10), 0));
                    t.dropColumn("next_age", integer());
                    t.dropColumn("born", timestampWithTimeZone(6));
                    t.dropColumn("phone", varchar(30));
                    t.dropColumn("active", bool());
                    t.dropColumn("code", uuid());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void columnRenamed(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable("customers", t -> t.renameColumn("age", "`Years`")),
                db -> db.alterTable("customers", t -> t.renameColumn("`Years`", "age")));
    }

    /** Also afterwards, each goes by its new name. */
    @ParameterizedTest
    @EnumSource
    void keysRenamed(Databases database) throws Exception {
        Consumer<Operations> keys = db -> {
            db.createTable("badges", t -> {
                t.column("id", bigint()).notNull();
                t.column("customer", bigint());
                t.column("colour", varchar(10));
                t.primaryKey("id");
                t.unique("uk_badges", "colour", "id");
                t.check("ck_badges", "id > 0");
                t.foreignKey("fk_badges", "customer").references("customers", "id");
                t.index("ix_badges", "colour desc");
            });
            db.alterTable("badges", t -> {
                t.renameConstraint("uk_badges", "`Unique badges`");
                t.renameConstraint("ck_badges", "positive");
                t.renameConstraint("fk_badges", "their_customer");
                t.renameIndex("ix_badges", "by_colour");
            });
        };
        roundTrip(
                database,
                db -> {
                    keys.accept(db);
                    db.alterTable("badges", t -> {
                        t.dropUnique("`Unique badges`", "colour", "id");
                        t.dropCheck("positive", "id > 0");
                        t.dropForeignKey("their_customer", "customer").references("customers", "id");
                        t.dropIndex("by_colour", "colour desc");
                    });
                },
                db -> db.dropTable("badges", t -> {
                    t.column("id", bigint()).notNull();
                    t.column("customer", bigint());
                    t.column("colour", varchar(10));
                    t.primaryKey("id");
                }));
        roundTrip(
                database,
                keys,
                db -> db.dropTable("badges", t -> t.column("id", bigint()).notNull()));
    }

    @ParameterizedTest
    @EnumSource
    void columnRetired(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable("customers", t -> {
                    t.retireColumn("status", enumeration(20, "NEW", "OLD")).notNull();
                }),
                db -> db.alterTable("customers", t -> {
                    t.restoreColumn("status", enumeration(20, "NEW", "OLD"))
                            .notNull()
                            .backfill("'NEW'");
                }));
    }

    @ParameterizedTest
    @EnumSource
    void identityRetired(Databases database) throws Exception {
        roundTrip(
                database,
                db -> {
                    db.alterTable(
                            "orders",
                            t -> t.dropForeignKey("fk_customer", "customer_id")
                                    .references("customers", "id")
                                    .onDelete(CASCADE));
                    db.alterTable("customers", t -> {
                        t.dropPrimaryKey("id");
                        t.retireColumn("id", bigint()).notNull().identity();
                    });
                    db.sql("insert into customers (email, status) values ('late', 'NEW')");
                },
                db -> {
                    db.alterTable("customers", t -> {
                        t.restoreColumn("id", bigint()).notNull().identity();
                        t.addPrimaryKey("id");
                    });
                    db.sql("delete from customers where id = 3");
                    db.alterTable(
                            "orders",
                            t -> t.addForeignKey("fk_customer", "customer_id")
                                    .references("customers", "id")
                                    .onDelete(CASCADE));
                });
    }

    @ParameterizedTest
    @EnumSource
    void typesChanged(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable("customers", t -> {
                    t.alterColumn("`Order`", varchar(10))
                            .defaultTo("'x'")
                            .becomes(varchar(80))
                            .defaultTo("'y'")
                            .comment("it's");
                    t.alterColumn("note", clob()).becomes(text());
                }),
                db -> db.alterTable("customers", t -> {
                    t.alterColumn("note", text()).becomes(clob());
                    t.alterColumn("`Order`", varchar(80))
                            .defaultTo("'y'")
                            .comment("it's")
                            .becomes(varchar(10))
                            .defaultTo("'x'");
                }));
    }

    @ParameterizedTest
    @EnumSource
    void typeConverted(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable("customers", t -> {
                    t.dropIndex("ix_age", "age desc", "email");
                    t.dropCheck("ck_age", "age > 0");
                    t.alterColumn("age", integer())
                            .becomes(varchar(20))
                            .backfill("'years: ' || age")
                            .backfillOn("mariadb", "concat('years: ', age)")
                            .backfillOn("derby", "'years: ' || trim(char(age))");
                }),
                db -> db.alterTable("customers", t -> {
                    t.alterColumn("age", varchar(20)).becomes(integer()).backfill("cast(substr(age, 8) as integer)");
                    t.addCheck("ck_age", "age > 0");
                    t.addIndex("ix_age", "age desc", "email");
                }));
    }

    @ParameterizedTest
    @EnumSource
    void nullabilityChanged(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable(
                        "customers",
                        t -> t.alterColumn("rank", ordinalEnum("LOW", "HIGH"))
                                .becomes(ordinalEnum("LOW", "HIGH"))
                                .notNull()
                                .backfill("0")),
                db -> db.alterTable(
                        "customers",
                        t -> t.alterColumn("rank", ordinalEnum("LOW", "HIGH"))
                                .notNull()
                                .becomes(ordinalEnum("LOW", "HIGH"))));
    }

    @ParameterizedTest
    @EnumSource
    void enumValuesChanged(Databases database) throws Exception {
        roundTrip(
                database,
                db -> {
                    db.alterTable("customers", t -> {
                        t.alterColumn("status", enumeration(20, "NEW", "OLD"))
                                .notNull()
                                .becomes(enumeration(20, "NEW", "OLD", "AGED"))
                                .notNull();
                        t.alterColumn("rank", ordinalEnum("LOW", "HIGH")).becomes(ordinalEnum("LOW", "HIGH", "TOP"));
                        t.alterColumn("mood", namedEnum("Mood", "SAD", "GLAD"))
                                .becomes(namedEnum("Mood", "SAD", "GLAD", "EUPHORIC"));
                    });
                    db.sql("insert into customers (email, status, rank, mood) values ('c', 'AGED', 2, 'EUPHORIC')");
                    db.sql("delete from customers where status = 'AGED'");
                },
                db -> db.alterTable("customers", t -> {
                    t.alterColumn("status", enumeration(20, "NEW", "OLD", "AGED"))
                            .notNull()
                            .becomes(enumeration(20, "NEW", "OLD"))
                            .notNull();
                    t.alterColumn("rank", ordinalEnum("LOW", "HIGH", "TOP")).becomes(ordinalEnum("LOW", "HIGH"));
                    t.alterColumn("mood", namedEnum("Mood", "SAD", "GLAD", "EUPHORIC"))
                            .becomes(namedEnum("Mood", "SAD", "GLAD"));
                }));
    }

    /** Where a backslash begins an escape, a comment could otherwise end early, and what follows be SQL. */
    @ParameterizedTest
    @EnumSource
    void aBackslashIsText(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            ColumnType paths = enumeration(20, "C:\\temp", "N\\O", "it's");
            ColumnType named = namedEnum("Path", "C:\\temp", "N\\O");
            db.run(Operations.record(up -> {
                up.createTable("files", t -> {
                    t.column("id", integer()).notNull();
                    t.column("path", paths).comment("a \\' comment -- ");
                    t.column("place", named);
                    t.column("number_of", ordinalEnum("C:\\", "N\\O"));
                    t.primaryKey("id");
                    t.comment("\\' engine=MyISAM -- ");
                });
                up.insert("files", r -> {
                    r.columns("id", "path", "place", "number_of");
                    r.row(1, "C:\\temp", "N\\O", 1);
                    r.row(2, "it's", null, 0);
                });
            }));
            Table files = Objects.requireNonNull(db.introspect().table("files"));
            if (database != Databases.DERBY && database != Databases.SQLITE) {
                assertThat(files.comment()).isEqualTo("\\' engine=MyISAM -- ");
                assertThat(Objects.requireNonNull(files.column("path")).comment())
                        .isEqualTo("a \\' comment -- ");
            }
            if (database == Databases.MARIADB) {
                String live =
                        Objects.requireNonNull(files.column("path")).type().sql();
                assertThat(database.dialect().normalType(ColumnType.nativeType(Objects.requireNonNull(live))))
                        .isEqualTo(database.dialect().normalType(paths));
            }
            db.run(Operations.record(up -> up.alterTable("files", t -> {
                t.alterColumn("path", paths).becomes(enumeration(20, "C:\\temp", "N\\O", "it's", "\\"));
                t.alterColumn("number_of", ordinalEnum("C:\\", "N\\O")).becomes(enumeration(20, "C:\\", "N\\O"));
                t.comment("\\' engine=MyISAM -- ", "\\");
            })));
            assertThat(db.rows("select id, path, place, number_of from files"))
                    .containsExactly("1,C:\\temp,N\\O,N\\O", "2,it's,null,C:\\");
            if (database != Databases.DERBY && database != Databases.SQLITE) {
                assertThat(Objects.requireNonNull(db.introspect().table("files"))
                                .comment())
                        .isEqualTo("\\");
            }
            Operation narrowing = Operations.record(up -> up.alterTable(
                            "files", t -> t.alterColumn("path", varchar(20)).becomes(enumeration(20, "C:\\temp"))))
                    .get(0);
            assertThat(db.guards(narrowing)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void enumValuesChangedAfterRenames(Databases database) throws Exception {
        roundTrip(
                database,
                db -> {
                    db.renameTable("customers", "people");
                    db.alterTable("people", t -> {
                        t.renameColumn("rank", "grade");
                        t.renameColumn("status", "state");
                        t.alterColumn("grade", ordinalEnum("LOW", "HIGH")).becomes(ordinalEnum("LOW", "HIGH", "TOP"));
                        t.alterColumn("state", enumeration(20, "NEW", "OLD"))
                                .notNull()
                                .becomes(enumeration(20, "OLD", "NEW", "X"))
                                .notNull();
                    });
                },
                db -> {
                    db.alterTable("people", t -> {
                        t.alterColumn("grade", ordinalEnum("LOW", "HIGH", "TOP"))
                                .becomes(ordinalEnum("LOW", "HIGH"));
                        t.alterColumn("state", enumeration(20, "OLD", "NEW", "X"))
                                .notNull()
                                .becomes(enumeration(20, "NEW", "OLD"))
                                .notNull();
                        t.renameColumn("state", "status");
                        t.renameColumn("grade", "rank");
                    });
                    db.renameTable("people", "customers");
                });
    }

    @ParameterizedTest
    @EnumSource
    void enumStoredOtherwise(Databases database) throws Exception {
        roundTrip(
                database,
                db -> db.alterTable("customers", t -> {
                    t.alterColumn("rank", ordinalEnum("LOW", "HIGH")).becomes(enumeration(20, "LOW", "HIGH"));
                    t.alterColumn("mood", namedEnum("Mood", "SAD", "GLAD")).becomes(varchar(50));
                }),
                db -> db.alterTable("customers", t -> {
                    t.alterColumn("mood", varchar(50)).becomes(namedEnum("Mood", "SAD", "GLAD"));
                    t.alterColumn("rank", enumeration(20, "LOW", "HIGH")).becomes(ordinalEnum("LOW", "HIGH"));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void identityAndGenerationChanged(Databases database) throws Exception {
        roundTrip(
                database,
                db -> {
                    db.alterTable("customers", t -> {
                        t.alterColumn("id", bigint())
                                .notNull()
                                .identity()
                                .becomes(bigint())
                                .notNull();
                        t.addColumn("twice", integer()).generatedAs("age * 2");
                        t.alterColumn("twice", integer()).generatedAs("age * 2").becomes(integer());
                        t.alterColumn("twice", integer()).becomes(integer()).generatedAs("age * 3");
                    });
                },
                db -> db.alterTable("customers", t -> {
                    t.dropColumn("twice", integer()).generatedAs("age * 3");
                    t.alterColumn("id", bigint())
                            .notNull()
                            .becomes(bigint())
                            .notNull()
                            .identity();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void keysAndIndexes(Databases database) throws Exception {
        roundTrip(
                database,
                db -> {
                    db.alterTable("orders", t -> {
                        t.dropForeignKey("fk_customer", "customer_id")
                                .references("customers", "id")
                                .onDelete(CASCADE);
                        t.dropPrimaryKey("id");
                        t.addPrimaryKeyNamed("pk_orders", "id");
                        t.addUnique("uk_orders", "customer_id", "id");
                        t.addUniqueIndex("ux_orders", "id desc");
                    });
                    db.alterTable("customers", t -> {
                        t.dropUnique("uk_email", "email");
                        t.dropIndex("ix_age", "age desc", "email");
                        t.dropCheck("ck_age", "age > 0");
                    });
                },
                db -> {
                    db.alterTable("customers", t -> {
                        t.addCheck("ck_age", "age > 0");
                        t.addIndex("ix_age", "age desc", "email");
                        t.addUnique("uk_email", "email");
                    });
                    db.alterTable("orders", t -> {
                        t.dropUniqueIndex("ux_orders", "id desc");
                        t.dropUnique("uk_orders", "customer_id", "id");
                        t.dropPrimaryKeyNamed("pk_orders", "id");
                        t.addPrimaryKey("id");
                        t.addForeignKey("fk_customer", "customer_id")
                                .references("customers", "id")
                                .onDelete(CASCADE);
                    });
                });
    }

    @ParameterizedTest
    @EnumSource
    void unnamedPrimaryKeyAfterRename(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(start -> {
                start.createTable("a", t -> {
                    t.column("id", decimal(10, 2)).notNull();
                    t.primaryKey("id");
                });
                start.renameTable("a", "b");
                start.alterTable("b", t -> t.dropPrimaryKey("id"));
            }));
            assertThat(db.introspect().table("b")).extracting(Table::primaryKey).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForeignKeyKeepsNoUniquenessAlive(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(start -> {
                start(start);
                start.alterTable("orders", t -> {
                    t.addUnique("uk_customer", "customer_id");
                    t.dropForeignKey("fk_customer", "customer_id").references("customers", "id");
                    t.addForeignKey("fk_customer", "customer_id").references("customers", "id");
                    t.dropUnique("uk_customer", "customer_id");
                });
            }));
            db.execute(ROWS.get(0));
            db.execute("insert into orders values (10, 1), (11, 1)");
            assertThat(db.rows("select * from orders")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sequences(Databases database) throws Exception {
        roundTrip(
                database,
                db -> {
                    db.renameSequence("order_seq", "`Next`");
                    db.alterSequence("`Next`", 1, 50, 10);
                    db.createSequence("other", 5, 1);
                },
                db -> {
                    db.dropSequence("other", 5, 1);
                    db.alterSequence("`Next`", 1, 10, 50);
                    db.renameSequence("`Next`", "order_seq");
                });
    }

    @ParameterizedTest
    @EnumSource
    void everythingDropped(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(OperationsOnDatabasesTest::start));
            List<Operation> drops = Operations.record(OperationsOnDatabasesTest::start).stream()
                    .filter(Operation.CreateTable.class::isInstance)
                    .map(create -> (Operation) new Operation.DropTable(((Operation.CreateTable) create).table()))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(drops);
            db.run(drops);
            db.run(Operations.record(end -> end.dropSequence("order_seq", 1, 50)));
            assertThat(db.introspect()).isEqualTo(Schema.EMPTY);
        }
    }
}
