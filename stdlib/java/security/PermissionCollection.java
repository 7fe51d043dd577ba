package java.security;

import java.io.Serializable;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Permissions that are asked together. */
public abstract class PermissionCollection implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -6727011328946861783L;

    private volatile boolean readOnly;

    public PermissionCollection() {
    }

    public abstract void add(Permission permission);

    public abstract boolean implies(Permission permission);

    public abstract Enumeration<Permission> elements();

    public Stream<Permission> elementsAsStream() {
        return StreamSupport.stream(
            () -> java.util.Spliterators.spliteratorUnknownSize(elements().asIterator(),
                java.util.Spliterator.DISTINCT | java.util.Spliterator.NONNULL | java.util.Spliterator.IMMUTABLE),
            java.util.Spliterator.DISTINCT | java.util.Spliterator.NONNULL | java.util.Spliterator.IMMUTABLE,
            false);
    }

    public void setReadOnly() {
        readOnly = true;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(super.toString()).append(" (\n");
        for (Permission p : Collections.list(elements())) {
            s.append(' ').append(p).append('\n');
        }
        return s.append(")\n").toString();
    }
}
