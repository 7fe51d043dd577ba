package jindo.internal;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.Vector;

/** Loads from the class path; the C side opens directories and jars and reads from them. */
public final class AppClassLoader extends ClassLoader {
    /** Between the boot loader and the application's; has no classes of its own. */
    public static final class Platform extends ClassLoader {
        public Platform() {
            super("platform", null);
        }
    }

    public AppClassLoader(ClassLoader parent) {
        super("app", parent);
    }

    /** The number of class path entries. */
    private static native int entryCount0();

    /** The file system path of an entry. */
    private static native String entryPath0(int entry);

    /** The bytes of a file under an entry, or null; '/' separates names. */
    private static native byte[] read0(int entry, String name);

    /** Whether the entry, a directory or an archive, holds the file. */
    private static native boolean has0(int entry, String name);

    private static native boolean isArchive0(int entry);

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> c = findLoadedClass(name);
            if (c == null) {
                c = fromBoot(name);
            }
            return c != null ? c : findClass(name);
        }
    }

    /** Loading by the boot loader, without exceptions on the way. */
    private static native Class<?> fromBoot0(String name);

    private static Class<?> fromBoot(String name) {
        return name.isEmpty() || name.indexOf('/') >= 0 || name.charAt(0) == '[' ? null : fromBoot0(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.indexOf('/') < 0) {
            String file = name.replace('.', '/').concat(".class");
            int n = entryCount0();
            for (int i = 0; i < n; i++) {
                byte[] b = read0(i, file);
                if (b != null) {
                    return defineClass(name, b, 0, b.length);
                }
            }
        }
        throw new ClassNotFoundException(name);
    }

    /** The class path entry that a class comes from; null if it is none of them. */
    public URL placeOf(String className) {
        String file = className.replace('.', '/').concat(".class");
        int n = entryCount0();
        for (int i = 0; i < n; i++) {
            if (has0(i, file)) {
                try {
                    return new File(entryPath0(i)).toURI().toURL();
                } catch (IOException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static URL url(int entry, String name) {
        try {
            URL base = new File(entryPath0(entry)).toURI().toURL();
            return isArchive0(entry) ? new URL("jar:" + base + "!/" + encoded(name)) : new URL(base, encoded(name));
        } catch (IOException e) {
            return null;
        }
    }

    private static String encoded(String name) {
        StringBuilder s = new StringBuilder(name.length());
        for (byte b : StringOps.utf8(name)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                || "/-_.!~*'();:@&=+$,".indexOf(c) >= 0;
            if (plain) {
                s.append(c);
            } else {
                s.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return s.toString();
    }

    @Override
    protected URL findResource(String name) {
        int n = entryCount0();
        for (int i = 0; i < n; i++) {
            if (has0(i, name)) {
                return url(i, name);
            }
        }
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        Vector<URL> found = new Vector<>();
        int n = entryCount0();
        for (int i = 0; i < n; i++) {
            if (has0(i, name)) {
                found.add(url(i, name));
            }
        }
        return found.elements();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        InputStream in = BootResources.open(name);
        int n = in != null ? 0 : entryCount0();
        for (int i = 0; i < n; i++) {
            byte[] b = read0(i, name);
            if (b != null) {
                return new ByteArrayInputStream(b);
            }
        }
        return in;
    }
}
