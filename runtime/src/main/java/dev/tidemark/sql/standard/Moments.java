package dev.tidemark.sql.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Dates and times as the texts of databases that have them so, or whose drivers say more in a text. */
public final class Moments {
    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private Moments() {}

    /** The date, or the text where it is none. */
    public static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return text;
        }
    }

    /** The time of day, or the text where it is none, as the times of MySQL need not be. */
    public static Object time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException none) {
            return text;
        }
    }

    /** The moment, or the text where it is none. */
    public static Object timestamp(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException none) {
            return text;
        }
    }

    /** {@code 12:30:00}, with as many digits after a point as it has. */
    public static String of(LocalTime time) {
        return CLOCK.format(time);
    }

    /** {@code 2020-01-02 12:30:00}, with as many digits after a point as it has. */
    public static String of(LocalDateTime moment) {
        return moment.toLocalDate() + " " + CLOCK.format(moment);
    }
}
