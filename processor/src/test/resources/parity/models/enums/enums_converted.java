/// enums_converted
// since: 7.0
@Entity
class EnumsConverted {
    enum Level { LOW, HIGH }

    @Converter
    static class LevelConverter implements AttributeConverter<Level, String> {
        @Override
        public String convertToDatabaseColumn(Level level) {
            return level == null ? null : level.name().substring(0, 1);
        }

        @Override
        public Level convertToEntityAttribute(String text) {
            return text == null ? null : text.equals("L") ? Level.LOW : Level.HIGH;
        }
    }

    @Id long id;
    @Convert(converter = LevelConverter.class) Level level;
}
