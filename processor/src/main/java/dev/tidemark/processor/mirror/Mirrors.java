package dev.tidemark.processor.mirror;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The mapped types of one compile as classes that can be loaded before they are compiled. */
public final class Mirrors {
    /** With this class on the class path, constraints make columns what they are. */
    public static final String VALIDATION = "org.hibernate.validator.HibernateValidator";

    private final List<TypeElement> mapped;
    private final SortedSet<String> mappedNames = new TreeSet<>();
    private final Elements elements;
    private final ClassMirror classMirror;
    private final ClassLoader loader;
    private final Members members;

    private Mirrors(
            ProcessingEnvironment environment, Collection<TypeElement> mapped, Predicate<TypeElement> isSource) {
        this.mapped = List.copyOf(mapped);
        elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        mapped.forEach(type -> mappedNames.add(elements.getBinaryName(type).toString()));
        Sources sources = new Sources(environment, isSource);
        classMirror = new ClassMirror(elements, types, sources);
        loader = new MirrorLoader(environment, classMirror, sources);
        members = new Members(elements, types);
    }

    /** The mirrors of the mapped types (entities, embeddables, mapped superclasses, converters) and of all they need. */
    public static Mirrors of(ProcessingEnvironment environment, Collection<TypeElement> mapped) {
        return of(environment, mapped, mapped::contains);
    }

    /**
     * The mirrors of the mapped types and of all they need.
     *
     * @param isSource asked where the environment, which is not javac's own, does not say which types are being compiled
     */
    public static Mirrors of(
            ProcessingEnvironment environment, Collection<TypeElement> mapped, Predicate<TypeElement> isSource) {
        return new Mirrors(environment, mapped, isSource);
    }

    /** The SHA-256 of all that a mapping reader could see, in hex; the same for the same sources. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        Reachable.from(mapped).forEach((name, type) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(classMirror.write(type));
        });
        digest.update((byte) (elements.getTypeElement(VALIDATION) == null ? 0 : 1));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The loader of the mirrors; its parent is the processor's own. */
    public ClassLoader loader() {
        return loader;
    }

    /** The binary names of the mapped types. */
    public SortedSet<String> mappedNames() {
        return Collections.unmodifiableSortedSet(mappedNames);
    }

    /** What stands at a place such as {@code com.acme.Customer#address.street}: its last member, else the type; or null. */
    public @Nullable Element element(String place) {
        return members.element(place);
    }
}
