/// converters
@Entity
class Converted {
    @Id long id;
    Money price;
    @Column(nullable = false) Money cost;
    @Convert(converter = Words.class) List<String> words;
    @Convert(converter = YesNoConverter.class) boolean yesNo;
    @Convert(converter = TrueFalseConverter.class) Boolean trueFalse;
    @Convert(converter = NumericBooleanConverter.class) @Column(nullable = false) boolean numeric;
    @ElementCollection List<Money> prices;
    Wrapped<Long> wrapped;
}

record Money(BigDecimal amount) {}

class Wrapped<T> {
    T value;
}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.amount().unscaledValue().longValueExact();
    }

    @Override
    public Money convertToEntityAttribute(Long cents) {
        return cents == null ? null : new Money(BigDecimal.valueOf(cents, 2));
    }
}

abstract class Joining<T> implements AttributeConverter<List<T>, String> {
    abstract T part(String text);

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        return String.join(",", list.stream().map(String::valueOf).toList());
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        return java.util.Arrays.stream(text.split(",")).map(this::part).toList();
    }
}

@Converter
class Words extends Joining<String> {
    @Override
    String part(String text) {
        return text;
    }
}

@Converter(autoApply = true)
class WrappedConverter implements AttributeConverter<Wrapped<Long>, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Wrapped<Long> wrapped) {
        return wrapped.value.intValue();
    }

    @Override
    public Wrapped<Long> convertToEntityAttribute(Integer value) {
        return new Wrapped<>();
    }
}
