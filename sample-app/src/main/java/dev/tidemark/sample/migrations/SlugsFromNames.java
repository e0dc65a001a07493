package dev.tidemark.sample.migrations;

import dev.tidemark.operation.JavaStep;
import dev.tidemark.sample.Slugs;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** Gives each product the slug of its name, and where an older product has that already, its id behind it. */
final class SlugsFromNames implements JavaStep {
    @Override
    public void run(Connection connection) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (Statement select = connection.createStatement();
                ResultSet products = select.executeQuery("select id, name from products order by id");
                PreparedStatement update = connection.prepareStatement("update products set slug = ? where id = ?")) {
            while (products.next()) {
                long id = products.getLong("id");
                String slug = Slugs.of(products.getString("name"));
                update.setString(1, taken.add(slug) ? slug : slug + "-" + id);
                update.setLong(2, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
