package java.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packages of the boot loader that somebody has asked for. */
final class BootPackages {
    private static final Map<String, Package> KNOWN = new HashMap<>();

    private BootPackages() {
    }

    static Package get(String name) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(name, n -> new Package(n, null));
        }
    }

    static Package getIfKnown(String name) {
        return Module.BASE.getPackages().contains(name) ? get(name) : null;
    }

    static List<Package> all() {
        for (String name : Module.BASE.getPackages()) {
            get(name);
        }
        synchronized (KNOWN) {
            return new ArrayList<>(KNOWN.values());
        }
    }
}
