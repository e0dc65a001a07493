package dev.tidemark.spring;

import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.Ordered;

/**
 * The bean whose making brings the database to where the application needs it. Beans that use the database wait for it. One
 * for each database: with a {@link Tidemark} of your own, define one of these beside it.
 */
public final class TidemarkInitializer implements InitializingBean, Ordered {
    private final Tidemark tidemark;
    private final TidemarkStrategy strategy;
    private Result result = new Result(List.of(), List.of());

    /** The initializer of one database. */
    public TidemarkInitializer(Tidemark tidemark, TidemarkStrategy strategy) {
        this.tidemark = tidemark;
        this.strategy = strategy;
    }

    @Override
    public void afterPropertiesSet() {
        result = strategy.start(tidemark);
    }

    /** What ran. */
    public Result result() {
        return result;
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
