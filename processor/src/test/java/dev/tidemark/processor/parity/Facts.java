package dev.tidemark.processor.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a database's catalog says, a line each: what a thing is, and the name it has where it could have another. */
public final class Facts {
    /** The name of what the database named by itself. */
    static final String MADE_UP = "(made up)";

    private final SortedMap<String, List<String>> namesByContent = new TreeMap<>();

    void add(String content, String name) {
        namesByContent.computeIfAbsent(content, any -> new ArrayList<>()).add(name);
    }

    public boolean isEmpty() {
        return namesByContent.isEmpty();
    }

    /** What the one has that the other has not; nothing where they are equal. A name counts where these facts have one. */
    public List<String> differences(Facts actual) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> contents = new TreeSet<>(namesByContent.keySet());
        contents.addAll(actual.namesByContent.keySet());
        for (String content : contents) {
            List<String> missing = new ArrayList<>(namesByContent.getOrDefault(content, List.of()));
            List<String> surplus = new ArrayList<>(actual.namesByContent.getOrDefault(content, List.of()));
            List.copyOf(missing).forEach(name -> {
                if (surplus.remove(name)) {
                    missing.remove(name);
                }
            });
            while (!surplus.isEmpty() && missing.remove(MADE_UP)) {
                surplus.remove(surplus.size() - 1);
            }
            missing.forEach(name -> differences.add("- " + content + " " + name));
            surplus.forEach(name -> differences.add("+ " + content + " " + name));
        }
        return differences;
    }

    /** Each fact as a line. */
    public List<String> lines() {
        return namesByContent.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
