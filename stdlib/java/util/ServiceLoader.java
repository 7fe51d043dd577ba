package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jindo.internal.Reflection;

/** Finds the providers that META-INF/services files name. */
public final class ServiceLoader<S> implements Iterable<S> {
    /** A provider that need not have been made yet. */
    public interface Provider<S> extends Supplier<S> {
        Class<? extends S> type();

        @Override
        S get();
    }

    private final Class<S> service;
    private final ClassLoader loader;
    private final List<Provider<S>> found = new ArrayList<>();
    private final List<S> made = new ArrayList<>();
    private Lookup lookup = new Lookup();
    private int reloads;

    private ServiceLoader(Class<S> service, ClassLoader loader) {
        this.service = Objects.requireNonNull(service, "Service interface cannot be null");
        this.loader = loader;
    }

    public static <S> ServiceLoader<S> load(Class<S> service) {
        return new ServiceLoader<>(service, Thread.currentThread().getContextClassLoader());
    }

    public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader) {
        return new ServiceLoader<>(service, loader == null ? ClassLoader.getSystemClassLoader() : loader);
    }

    public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
        return new ServiceLoader<>(service, ClassLoader.getPlatformClassLoader());
    }

    private ServiceConfigurationError failure(String message, Throwable cause) {
        return new ServiceConfigurationError(service.getName() + ": " + message, cause);
    }

    /** Walks the configuration files, one name at a time. */
    private final class Lookup {
        private Enumeration<URL> files;
        private Iterator<String> names = Collections.emptyIterator();
        private final Set<String> seen = new HashSet<>();

        /** The next provider, or null. */
        Provider<S> next() {
            while (true) {
                while (!names.hasNext()) {
                    if (!nextFile()) {
                        return null;
                    }
                }
                String name = names.next();
                if (seen.add(name)) {
                    return new Found<>(service, load(name));
                }
            }
        }

        private boolean nextFile() {
            try {
                if (files == null) {
                    String path = "META-INF/services/" + service.getName();
                    files = loader == null ? ClassLoader.getSystemResources(path) : loader.getResources(path);
                }
                if (!files.hasMoreElements()) {
                    return false;
                }
                URL url = files.nextElement();
                names = parse(url).iterator();
                return true;
            } catch (IOException e) {
                throw failure("Error accessing configuration file", e);
            }
        }

        private List<String> parse(URL url) throws IOException {
            List<String> list = new ArrayList<>();
            try (InputStream in = url.openStream();
                 BufferedReader r = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                int number = 1;
                for (String line = r.readLine(); line != null; line = r.readLine(), number++) {
                    int hash = line.indexOf('#');
                    String name = (hash >= 0 ? line.substring(0, hash) : line).trim();
                    if (!name.isEmpty()) {
                        checkName(url, number, name);
                        list.add(name);
                    }
                }
            }
            return list;
        }

        private void checkName(URL url, int line, String name) {
            if (name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) {
                throw failure(url + ":" + line + ": Illegal configuration-file syntax", null);
            }
            boolean good = Character.isJavaIdentifierStart(name.codePointAt(0));
            for (int i = 0; i < name.length(); i++) {
                good &= Character.isJavaIdentifierPart(name.charAt(i)) || name.charAt(i) == '.'
                    || Character.isSurrogate(name.charAt(i));
            }
            if (!good) {
                throw failure(url + ":" + line + ": Illegal provider-class name: " + name, null);
            }
        }

        @SuppressWarnings("unchecked")
        private Class<? extends S> load(String name) {
            Class<?> c;
            try {
                c = Class.forName(name, false, loader);
            } catch (ClassNotFoundException e) {
                throw failure("Provider " + name + " not found", null);
            }
            if (!service.isAssignableFrom(c)) {
                throw failure("Provider " + name + " not a subtype", null);
            }
            return (Class<? extends S>) c;
        }
    }

    /** A provider class of a configuration file. */
    private static final class Found<S> implements Provider<S> {
        private final Class<S> service;
        private final Class<? extends S> type;

        Found(Class<S> service, Class<? extends S> type) {
            this.service = service;
            this.type = type;
        }

        @Override
        public Class<? extends S> type() {
            return type;
        }

        private ServiceConfigurationError failure(String message, Throwable cause) {
            return new ServiceConfigurationError(service.getName() + ": " + message, cause);
        }

        @Override
        public S get() {
            Constructor<? extends S> k;
            try {
                k = type.getDeclaredConstructor();
            } catch (NoSuchMethodException e) {
                throw failure(type.getName() + " Unable to get public no-arg constructor", e);
            }
            if (!Modifier.isPublic(k.getModifiers())) {
                throw failure(type.getName() + " Unable to get public no-arg constructor",
                              new NoSuchMethodException(type.getName() + ".<init>()"));
            }
            try {
                return Reflection.newInstance(k);
            } catch (InvocationTargetException e) {
                throw failure("Provider " + type.getName() + " could not be instantiated", e.getTargetException());
            } catch (InstantiationException e) {
                throw failure("Provider " + type.getName() + " could not be instantiated", e);
            }
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Found<?> f && service == f.service && type == f.type;
        }

        @Override
        public int hashCode() {
            return 31 * type.hashCode() + service.hashCode();
        }
    }

    /** The i-th provider, looked for if it must be; null at the end. */
    private Provider<S> provider(int i) {
        while (found.size() <= i) {
            Provider<S> p = lookup.next();
            if (p == null) {
                return null;
            }
            found.add(p);
        }
        return found.get(i);
    }

    @Override
    public Iterator<S> iterator() {
        return new Iterator<>() {
            private final int started = reloads;
            private int index;

            private void check() {
                if (started != reloads) {
                    throw new ConcurrentModificationException();
                }
            }

            @Override
            public boolean hasNext() {
                check();
                return index < made.size() || provider(index) != null;
            }

            @Override
            public S next() {
                check();
                if (index >= made.size()) {
                    Provider<S> p = provider(index);
                    if (p == null) {
                        throw new NoSuchElementException();
                    }
                    try {
                        made.add(p.get());
                    } catch (ServiceConfigurationError e) {
                        found.remove(index); // a broken provider is met once
                        throw e;
                    }
                }
                return made.get(index++);
            }
        };
    }

    public Stream<Provider<S>> stream() {
        Iterator<Provider<S>> it = new Iterator<>() {
            private final int started = reloads;
            private int index;

            @Override
            public boolean hasNext() {
                if (started != reloads) {
                    throw new ConcurrentModificationException();
                }
                return provider(index) != null;
            }

            @Override
            public Provider<S> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return provider(index++);
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(it, Spliterator.ORDERED), false);
    }

    public Optional<S> findFirst() {
        Iterator<S> it = iterator();
        return it.hasNext() ? Optional.of(it.next()) : Optional.empty();
    }

    public void reload() {
        lookup = new Lookup();
        found.clear();
        made.clear();
        reloads++;
    }

    @Override
    public String toString() {
        return "java.util.ServiceLoader[" + service.getName() + "]";
    }
}
