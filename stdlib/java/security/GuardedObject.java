package java.security;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** An object that a guard gives out. */
public class GuardedObject implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -5240450096227834308L;

    @SuppressWarnings("serial")
    private Object object;
    @SuppressWarnings("serial")
    private Guard guard;

    public GuardedObject(Object object, Guard guard) {
        this.object = object;
        this.guard = guard;
    }

    public Object getObject() throws SecurityException {
        if (guard != null) {
            guard.checkGuard(object);
        }
        return object;
    }

    @java.io.Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        if (guard != null) {
            guard.checkGuard(object);
        }
        out.defaultWriteObject();
    }
}
