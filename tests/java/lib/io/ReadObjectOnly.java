import java.io.*;

/** A class with readObject but no writeObject, between others: its level ends where its fields end. */
public class ReadObjectOnly {
    static class Base implements Serializable {
        final Object inner;
        transient int cache = 1;

        Base(Object inner) {
            this.inner = inner;
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            cache = 2;
        }
    }

    static class Derived extends Base {
        private final int days;

        Derived(Object inner, int days) {
            super(inner);
            this.days = days;
        }

        @Override
        public String toString() {
            return "Derived(" + inner + ", " + days + ", " + cache + ")";
        }
    }

    static Object copy(Object o) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(o);
        }
        System.out.println(bytes.size());
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    public static void main(String[] args) throws Exception {
        System.out.println(copy(new Derived("text", 4)));
        System.out.println(copy(new Derived(new Derived(null, 0), -1)));
        System.out.println(((Object[]) copy(new Object[] {new Derived(1, 300), "end"}))[1]);
    }
}
