package dev.tidemark.processor;

import java.util.Objects;

/** The versions that a model depends on beside its entities. */
final class Versions {
    /** Hibernate's and Tidemark's, as part of a fingerprint. */
    static final String ALL = "hibernate " + org.hibernate.Version.getVersionString() + ", tidemark "
            + Objects.requireNonNullElse(Versions.class.getPackage().getImplementationVersion(), "development");

    private Versions() {}
}
