package dev.tidemark.processor.hibernate;

/** A column has a type code that the neutral family of types does not have. */
final class UnknownTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownTypeException(String code, Throwable cause) {
        super(
                "The JDBC type " + code + " has no neutral type; say the column's type with @Column(columnDefinition)",
                cause);
    }
}
