package dev.tidemark.sample;

import dev.tidemark.engine.Tidemark;
import java.time.Instant;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The shop, booted: first the database, then Hibernate, then a sale. The argument is a JDBC URL of H2. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(arguments.length > 0 ? arguments[0] : "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        run(database);
    }

    static void run(DataSource database) {
        Tidemark.of(database)
                .upgrade()
                .steps()
                .forEach(step -> System.out.println(step.action() + " " + step.revision()));
        try (SessionFactory shop = Shop.open(database)) {
            shop.inTransaction(Main::sell);
            shop.inSession(
                    session -> System.out.println(session.createSelectionQuery("select count(*) from Order", Long.class)
                                    .getSingleResult()
                            + " order(s) so far"));
        }
    }

    private static void sell(Session session) {
        Category category = session.createSelectionQuery("from Category where name = 'Lamps'", Category.class)
                .getSingleResultOrNull();
        if (category == null) {
            category = new Category("Lamps", null);
            session.persist(category);
            Product lamp = new Product("Reading lamp", Money.of("39.90"), category);
            session.persist(lamp);
            Customer ada = new Customer(
                    "ada@example.com", "Ada Byron", new Address("12 St James's Square", "London", "SW1Y", "GB"));
            ada.phones.add("+44 20 7946 0000");
            session.persist(ada);
        }
        Product lamp = session.createSelectionQuery("from Product where name = 'Reading lamp'", Product.class)
                .getSingleResult();
        Customer ada = session.createSelectionQuery("from Customer where name = 'Ada Byron'", Customer.class)
                .getSingleResult();
        Order order = new Order(ada, Instant.now()).add(lamp, 1);
        session.persist(order);
        session.persist(new CardPayment(order, lamp.price, "4242"));
    }
}
