package jindo.internal.foreign;

import java.lang.foreign.MemoryLayout;
import java.util.Objects;

/** One step of a path. */
public record Step(Kind kind, String name, long first, long second) implements MemoryLayout.PathElement {
    enum Kind {
        NAME, MEMBER, ELEMENT, ELEMENTS, ANY, DEREFERENCE
    }

    public static Step name(String name) {
        return new Step(Kind.NAME, Objects.requireNonNull(name), 0, 0);
    }

    public static Step member(long index) {
        if (index < 0) {
            throw new IllegalArgumentException("Index < 0");
        }
        return new Step(Kind.MEMBER, null, index, 0);
    }

    public static Step element(long index) {
        if (index < 0) {
            throw new IllegalArgumentException("Index must be positive: " + index);
        }
        return new Step(Kind.ELEMENT, null, index, 0);
    }

    public static Step elements(long start, long step) {
        if (start < 0) {
            throw new IllegalArgumentException("Start index must be positive: " + start);
        }
        if (step == 0) {
            throw new IllegalArgumentException("Step must be != 0: " + step);
        }
        return new Step(Kind.ELEMENTS, null, start, step);
    }

    public static Step anyElement() {
        return new Step(Kind.ANY, null, 0, 0);
    }

    public static Step dereference() {
        return new Step(Kind.DEREFERENCE, null, 0, 0);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case NAME -> "groupElement(\"" + name + "\")";
            case MEMBER -> "groupElement(" + first + ")";
            case ELEMENT -> "sequenceElement(" + first + ")";
            case ELEMENTS -> "sequenceElement(" + first + ", " + second + ")";
            case ANY -> "sequenceElement()";
            case DEREFERENCE -> "dereferenceElement()";
        };
    }
}
