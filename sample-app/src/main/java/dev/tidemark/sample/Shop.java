package dev.tidemark.sample;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hibernate over the shop's entities; its {@code validate} refuses a database that is not what the entities say. */
public final class Shop {
    /** What Hibernate maps, embeddables and converters included. */
    public static final List<Class<?>> MAPPED = List.of(
            Address.class,
            AmountOff.class,
            CardPayment.class,
            Category.class,
            Customer.class,
            InvoicePayment.class,
            MoneyConverter.class,
            Order.class,
            OrderLine.class,
            OrderLineId.class,
            Payment.class,
            PercentOff.class,
            Product.class,
            Promotion.class,
            Review.class,
            Stock.class,
            Tag.class,
            Warehouse.class);

    private Shop() {}

    /** A session factory on a database that Tidemark has brought up to date. */
    public static SessionFactory open(DataSource database) {
        return open(database, "validate");
    }

    static SessionFactory open(DataSource database, String hbm2ddl) {
        Configuration configuration = new Configuration();
        MAPPED.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        configuration.setProperty("hibernate.hbm2ddl.auto", hbm2ddl);
        return configuration.buildSessionFactory();
    }
}
