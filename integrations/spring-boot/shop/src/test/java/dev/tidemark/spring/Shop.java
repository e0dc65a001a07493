package dev.tidemark.spring;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import shop.ShopApplication;

/** The shop, to be started on an H2 of its own that outlives the application. */
record Shop(String url) {
    static final String FIRST = "20261122-083537-open-the-shop";

    static Shop anew() {
        return new Shop("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withUserConfiguration(ShopApplication.class)
                .withPropertyValues(
                        "spring.datasource.url=" + url, "spring.jpa.open-in-view=false", "tidemark.wait-timeout=20s");
    }

    /** Another's way to the same database. */
    DataSource dataSource() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        dataSource.setUser("sa");
        return dataSource;
    }

    int tables() {
        return new JdbcTemplate(dataSource())
                .queryForObject(
                        "select count(*) from information_schema.tables where table_name = 'CUSTOMER'", Integer.class);
    }
}
