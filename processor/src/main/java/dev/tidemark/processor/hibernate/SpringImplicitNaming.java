package dev.tidemark.processor.hibernate;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/**
 * The implicit names of Spring Boot: JPA's, but a join table is named by its owner and the property. Public, for where only these
 * of Spring Boot's names are wanted, Hibernate makes it: {@code -Atidemark.hibernate.implicit_naming_strategy}.
 */
public final class SpringImplicitNaming extends ImplicitNamingStrategyJpaCompliantImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
        String property = source.getAssociationOwningAttributePath().getProperty();
        return toIdentifier(source.getOwningPhysicalTableName() + "_" + property, source.getBuildingContext());
    }
}
