package dev.tidemark.processor.parity;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/** Spring Boot's implicit naming strategy, as an application has it. */
public final class SpringNames extends ImplicitNamingStrategyJpaCompliantImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
        return toIdentifier(
                source.getOwningPhysicalTableName() + "_"
                        + source.getAssociationOwningAttributePath().getProperty(),
                source.getBuildingContext());
    }
}
