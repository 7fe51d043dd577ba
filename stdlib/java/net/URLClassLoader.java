package java.net;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.AllPermission;
import java.security.CodeSource;
import java.security.PermissionCollection;
import java.security.SecureClassLoader;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import jindo.internal.net.ClassSources;

/** Loads classes and resources from URLs of directories and archives. */
public class URLClassLoader extends SecureClassLoader implements Closeable {
    static {
        ClassLoader.registerAsParallelCapable();
    }

    private final ClassSources sources;

    public URLClassLoader(URL[] urls, ClassLoader parent) {
        super(parent);
        sources = new ClassSources(urls, null);
    }

    public URLClassLoader(URL[] urls) {
        sources = new ClassSources(urls, null);
    }

    public URLClassLoader(URL[] urls, ClassLoader parent, URLStreamHandlerFactory factory) {
        super(parent);
        sources = new ClassSources(urls, factory);
    }

    public URLClassLoader(String name, URL[] urls, ClassLoader parent) {
        super(name, parent);
        sources = new ClassSources(urls, null);
    }

    public URLClassLoader(String name, URL[] urls, ClassLoader parent, URLStreamHandlerFactory factory) {
        super(name, parent);
        sources = new ClassSources(urls, factory);
    }

    public static URLClassLoader newInstance(URL[] urls, ClassLoader parent) {
        return new URLClassLoader(urls, parent);
    }

    public static URLClassLoader newInstance(URL[] urls) {
        return new URLClassLoader(urls);
    }

    protected void addURL(URL url) {
        sources.add(url);
    }

    public URL[] getURLs() {
        return sources.urls();
    }

    // ---- classes ----

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassSources.Found found = sources.find(name.replace('.', '/').concat(".class"));
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        try {
            byte[] b = found.bytes();
            int dot = name.lastIndexOf('.');
            if (dot > 0) {
                ensurePackage(name.substring(0, dot), found);
            }
            return defineClass(name, b, 0, b.length, new CodeSource(found.base(), (Certificate[]) null));
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private void ensurePackage(String name, ClassSources.Found found) throws IOException {
        if (getDefinedPackage(name) != null) {
            return;
        }
        Manifest m = found.manifest();
        try {
            if (m != null) {
                definePackage(name, m, found.base());
            } else {
                definePackage(name, null, null, null, null, null, null, null);
            }
        } catch (IllegalArgumentException e) {
            // another thread has defined it
        }
    }

    protected Package definePackage(String name, Manifest man, URL url) {
        Attributes own = man.getAttributes(name.replace('.', '/').concat("/"));
        Attributes main = man.getMainAttributes();
        boolean sealed = "true".equalsIgnoreCase(attribute(own, main, Attributes.Name.SEALED));
        return definePackage(name, attribute(own, main, Attributes.Name.SPECIFICATION_TITLE),
            attribute(own, main, Attributes.Name.SPECIFICATION_VERSION),
            attribute(own, main, Attributes.Name.SPECIFICATION_VENDOR),
            attribute(own, main, Attributes.Name.IMPLEMENTATION_TITLE),
            attribute(own, main, Attributes.Name.IMPLEMENTATION_VERSION),
            attribute(own, main, Attributes.Name.IMPLEMENTATION_VENDOR), sealed ? url : null);
    }

    private static String attribute(Attributes own, Attributes main, Attributes.Name name) {
        String v = own == null ? null : own.getValue(name);
        return v != null || main == null ? v : main.getValue(name);
    }

    // ---- resources ----

    @Override
    public URL findResource(String name) {
        ClassSources.Found found = sources.find(name);
        return found == null ? null : found.url();
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<URL> all = sources.findAll(name);
        return Collections.enumeration(all);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        URL url = getResource(name);
        try {
            return url == null ? null : sources.stream(url);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    protected PermissionCollection getPermissions(CodeSource codesource) {
        PermissionCollection all = new AllPermission().newPermissionCollection();
        all.add(new AllPermission());
        return all;
    }

    @Override
    public void close() throws IOException {
        sources.close();
    }
}
