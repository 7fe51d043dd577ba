package jindo.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;

/** Holds the classes that the source launcher compiled; they come before those of the class path. */
final class SourceLoader extends ClassLoader {
    private final HashMap<String, byte[]> classes = new HashMap<>();

    private SourceLoader(ClassLoader parent) {
        super("source", parent);
    }

    /** Called by the launcher, with internal names. The loader becomes the thread's context class loader. */
    private static ClassLoader create(String[] names, byte[][] contents) {
        SourceLoader loader = new SourceLoader(getSystemClassLoader());
        for (int i = 0; i < names.length; i++) {
            loader.classes.put(names[i].replace('/', '.'), contents[i]);
        }
        Thread.currentThread().setContextClassLoader(loader);
        return loader;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!classes.containsKey(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> c = findLoadedClass(name);
            return c != null ? c : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] b = classes.get(name);
        if (b == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, b, 0, b.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] b = name.endsWith(".class")
                ? classes.get(name.substring(0, name.length() - 6).replace('/', '.')) : null;
        return b != null ? new ByteArrayInputStream(b) : super.getResourceAsStream(name);
    }
}
