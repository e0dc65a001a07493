package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.sql.Databases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as drift on SQLite, where a table that others have changed is another CREATE TABLE. */
class SqliteDriftTest {
    private static List<String> drift(String... statements) throws Exception {
        return DriftTest.drift(Databases.SQLITE, DriftTest::shop, statements);
    }

    @Test
    void columns() throws Exception {
        assertThat(drift(
                        "drop table customers",
                        "create table customers (id bigint not null, mail varchar(80), city varchar(30), credit"
                                + " numeric(12,2) not null, more integer, primary key (id), constraint uk_mail unique (mail))",
                        "create index ix_city on customers (city, mail desc)",
                        "create table others (id integer)"))
                .containsExactly(
                        "customers.city: is varchar(30), expected varchar(40)",
                        "customers.credit: is not null, expected nullable",
                        "customers.credit: is numeric(12,2), expected numeric(10,2)",
                        "customers.id: is bigint, expected integer",
                        "customers.id: is not numbered by the database, expected an identity",
                        "customers.mail: is nullable, expected not null",
                        "customers.more: the column is in no revision",
                        "others: the table is in no revision");
        assertThat(drift("drop table orders", "alter table customers drop column credit"))
                .containsExactly("customers.credit: the column is missing", "orders: the table is missing");
    }

    @Test
    void keysIndexesAndSequences() throws Exception {
        assertThat(drift(
                        "drop table customers",
                        "create table customers (id integer primary key, mail varchar(80) not null, city varchar(40),"
                                + " credit numeric(10,2), constraint mine unique (mail), constraint two unique (city, mail))",
                        "create index ix_city on customers (city)",
                        "drop table orders",
                        "create table orders (id bigint not null, customer_id bigint not null,"
                                + " foreign key (customer_id) references customers on delete cascade)",
                        "create table other_numbers (next_val bigint)",
                        "drop table order_numbers"))
                .containsExactly(
                        "customers: the index (city) is in no revision",
                        "customers: the index (city, mail desc) is missing",
                        "customers: the unique key (city, mail) is in no revision",
                        "customers: the unique key (mail) is named mine, expected uk_mail",
                        "order_numbers: the sequence is missing",
                        "orders: the foreign key (customer_id to customers.id) is missing",
                        "orders: the foreign key (customer_id to customers.id) on delete cascade is in no revision",
                        "orders: the primary key (id) is missing",
                        "other_numbers: the sequence is in no revision");
    }

    /** Hibernate's own dialect makes neither foreign keys there nor unique keys of several columns. */
    @Test
    void whatHibernateLeavesOutMayBeMissing() throws Exception {
        assertThat(DriftTest.drift(
                        Databases.SQLITE,
                        db -> {
                            DriftTest.shop(db);
                            db.alterTable("orders", t -> t.addUnique("uk_orders", "customer_id", "id"));
                        },
                        "drop table orders",
                        "create table orders (id bigint not null, customer_id bigint not null, primary key (id))"))
                .isEmpty();
    }
}
