package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jindo.internal.AppClassLoader;
import jindo.internal.BootResources;
import jindo.internal.LangAccess;

/** Finds classes and resources, asking its parent first. */
public abstract class ClassLoader {
    static {
        LangAccess.set(new Access());
    }

    private long vm; // the VM's struct, 0 until a class is defined
    private Object classes; // mirrors that this loader keeps alive; the VM's
    private final ClassLoader parent; // null: the boot loader
    private final String name;
    private Module unnamedModule;
    private Map<String, Package> packages;
    private Map<String, Object> locks; // null unless parallel capable
    private Map<String, Boolean> classAssertions; // null until something is set
    private Map<String, Boolean> packageAssertions;
    private Boolean defaultAssertions;

    /** Made when first asked for; the VM asks after start. */
    private static final class SystemLoader {
        static final ClassLoader PLATFORM = new AppClassLoader.Platform();
        static volatile ClassLoader instance = new AppClassLoader(PLATFORM);
    }

    private static final class ParallelLoaders {
        static final Map<Class<?>, Boolean> TYPES = Collections.synchronizedMap(new java.util.WeakHashMap<>());
    }

    protected ClassLoader() {
        this(null, getSystemClassLoader(), false);
    }

    protected ClassLoader(ClassLoader parent) {
        this(null, parent, false);
    }

    protected ClassLoader(String name, ClassLoader parent) {
        this(name, parent, name != null && name.isEmpty());
    }

    private ClassLoader(String name, ClassLoader parent, boolean emptyName) {
        if (emptyName) {
            throw new IllegalArgumentException("name must be non-empty or null");
        }
        this.name = name;
        this.parent = parent;
        if (ParallelState.any && ParallelLoaders.TYPES.containsKey(getClass())) {
            locks = new HashMap<>();
        }
    }

    /** Keeps start-up from touching the table of parallel loaders. */
    private static final class ParallelState {
        static volatile boolean any;
    }

    // ---- the VM's part

    /** Defines a class from a class file; name may be null; throws the linkage errors of JVMS 5.3.5. */
    private native Class<?> defineClass0(String name, byte[] b, int off, int len);

    /** A class the boot loader finds, or null. */
    private static native Class<?> findBootstrapClass0(String name);

    /** A class of which this is an initiating loader, or null. */
    private native Class<?> findLoadedClass0(String name);

    private static final class Access extends LangAccess {
        @Override
        public Class<?> define(ClassLoader loader, String name, byte[] b) {
            return loader.defineClass0(name, b, 0, b.length);
        }
    }

    // ---- loading classes

    public String getName() {
        return name;
    }

    public final ClassLoader getParent() {
        return parent;
    }

    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return loadClass(name, false);
    }

    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> c = findLoadedClass(name);
            if (c == null) {
                c = fromParent(name);
            }
            if (c == null) {
                c = findClass(name);
            }
            if (resolve) {
                resolveClass(c);
            }
            return c;
        }
    }

    private Class<?> fromParent(String name) {
        if (parent == null) {
            return validName(name) ? findBootstrapClass0(name) : null;
        }
        try {
            return parent.loadClass(name, false);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    protected Object getClassLoadingLock(String className) {
        Map<String, Object> l = locks;
        if (l == null) {
            return this;
        }
        synchronized (l) {
            return l.computeIfAbsent(className, k -> new Object());
        }
    }

    protected Class<?> findClass(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }

    protected Class<?> findClass(String moduleName, String name) {
        if (moduleName == null) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                return null;
            }
        }
        return null;
    }

    protected final Class<?> findLoadedClass(String name) {
        return validName(name) ? findLoadedClass0(name) : null;
    }

    protected final Class<?> findSystemClass(String name) throws ClassNotFoundException {
        return getSystemClassLoader().loadClass(name);
    }

    protected final void resolveClass(Class<?> c) {
        Objects.requireNonNull(c);
    }

    private static boolean validName(String name) {
        return name != null && !name.isEmpty() && name.indexOf('/') < 0 && name.charAt(0) != '[';
    }

    @Deprecated(since = "1.1")
    protected final Class<?> defineClass(byte[] b, int off, int len) throws ClassFormatError {
        return defineClass(null, b, off, len, null);
    }

    protected final Class<?> defineClass(String name, byte[] b, int off, int len) throws ClassFormatError {
        return defineClass(name, b, off, len, null);
    }

    protected final Class<?> defineClass(String name, byte[] b, int off, int len, ProtectionDomain protectionDomain)
        throws ClassFormatError {
        if (name != null && !validName(name)) {
            throw new NoClassDefFoundError("IllegalName: " + name);
        }
        if (name != null && name.startsWith("java.") && !(this instanceof AppClassLoader.Platform)) {
            throw new SecurityException("Prohibited package name: " + name.substring(0, name.lastIndexOf('.')));
        }
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException("offset " + off + ", length " + len + ", array " + b.length);
        }
        Class<?> c = defineClass0(name, b, off, len);
        c.setProtectionDomain(protectionDomain);
        return c;
    }

    protected final Class<?> defineClass(String name, ByteBuffer b, ProtectionDomain protectionDomain)
        throws ClassFormatError {
        byte[] bytes = new byte[b.remaining()];
        b.get(bytes);
        return defineClass(name, bytes, 0, bytes.length, protectionDomain);
    }

    protected final void setSigners(Class<?> c, Object[] signers) {
        c.setSigners(signers);
    }

    protected static boolean registerAsParallelCapable() {
        Class<?> caller = jindo.internal.Reflection.callerClass();
        if (caller == null || !ClassLoader.class.isAssignableFrom(caller)) {
            return false;
        }
        ParallelLoaders.TYPES.put(caller, Boolean.TRUE);
        ParallelState.any = true;
        return true;
    }

    public final boolean isRegisteredAsParallelCapable() {
        return this instanceof AppClassLoader || this instanceof AppClassLoader.Platform
            || ParallelState.any && ParallelLoaders.TYPES.containsKey(getClass());
    }

    public static ClassLoader getSystemClassLoader() {
        return SystemLoader.instance;
    }

    public static ClassLoader getPlatformClassLoader() {
        return SystemLoader.PLATFORM;
    }

    public final Module getUnnamedModule() {
        synchronized (this) {
            if (unnamedModule == null) {
                unnamedModule = new Module(this);
            }
            return unnamedModule;
        }
    }

    // ---- resources

    public URL getResource(String name) {
        Objects.requireNonNull(name);
        URL url = parent != null ? parent.getResource(name) : BootResources.find(name);
        return url != null ? url : findResource(name);
    }

    public Enumeration<URL> getResources(String name) throws IOException {
        Objects.requireNonNull(name);
        Enumeration<URL> inherited = parent != null ? parent.getResources(name) : BootResources.findAll(name);
        return new Chained(inherited, findResources(name));
    }

    /** One enumeration after the other. */
    private static final class Chained implements Enumeration<URL> {
        private Enumeration<URL> now;
        private Enumeration<URL> next;

        Chained(Enumeration<URL> now, Enumeration<URL> next) {
            this.now = now;
            this.next = next;
        }

        @Override
        public boolean hasMoreElements() {
            if (!now.hasMoreElements() && next != null) {
                now = next;
                next = null;
            }
            return now.hasMoreElements();
        }

        @Override
        public URL nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            return now.nextElement();
        }
    }

    public Stream<URL> resources(String name) {
        Objects.requireNonNull(name);
        return StreamSupport.stream(() -> {
            try {
                Iterator<URL> it = getResources(name).asIterator();
                return Spliterators.spliteratorUnknownSize(it, Spliterator.NONNULL | Spliterator.IMMUTABLE);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }, Spliterator.NONNULL | Spliterator.IMMUTABLE, false);
    }

    protected URL findResource(String name) {
        return null;
    }

    protected URL findResource(String moduleName, String name) throws IOException {
        return moduleName == null ? findResource(name) : null;
    }

    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }

    public InputStream getResourceAsStream(String name) {
        Objects.requireNonNull(name);
        URL url = getResource(name);
        try {
            return url != null ? url.openStream() : null;
        } catch (IOException e) {
            return null;
        }
    }

    public static URL getSystemResource(String name) {
        return getSystemClassLoader().getResource(name);
    }

    public static Enumeration<URL> getSystemResources(String name) throws IOException {
        return getSystemClassLoader().getResources(name);
    }

    public static InputStream getSystemResourceAsStream(String name) {
        return getSystemClassLoader().getResourceAsStream(name);
    }

    protected String findLibrary(String libname) {
        return null;
    }

    // ---- packages

    protected Package definePackage(String name, String specTitle, String specVersion, String specVendor,
                                    String implTitle, String implVersion, String implVendor, URL sealBase) {
        Objects.requireNonNull(name);
        synchronized (this) {
            if (packageMap().containsKey(name)) {
                throw new IllegalArgumentException(name);
            }
            Package p = new Package(name, this, specTitle, specVersion, specVendor, implTitle, implVersion,
                                    implVendor, sealBase);
            packageMap().put(name, p);
            return p;
        }
    }

    private Map<String, Package> packageMap() {
        if (packages == null) {
            packages = new HashMap<>();
        }
        return packages;
    }

    synchronized Package packageOf(Class<?> c) {
        return packageMap().computeIfAbsent(c.getPackageName(), n -> new Package(n, this));
    }

    public final Package getDefinedPackage(String name) {
        Objects.requireNonNull(name);
        synchronized (this) {
            return packages == null ? null : packages.get(name);
        }
    }

    public final Package[] getDefinedPackages() {
        synchronized (this) {
            return packageMap().values().toArray(new Package[0]);
        }
    }

    @Deprecated(since = "9")
    protected Package getPackage(String name) {
        Package p = getDefinedPackage(name);
        if (p != null) {
            return p;
        }
        return parent != null ? parent.getPackage(name) : BootPackages.getIfKnown(name);
    }

    protected Package[] getPackages() {
        List<Package> all = new ArrayList<>(List.of(getDefinedPackages()));
        for (ClassLoader l = parent; l != null; l = l.parent) {
            all.addAll(List.of(l.getDefinedPackages()));
        }
        all.addAll(BootPackages.all());
        return all.toArray(new Package[0]);
    }

    // ---- assertions

    public void setDefaultAssertionStatus(boolean enabled) {
        synchronized (this) {
            defaultAssertions = enabled;
        }
    }

    public void setPackageAssertionStatus(String packageName, boolean enabled) {
        synchronized (this) {
            if (packageAssertions == null) {
                packageAssertions = new HashMap<>();
            }
            packageAssertions.put(packageName, enabled);
        }
    }

    public void setClassAssertionStatus(String className, boolean enabled) {
        synchronized (this) {
            if (classAssertions == null) {
                classAssertions = new HashMap<>();
            }
            classAssertions.put(className, enabled);
        }
    }

    public void clearAssertionStatus() {
        synchronized (this) {
            classAssertions = new HashMap<>();
            packageAssertions = new HashMap<>();
            defaultAssertions = false;
        }
    }

    /** What this loader was told for the class, null when the command line decides. */
    Boolean assertionStatus(String className) {
        if (classAssertions == null && packageAssertions == null && defaultAssertions == null) {
            return null;
        }
        synchronized (this) {
            int dollar = className.indexOf('$');
            String top = dollar < 0 ? className : className.substring(0, dollar);
            Boolean status = classAssertions == null ? null : classAssertions.get(top);
            int dot = className.lastIndexOf('.');
            while (status == null && packageAssertions != null && dot > 0) {
                status = packageAssertions.get(className.substring(0, dot));
                dot = className.lastIndexOf('.', dot - 1);
            }
            return status != null ? status : defaultAssertions;
        }
    }
}
