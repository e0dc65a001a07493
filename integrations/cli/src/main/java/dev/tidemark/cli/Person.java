package dev.tidemark.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;

/** Who may be asked whether something is to be done. */
interface Person {
    /** Nobody is there, as in a script. */
    Person NONE = new Person() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public String answer() {
            return "";
        }
    };

    boolean isThere();

    /** The next line that the person types. */
    String answer();

    /** Whether the person types yes. */
    default boolean saysYes() {
        String answer = answer().strip().toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** The person at the terminal of this process, if it has one; looked for when somebody is to be asked. */
    static Person atTerminal() {
        return new Person() {
            @Override
            public boolean isThere() {
                return console().isPresent();
            }

            @Override
            public String answer() {
                return console().map(Console::readLine).orElse("");
            }

            private Optional<Console> console() {
                return Optional.ofNullable(System.console()).filter(Person::isTerminal);
            }
        };
    }

    /** From Java 22 on there may be a console without a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
