package dev.tidemark.cli;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * The project's classes before those of this program, so that the project's own driver opens its database; only Tidemark
 * itself comes from this program first.
 */
final class ProjectLoader extends URLClassLoader {
    private static final String TIDEMARK = "dev.tidemark.";

    ProjectLoader(URL[] classpath) {
        super("tidemark-project", classpath, ProjectLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(TIDEMARK)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException notOfTheProject) {
                return super.loadClass(name, resolve);
            }
        }
    }
}
