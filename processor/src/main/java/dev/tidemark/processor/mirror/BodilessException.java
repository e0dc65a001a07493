package dev.tidemark.processor.mirror;

/** What a mirror's method throws: the method was called, and a mirror has no behaviour. */
public final class BodilessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    /** Called by the code of mirrors. */
    public BodilessException(String place) {
        super(place + " has no body while it is being compiled");
        this.place = place;
    }

    /** The method, {@code com.acme.MoneyType#getSqlType}. */
    public String place() {
        return place;
    }
}
