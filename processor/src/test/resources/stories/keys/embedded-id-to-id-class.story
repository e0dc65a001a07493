# before
@Embeddable record LineKey(long orderId, int number) {}
@Entity class Line { @EmbeddedId LineKey key; String text; }
# after
@Entity @IdClass(Line.Key.class) class Line {
    record Key(long orderId, int number) {}
    @Id long orderId;
    @Id int number;
    String text;
}
# says
# migration
