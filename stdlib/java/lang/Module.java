package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Objects;
import java.util.Set;
import jindo.internal.BootResources;
import jindo.internal.ModuleFacts;

/** Either the library as a whole, under the name java.base, or the unnamed module of a loader. */
public final class Module implements AnnotatedElement {
    static final Module BASE = new Module("java.base", null);

    private final String name;
    private final ClassLoader loader;

    private Module(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    Module(ClassLoader loader) {
        this(null, loader);
    }

    public boolean isNamed() {
        return name != null;
    }

    public String getName() {
        return name;
    }

    public ClassLoader getClassLoader() {
        return loader;
    }

    public Set<String> getPackages() {
        return isNamed() ? ModuleFacts.basePackages() : ModuleFacts.packagesOf(loader.getDefinedPackages());
    }

    public boolean canRead(Module other) {
        Objects.requireNonNull(other);
        return !isNamed() || other == this;
    }

    public Module addReads(Module other) {
        Objects.requireNonNull(other);
        return this;
    }

    public boolean isExported(String pn) {
        Objects.requireNonNull(pn);
        return !isNamed() || ModuleFacts.isExported(pn);
    }

    public boolean isExported(String pn, Module other) {
        Objects.requireNonNull(other);
        return other == this && getPackages().contains(pn) || isExported(pn);
    }

    public boolean isOpen(String pn) {
        Objects.requireNonNull(pn);
        return !isNamed();
    }

    public boolean isOpen(String pn, Module other) {
        Objects.requireNonNull(other);
        return other == this && getPackages().contains(pn) || isOpen(pn);
    }

    public Module addExports(String pn, Module other) {
        Objects.requireNonNull(pn);
        Objects.requireNonNull(other);
        if (isNamed() && !isExported(pn, other)) {
            throw new IllegalCallerException(pn + " is not open to the caller's module");
        }
        return this;
    }

    public Module addOpens(String pn, Module other) {
        Objects.requireNonNull(pn);
        Objects.requireNonNull(other);
        if (isNamed() && !isOpen(pn, other)) {
            throw new IllegalCallerException(pn + " is not open to the caller's module");
        }
        return this;
    }

    public Module addUses(Class<?> service) {
        Objects.requireNonNull(service);
        return this;
    }

    public boolean canUse(Class<?> service) {
        Objects.requireNonNull(service);
        return true;
    }

    public InputStream getResourceAsStream(String name) throws IOException {
        if (name.startsWith("/")) {
            name = name.substring(1);
        }
        return loader == null ? BootResources.open(name) : loader.getResourceAsStream(name);
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return new Annotation[0];
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return new Annotation[0];
    }

    @Override
    public String toString() {
        return isNamed() ? "module " + name : "unnamed module @" + Integer.toHexString(System.identityHashCode(this));
    }
}
