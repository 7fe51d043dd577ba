package java.util.jar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file with a manifest, and perhaps with entries for certain versions of Java. Signatures are not checked. */
public class JarFile extends ZipFile {
    public static final String MANIFEST_NAME = "META-INF/MANIFEST.MF";
    private static final String VERSIONS = "META-INF/versions/";
    private static final Runtime.Version BASE = Runtime.Version.parse("8");

    private final Runtime.Version version;
    private volatile Manifest manifest;
    private Boolean multiRelease;

    public JarFile(String name) throws IOException {
        this(new File(name), true, OPEN_READ);
    }

    public JarFile(String name, boolean verify) throws IOException {
        this(new File(name), verify, OPEN_READ);
    }

    public JarFile(File file) throws IOException {
        this(file, true, OPEN_READ);
    }

    public JarFile(File file, boolean verify) throws IOException {
        this(file, verify, OPEN_READ);
    }

    public JarFile(File file, boolean verify, int mode) throws IOException {
        this(file, verify, mode, BASE);
    }

    public JarFile(File file, boolean verify, int mode, Runtime.Version version) throws IOException {
        super(file, mode);
        Objects.requireNonNull(version);
        this.version = version.feature() <= BASE.feature() ? BASE : Runtime.Version.parse("" + version.feature());
    }

    public static Runtime.Version baseVersion() {
        return BASE;
    }

    public static Runtime.Version runtimeVersion() {
        return Runtime.Version.parse("" + Runtime.version().feature());
    }

    public final Runtime.Version getVersion() {
        return isMultiRelease() ? version : BASE;
    }

    public final boolean isMultiRelease() {
        synchronized (this) {
            if (multiRelease == null) {
                try {
                    Manifest m = getManifest();
                    String value = m == null ? null : m.getMainAttributes().getValue(Attributes.Name.MULTI_RELEASE);
                    multiRelease = "true".equalsIgnoreCase(value);
                } catch (IOException e) {
                    multiRelease = false;
                }
            }
            return multiRelease;
        }
    }

    public Manifest getManifest() throws IOException {
        Manifest m = manifest;
        if (m == null) {
            ZipEntry e = manifestEntry();
            if (e != null) {
                try (InputStream in = super.getInputStream(e)) {
                    m = manifest = new Manifest(in);
                }
            }
        }
        return m;
    }

    private ZipEntry manifestEntry() {
        ZipEntry e = super.getEntry(MANIFEST_NAME);
        if (e != null) {
            return e;
        }
        for (Enumeration<? extends ZipEntry> all = super.entries(); all.hasMoreElements();) {
            ZipEntry one = all.nextElement();
            if (one.getName().equalsIgnoreCase(MANIFEST_NAME)) {
                return one;
            }
        }
        return null;
    }

    public JarEntry getJarEntry(String name) {
        return (JarEntry) getEntry(name);
    }

    @Override
    public ZipEntry getEntry(String name) {
        ZipEntry plain = super.getEntry(name);
        if (version.feature() > BASE.feature() && isMultiRelease() && !name.startsWith("META-INF/")) {
            for (int v = version.feature(); v > BASE.feature(); v--) {
                ZipEntry e = super.getEntry(VERSIONS + v + "/" + name);
                if (e != null) {
                    return new Entry(e, name);
                }
            }
        }
        return plain == null ? null : new Entry(plain, plain.getName());
    }

    @Override
    public Enumeration<JarEntry> entries() {
        Enumeration<? extends ZipEntry> all = super.entries();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasMoreElements();
            }

            @Override
            public JarEntry nextElement() {
                ZipEntry e = all.nextElement();
                return new Entry(e, e.getName());
            }
        };
    }

    @Override
    public Stream<JarEntry> stream() {
        return super.stream().map(e -> new Entry(e, e.getName()));
    }

    public Stream<JarEntry> versionedStream() {
        if (!isMultiRelease()) {
            return stream();
        }
        Set<String> names = new LinkedHashSet<>();
        super.stream().forEach(e -> {
            String name = plainName(e.getName());
            if (name != null) {
                names.add(name);
            }
        });
        return names.stream().map(this::getJarEntry).filter(Objects::nonNull);
    }

    /** Without the folder of its version; null for what is of a later version, or no version's at all. */
    private String plainName(String name) {
        if (!name.startsWith(VERSIONS)) {
            return name;
        }
        int slash = name.indexOf('/', VERSIONS.length());
        if (slash < 0 || slash == name.length() - 1) {
            return null;
        }
        try {
            int v = Integer.parseInt(name, VERSIONS.length(), slash, 10);
            return v > BASE.feature() && v <= version.feature() ? name.substring(slash + 1) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public synchronized InputStream getInputStream(ZipEntry ze) throws IOException {
        if (ze instanceof JarEntry e && !e.getRealName().equals(e.getName())) {
            return super.getInputStream(new ZipEntry(e.getRealName()));
        }
        return super.getInputStream(ze);
    }

    /** An entry that finds its attributes in this file's manifest. */
    private final class Entry extends JarEntry {
        private final String name;

        Entry(ZipEntry e, String name) {
            super(e);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Attributes getAttributes() throws IOException {
            Manifest m = getManifest();
            return m == null ? null : m.getAttributes(super.getName());
        }
    }
}
