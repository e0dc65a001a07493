package dev.tidemark.engine.faults;

import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import java.nio.file.Path;
import java.util.Random;

/** A process that leads a database up and down the library's history, to one revision after another, until it is killed. */
final class Wanderer {
    /** What it says once it works; then a line for each revision that it has reached. */
    static final String READY = "ready";

    private Wanderer() {}

    /** Of the URL, the user, the class output, the seed of its choices, and with how many rows a table is large. */
    public static void main(String[] arguments) {
        Tidemark tidemark = new Library(Path.of(arguments[2]))
                .on(new UrlDataSource(arguments[0], arguments[1]))
                .onlineFrom(Long.parseLong(arguments[4]));
        Random random = new Random(Long.parseLong(arguments[3]));
        System.out.println(READY);
        while (true) {
            tidemark.upgrade("heads");
            System.out.println("head");
            int target = random.nextInt(Library.LENGTH + 1) - 1;
            tidemark.downgrade(target < 0 ? "base" : Library.id(target));
            System.out.println("down to " + target);
        }
    }
}
