package dev.tidemark.spring;

import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.util.ClassUtils;

/** What a native image has to keep: the files that the compile wrote, and the migrations that the index names. */
final class TidemarkHints implements RuntimeHintsRegistrar {
    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        hints.resources().registerPattern("META-INF/tidemark/*");
        ClassLoader loader = classLoader == null ? ClassUtils.getDefaultClassLoader() : classLoader;
        if (loader == null) {
            return;
        }
        try {
            for (URL url : Collections.list(loader.getResources(RevisionIndex.RESOURCE))) {
                RevisionIndex index = RevisionIndex.read(text(url), url.toString());
                List<RevisionIndex.Entry> entries = new ArrayList<>(index.revisions());
                if (index.draft() != null) {
                    entries.add(index.draft());
                }
                entries.forEach(entry -> hints.reflection()
                        .registerType(TypeReference.of(entry.className()), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
