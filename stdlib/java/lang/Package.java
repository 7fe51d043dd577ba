package java.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URL;
import java.util.Objects;

/** A run-time package of one loader. */
public class Package implements AnnotatedElement {
    private final String name;
    private final ClassLoader loader;
    private final String specTitle;
    private final String specVersion;
    private final String specVendor;
    private final String implTitle;
    private final String implVersion;
    private final String implVendor;
    private final URL sealBase;
    private Class<?> packageInfo;

    Package(String name, ClassLoader loader) {
        this(name, loader, null, null, null, null, null, null, null);
    }

    Package(String name, ClassLoader loader, String specTitle, String specVersion, String specVendor,
            String implTitle, String implVersion, String implVendor, URL sealBase) {
        this.name = name;
        this.loader = loader;
        this.specTitle = specTitle;
        this.specVersion = specVersion;
        this.specVendor = specVendor;
        this.implTitle = implTitle;
        this.implVersion = implVersion;
        this.implVendor = implVendor;
        this.sealBase = sealBase;
    }

    public String getName() {
        return name;
    }

    public String getSpecificationTitle() {
        return specTitle;
    }

    public String getSpecificationVersion() {
        return specVersion;
    }

    public String getSpecificationVendor() {
        return specVendor;
    }

    public String getImplementationTitle() {
        return implTitle;
    }

    public String getImplementationVersion() {
        return implVersion;
    }

    public String getImplementationVendor() {
        return implVendor;
    }

    public boolean isSealed() {
        return sealBase != null || loader == null;
    }

    public boolean isSealed(URL url) {
        Objects.requireNonNull(url);
        return url.equals(sealBase);
    }

    public boolean isCompatibleWith(String desired) throws NumberFormatException {
        if (specVersion == null || specVersion.isEmpty()) {
            throw new NumberFormatException("Empty version string");
        }
        int[] have = numbers(specVersion);
        int[] want = numbers(desired);
        int n = Math.min(have.length, want.length);
        for (int i = 0; i < n; i++) {
            if (have[i] != want[i]) {
                return have[i] > want[i];
            }
        }
        return have.length >= want.length;
    }

    private static int[] numbers(String version) {
        String[] parts = version.split("\\.", -1);
        int[] out = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            out[i] = Integer.parseInt(parts[i]);
            if (out[i] < 0) {
                throw NumberFormatException.forInputString(parts[i], 10);
            }
        }
        return out;
    }

    @Deprecated(since = "9")
    public static Package getPackage(String name) {
        return ClassLoader.getSystemClassLoader().getPackage(name);
    }

    public static Package[] getPackages() {
        return ClassLoader.getSystemClassLoader().getPackages();
    }

    private synchronized Class<?> info() {
        if (packageInfo == null) {
            try {
                packageInfo = Class.forName(name + ".package-info", false, loader);
            } catch (ClassNotFoundException e) {
                packageInfo = Package.class; // carries no annotations
            }
        }
        return packageInfo;
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        return info().getAnnotation(annotationClass);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return info().isAnnotationPresent(annotationClass);
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationClass) {
        return info().getAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return info().getAnnotations();
    }

    @Override
    public <A extends Annotation> A getDeclaredAnnotation(Class<A> annotationClass) {
        return info().getDeclaredAnnotation(annotationClass);
    }

    @Override
    public <A extends Annotation> A[] getDeclaredAnnotationsByType(Class<A> annotationClass) {
        return info().getDeclaredAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return info().getDeclaredAnnotations();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        String spec = specTitle;
        String ver = specVersion;
        String s = "package " + name;
        if (spec != null && !spec.isEmpty()) {
            s += ", " + spec;
        }
        if (ver != null && !ver.isEmpty()) {
            s += ", version " + ver;
        }
        return s;
    }
}
