package jindo.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/** Files packed with the library: its classes and data. */
public final class BootResources {
    private BootResources() {
    }

    /** The bytes of a file in the image, or null. */
    private static native byte[] bytes0(String name);

    public static byte[] bytes(String name) {
        return bytes0(name);
    }

    public static InputStream open(String name) {
        byte[] b = bytes0(name);
        return b == null ? null : new ByteArrayInputStream(b);
    }

    public static URL find(String name) {
        byte[] b = bytes0(name);
        if (b == null) {
            return null;
        }
        try {
            return new URL("jrt:/java.base/" + name);
        } catch (IOException e) {
            return null;
        }
    }

    public static Enumeration<URL> findAll(String name) {
        URL url = find(name);
        return url == null ? Collections.emptyEnumeration() : Collections.enumeration(Collections.singleton(url));
    }
}
