package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a boot costs, needs and stands. */
class BootTest {
    @TempDir
    Path output;

    private Project shop() {
        return new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .seal("20260102-000000-orders", Shop.Orders.class);
    }

    @ParameterizedTest
    @EnumSource
    void nothingPendingIsOneQueryAndNoClass(Empty kind) throws Exception {
        DataSource database = kind.database();
        Project project = shop();
        project.on(database).upgrade();

        List<String> statements = new ArrayList<>();
        try (URLClassLoader loader = new Barren(output.toUri().toURL())) {
            Result result = Tidemark.of(counting(database, statements))
                    .classLoader(loader)
                    .upgrade();
            assertThat(result.steps()).isEmpty();
        }
        // Derby is asked first who migrates, as it would have the query wait.
        statements.removeIf(sql -> kind == Empty.DERBY && sql.contains("syscs_diag"));
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0)).contains("tidemark_history");
    }

    @ParameterizedTest
    @EnumSource
    void racingBootsRunEachRevisionOnce(Empty kind) throws Exception {
        DataSource database = kind.database();
        ClassLoader loader = shop().compile();
        int boots = 4;
        ExecutorService threads = Executors.newFixedThreadPool(boots);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Result>> results = new ArrayList<>();
            for (int boot = 0; boot < boots; boot++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return Tidemark.of(database).classLoader(loader).upgrade();
                }));
            }
            start.countDown();
            int ran = 0;
            for (Future<Result> result : results) {
                ran += result.get().steps().size();
            }
            assertThat(ran).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Tidemark.of(database).classLoader(loader).status().pending()).isEmpty();
    }

    @Test
    void withoutAnIndexItSaysHowToGetOne() throws Exception {
        assertThatThrownBy(() -> Tidemark.of(Empty.H2.database())
                        .classLoader(ClassLoader.getPlatformClassLoader())
                        .upgrade())
                .hasMessageContaining("TM030")
                .hasMessageContaining("annotationProcessorPaths");
    }

    @Test
    void twoIndexesAreRefused() throws Exception {
        shop().compile();
        Path other = output.resolve("other");
        new Project(other).seal("20260101-000000-x", Shop.Customers.class).compile();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {output.toUri().toURL(), other.toUri().toURL()}, Shop.class.getClassLoader())) {
            assertThatThrownBy(() ->
                            Tidemark.of(Empty.H2.database()).classLoader(loader).upgrade())
                    .hasMessageContaining("TM032");
        }
        assertThat(Files.exists(other)).isTrue();
    }

    /** A data source that lists the statements that are executed. */
    private static DataSource counting(DataSource database, List<String> statements) {
        return proxy(DataSource.class, database, statements);
    }

    private static <T> T proxy(Class<T> type, Object target, List<String> statements) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        if (method.getName().startsWith("execute") && arguments != null) {
                            statements.add((String) arguments[0]);
                        }
                        Object result = method.invoke(target, arguments);
                        if (method.getName().equals("prepareStatement")) {
                            statements.add((String) arguments[0]);
                        }
                        if (result instanceof Connection) {
                            return proxy(Connection.class, result, statements);
                        }
                        return method.getName().equals("createStatement")
                                ? proxy(Statement.class, result, statements)
                                : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause() instanceof SQLException refused ? refused : failed;
                    }
                }));
    }

    /** A class loader that finds resources and refuses to load a class. */
    private static final class Barren extends URLClassLoader {
        Barren(URL output) {
            super(new URL[] {output}, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) {
            throw new AssertionError("loads " + name);
        }
    }
}
