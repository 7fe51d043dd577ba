package jindo.internal;

import java.util.Set;

/** What there is to know about the two kinds of module. */
public final class ModuleFacts {
    private static volatile Set<String> base;

    private ModuleFacts() {
    }

    public static Set<String> basePackages() {
        Set<String> p = base;
        if (p == null) {
            p = Set.of(ClassFacts.bootPackages());
            base = p;
        }
        return p;
    }

    public static boolean isExported(String packageName) {
        return !packageName.startsWith("jindo.") && basePackages().contains(packageName);
    }

    public static Set<String> packagesOf(Package[] packages) {
        Set<String> names = new java.util.HashSet<>();
        for (Package p : packages) {
            names.add(p.getName());
        }
        return names;
    }
}
