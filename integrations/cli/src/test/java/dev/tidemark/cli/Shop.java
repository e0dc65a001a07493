package dev.tidemark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A shop's entities, and the tables that someone has made for them by hand, with names of their own. */
final class Shop {
    final EntityProject entities;
    final TemporaryProject project;

    Shop(Path directory) throws IOException {
        entities = new EntityProject(directory, "shop.Customer", "shop.Purchase");
        project = entities.project;
        asTheyWere();
    }

    void asTheyWere() throws IOException {
        write("unique = true", "", "@Index(columnList = \"note\")", "OPEN, PAID", "");
    }

    /** Unique key, index and foreign key go; a column and a constant come. */
    void asTheyBecome() throws IOException {
        write(
                "unique = false",
                "@Column(length = 20) String phone;",
                "",
                "OPEN, PAID, SENT",
                "@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))");
    }

    private void write(String unique, String phone, String index, String states, String join) throws IOException {
        entities.write("shop.Customer", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, length = 80, %s) String mail;
                    %s
                }
                """.formatted(unique, phone));
        entities.write("shop.Purchase", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "purchases", indexes = {%s})
                public class Purchase {
                    public enum State { %s }

                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @ManyToOne(optional = false) %s Customer customer;
                    @Enumerated(EnumType.STRING) @Column(nullable = false) State state;
                    @Column(length = 40) String note;
                }
                """.formatted(index, states, join));
        entities.compile();
    }

    /** What a person wrote, with names that no tool would give and a longer mail. */
    static List<String> scripts(MadeBefore server) {
        return List.of("""
                create table customers (
                    id %s primary key,
                    mail varchar(120) not null,
                    legacy_code varchar(10),
                    constraint one_account_each unique (mail)
                );
                insert into customers (mail, legacy_code) values ('ada@example.org', 'A1');
                insert into customers (mail) values ('alan@example.org');
                """.formatted(server.identity), """
                create table purchases (
                    id %s primary key,
                    customer_id bigint not null,
                    state %s,
                    note varchar(40),
                    constraint who_bought foreign key (customer_id) references customers (id)
                );
                create index by_note on purchases (note);
                insert into purchases (customer_id, state, note) values (1, 'PAID', 'a gift');
                """.formatted(server.identity, server.state));
    }
}
