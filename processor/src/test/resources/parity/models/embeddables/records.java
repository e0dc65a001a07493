/// records
@Entity
class Parcel {
    @EmbeddedId Label label;
    Box box;
    @AttributeOverride(name = "width", column = @Column(name = "lid_width", nullable = false))
    @AttributeOverride(name = "inner.content", column = @Column(name = "lid_content", length = 7))
    @AttributeOverride(name = "height", column = @Column(name = "lid_high"))
    @AttributeOverride(name = "inner.fragile", column = @Column(name = "lid_fragile", nullable = false))
    Box lid;
    @ElementCollection List<Stamp> stamps;
    @ElementCollection Map<Stamp, Box> boxes;

    @Embeddable
    record Label(@Column(length = 12) String code, int number) {}

    @Embeddable
    record Stamp(@Column(nullable = false, precision = 5, scale = 2) BigDecimal price, @Enumerated(EnumType.STRING) Kind kind) {
        static final int COUNT = 3;

        Stamp {
            if (price == null) {
                throw new IllegalArgumentException();
            }
        }

        enum Kind { PLAIN, SPECIAL }
    }
}

@Embeddable
record Box(int width, @Column(name = "high") Integer height, Inner inner) {}

@Embeddable
record Inner(@Column(length = 30) String content, boolean fragile) {}

@Entity
@IdClass(TicketId.class)
class Ticket {
    @Id String event;
    @Id Integer seat;
    Long price;
}

record TicketId(String event, Integer seat) {}
