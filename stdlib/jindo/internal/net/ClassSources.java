package jindo.internal.net;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The places a URL class loader looks in, opened when they are first needed, in order. */
public final class ClassSources {
    /** A file found in one of the places. */
    public interface Found {
        byte[] bytes() throws IOException;

        URL url();

        /** The place. */
        URL base();

        /** Null when the place has none. */
        Manifest manifest() throws IOException;
    }

    /** One place. */
    private interface Source {
        /** Null when it is not there. */
        Found find(String name);

        /** URLs that the place itself adds. */
        default List<URL> more() {
            return List.of();
        }

        default void close() throws IOException {
        }
    }

    private final List<URL> urls = new ArrayList<>();
    private final List<URL> pending = new ArrayList<>(); // not opened yet
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<InputStream> open = Collections.newSetFromMap(new WeakHashMap<>());
    private final URLStreamHandler jarHandler;
    private boolean closed;

    public ClassSources(URL[] given, URLStreamHandlerFactory factory) {
        jarHandler = factory == null ? null : factory.createURLStreamHandler("jar");
        for (URL u : given) {
            add(java.util.Objects.requireNonNull(u));
        }
    }

    public synchronized void add(URL u) {
        if (u == null || closed) {
            return;
        }
        if (known.add(u.toString())) {
            urls.add(u);
            pending.add(u);
        }
    }

    public synchronized URL[] urls() {
        return urls.toArray(new URL[0]);
    }

    /** The i-th place that can be opened, null behind the last. */
    private synchronized Source source(int i) {
        while (sources.size() <= i && !pending.isEmpty() && !closed) {
            URL u = pending.remove(0);
            try {
                Source s = open(u);
                sources.add(s);
                int at = 0;
                for (URL m : s.more()) {
                    if (known.add(m.toString())) {
                        pending.add(at++, m);
                    }
                }
            } catch (IOException e) {
                // a place that is not there holds nothing
            }
        }
        return i < sources.size() && !closed ? sources.get(i) : null;
    }

    private Source open(URL u) throws IOException {
        String path = u.getFile();
        if (path.endsWith("/")) {
            return "file".equals(u.getProtocol()) ? new Directory(u) : new Remote(u);
        }
        return new Archive(u, "file".equals(u.getProtocol())
            ? new JarFile(new File(Escapes.decode(u.getPath()))) : JarFiles.fetch(u));
    }

    public Found find(String name) {
        for (int i = 0;; i++) {
            Source s = source(i);
            if (s == null) {
                return null;
            }
            Found f = s.find(name);
            if (f != null) {
                return f;
            }
        }
    }

    public List<URL> findAll(String name) {
        List<URL> all = new ArrayList<>();
        for (int i = 0;; i++) {
            Source s = source(i);
            if (s == null) {
                return all;
            }
            Found f = s.find(name);
            if (f != null) {
                all.add(f.url());
            }
        }
    }

    /** A stream that goes with the loader. */
    public InputStream stream(URL url) throws IOException {
        URLConnection c = url.openConnection();
        InputStream in = c.getInputStream();
        if (c instanceof JarURLConnection && closed) {
            throw new IOException("closed");
        }
        synchronized (open) {
            open.add(in);
        }
        return in;
    }

    public void close() throws IOException {
        List<Source> all;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            all = new ArrayList<>(sources);
        }
        IOException first = null;
        List<InputStream> streams;
        synchronized (open) {
            streams = new ArrayList<>(open);
            open.clear();
        }
        for (InputStream in : streams) {
            in.close();
        }
        for (Source s : all) {
            try {
                s.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    // ---- kinds of places ----

    /** A directory of this machine. */
    private static final class Directory implements Source {
        private final URL base;
        private final File dir;

        Directory(URL base) {
            this.base = base;
            dir = new File(Escapes.decode(base.getPath()));
        }

        @Override
        public Found find(String name) {
            File f = new File(dir, name);
            if (name.contains("..") && !inside(f) || !f.exists()) {
                return null;
            }
            return new Found() {
                @Override
                public byte[] bytes() throws IOException {
                    try (FileInputStream in = new FileInputStream(f)) {
                        return in.readAllBytes();
                    }
                }

                @Override
                public URL url() {
                    return relative(base, name);
                }

                @Override
                public URL base() {
                    return base;
                }

                @Override
                public Manifest manifest() {
                    return null;
                }
            };
        }

        private boolean inside(File f) {
            try {
                return f.getCanonicalPath().startsWith(dir.getCanonicalPath());
            } catch (IOException e) {
                return false;
            }
        }
    }

    private static URL relative(URL base, String name) {
        try {
            return new URL(base, Escapes.encode(name));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** An archive. */
    private final class Archive implements Source {
        private final URL base;
        private final JarFile jar;
        private final URL inside;

        Archive(URL base, JarFile jar) throws IOException {
            this.base = base;
            this.jar = jar;
            inside = new URL(null, "jar:" + base + "!/", jarHandler);
        }

        @Override
        public Found find(String name) {
            JarEntry e = jar.getJarEntry(name);
            if (e == null) {
                return null;
            }
            return new Found() {
                @Override
                public byte[] bytes() throws IOException {
                    try (InputStream in = jar.getInputStream(e)) {
                        return in.readAllBytes();
                    }
                }

                @Override
                public URL url() {
                    return relative(inside, name);
                }

                @Override
                public URL base() {
                    return base;
                }

                @Override
                public Manifest manifest() throws IOException {
                    return jar.getManifest();
                }
            };
        }

        /** What the manifest's Class-Path names. */
        @Override
        public List<URL> more() {
            List<URL> list = new ArrayList<>();
            try {
                Manifest m = jar.getManifest();
                String path = m == null ? null : m.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
                if (path != null) {
                    for (String s : path.trim().split("\\s+")) {
                        list.add(new URL(base, s));
                    }
                }
            } catch (IOException e) {
                // nothing that can be used
            }
            return list;
        }

        @Override
        public void close() throws IOException {
            jar.close();
        }
    }

    /** Any other URL that names are relative to. */
    private static final class Remote implements Source {
        private final URL base;

        Remote(URL base) {
            this.base = base;
        }

        @Override
        public Found find(String name) {
            URL u = relative(base, name);
            byte[] b;
            try (InputStream in = u.openStream()) {
                b = in.readAllBytes();
            } catch (IOException e) {
                return null;
            }
            return new Found() {
                @Override
                public byte[] bytes() {
                    return b;
                }

                @Override
                public URL url() {
                    return u;
                }

                @Override
                public URL base() {
                    return base;
                }

                @Override
                public Manifest manifest() {
                    return null;
                }
            };
        }
    }
}
