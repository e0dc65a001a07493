# before
@Entity class Account { @Id long id; Long balance; }
# after
record Money(long cents) {}
@Converter class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override public Long convertToDatabaseColumn(Money money) { return money == null ? null : money.cents(); }
    @Override public Money convertToEntityAttribute(Long cents) { return cents == null ? null : new Money(cents); }
}
@Entity class Account { @Id long id; @Convert(converter = MoneyConverter.class) Money balance; }
# says
# migration
