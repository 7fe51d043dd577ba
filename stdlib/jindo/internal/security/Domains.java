package jindo.internal.security;

import java.net.URL;
import java.security.AllPermission;
import java.security.CodeSource;
import java.security.Permissions;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jindo.internal.AppClassLoader;

/** The domains of classes that were defined without one. */
public final class Domains {
    private static final Map<String, ProtectionDomain> BY_PLACE = new ConcurrentHashMap<>();

    private Domains() {
    }

    /** The library's own: all is allowed. */
    private static final class Library {
        static final ProtectionDomain DOMAIN = make();

        private static ProtectionDomain make() {
            Permissions all = new Permissions();
            all.add(new AllPermission());
            return new ProtectionDomain(null, all);
        }
    }

    public static ProtectionDomain of(Class<?> c, ClassLoader loader) {
        if (loader == null) {
            return Library.DOMAIN;
        }
        URL place = loader instanceof AppClassLoader app ? app.placeOf(c.getName()) : null;
        if (place == null) {
            return new ProtectionDomain(new CodeSource(null, (Certificate[]) null), null, loader, null);
        }
        return BY_PLACE.computeIfAbsent(place.toString(), k -> {
            Permissions some = new Permissions();
            some.add(new RuntimePermission("exitVM"));
            String path = place.getPath();
            some.add(new java.io.FilePermission(path.endsWith("/") ? path + "-" : path, "read"));
            return new ProtectionDomain(new CodeSource(place, (Certificate[]) null), some, loader, null);
        });
    }
}
