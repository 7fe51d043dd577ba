package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The serial form of the collections of List.of, Set.of and Map.of: a tag, a length, the elements. */
final class CollSer implements Serializable {
    private static final long serialVersionUID = 6309168927139932177L;
    static final int LIST = 1;
    static final int SET = 2;
    static final int MAP = 3;
    static final int LIST_NULLS = 4;

    private final int tag;
    private transient Object[] array;

    CollSer(int tag, Object[] array) {
        this.tag = tag;
        this.array = array;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(array.length);
        for (Object e : array) {
            s.writeObject(e);
        }
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        if (n < 0) {
            throw new InvalidObjectException("negative length " + n);
        }
        ArrayList<Object> read = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            read.add(s.readObject());
        }
        array = read.toArray();
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            switch (tag & 0xff) {
                case LIST:
                    return List.of(array);
                case SET:
                    return Set.of(array);
                case MAP:
                    return array.length == 0 ? Map.of() : new Immutables.MapN<>(array);
                case LIST_NULLS:
                    return Immutables.listOwningNullable(array);
                default:
                    throw new InvalidObjectException("invalid flags 0x" + Integer.toHexString(tag));
            }
        } catch (RuntimeException e) {
            InvalidObjectException bad = new InvalidObjectException("invalid object");
            bad.initCause(e);
            throw bad;
        }
    }
}
