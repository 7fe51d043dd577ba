package java.text;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Walks over text and its attributes. */
public interface AttributedCharacterIterator extends CharacterIterator {
    /** The key of an attribute; one object for one name. */
    class Attribute implements Serializable {
        private static final long serialVersionUID = -9142742483513960612L;
        private static final Map<String, Attribute> INSTANCES = new HashMap<>(7);
        public static final Attribute LANGUAGE = new Attribute("language");
        public static final Attribute READING = new Attribute("reading");
        public static final Attribute INPUT_METHOD_SEGMENT = new Attribute("input_method_segment");
        private final String name;

        protected Attribute(String name) {
            this.name = name;
            if (getClass() == Attribute.class) {
                INSTANCES.put(name, this);
            }
        }

        @Override
        public final boolean equals(Object obj) {
            return super.equals(obj);
        }

        @Override
        public final int hashCode() {
            return super.hashCode();
        }

        @Override
        public String toString() {
            return getClass().getName() + "(" + name + ")";
        }

        protected String getName() {
            return name;
        }

        protected Object readResolve() throws InvalidObjectException {
            if (getClass() != Attribute.class) {
                throw new InvalidObjectException("subclass didn't correctly implement readResolve");
            }
            Attribute instance = INSTANCES.get(name);
            if (instance == null) {
                throw new InvalidObjectException("unknown attribute name");
            }
            return instance;
        }
    }

    int getRunStart();

    int getRunStart(Attribute attribute);

    int getRunStart(Set<? extends Attribute> attributes);

    int getRunLimit();

    int getRunLimit(Attribute attribute);

    int getRunLimit(Set<? extends Attribute> attributes);

    Map<Attribute, Object> getAttributes();

    Object getAttribute(Attribute attribute);

    Set<Attribute> getAllAttributeKeys();
}
