import java.io.*;
import java.util.*;

/** Serialization: graphs, transient and static fields, own methods, replacing, externals, enums, records, proxies, filters, errors. */
public class Objects0 {
    static class Base {
        int b = 1;

        Base() {
            b = 99;
        }
    }

    static class P extends Base implements Serializable {
        private static final long serialVersionUID = 5;
        int x = 2;
        transient int t = 3;
        static int s = 4;
        P next;
        int[] array = {1, 2};
        Object any;
    }

    static class Own implements Serializable {
        private transient List<String> list = new ArrayList<>(List.of("a"));

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.writeInt(list.size());
            for (String s : list) {
                out.writeUTF(s);
            }
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            list = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                list.add(in.readUTF() + "!");
            }
        }
    }

    static class Single implements Serializable {
        static final Single ONE = new Single();

        private Object readResolve() {
            return ONE;
        }
    }

    static class Replaced implements Serializable {
        private Object writeReplace() {
            return "replacement";
        }
    }

    public static class Ext implements Externalizable {
        int v;

        public Ext() {
        }

        public void writeExternal(ObjectOutput out) throws IOException {
            out.writeInt(v * 2);
        }

        public void readExternal(ObjectInput in) throws IOException {
            v = in.readInt();
        }
    }

    static class Fields implements Serializable {
        private static final ObjectStreamField[] serialPersistentFields = {new ObjectStreamField("virtual", String.class), new ObjectStreamField("n", int.class)};
        transient String real = "r";

        private void writeObject(ObjectOutputStream out) throws IOException {
            ObjectOutputStream.PutField f = out.putFields();
            f.put("virtual", real + "v");
            f.put("n", 7);
            out.writeFields();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            ObjectInputStream.GetField f = in.readFields();
            real = f.get("virtual", "none") + "" + f.get("n", 0) + f.defaulted("n");
        }
    }

    enum E {
        A, B
    }

    record R(int a, String b) implements Serializable {
        R {
            if (a < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    static byte[] write(Object... os) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(b)) {
            for (Object o : os) {
                out.writeObject(o);
            }
        }
        return b.toByteArray();
    }

    @SuppressWarnings("unchecked")
    static <T> T copy(T t) throws Exception {
        return (T) new ObjectInputStream(new ByteArrayInputStream(write(t))).readObject();
    }

    static void t(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        P p = new P();
        p.next = p;
        p.any = List.of(p.array, Map.of("k", E.B));
        p.t = 30;
        p.b = 10;
        P q = copy(p);
        System.out.println(q.x + " " + q.t + " " + q.b + " " + (q.next == q) + " " + Arrays.toString(q.array) + " " + (((List<?>) q.any).get(0) == q.array) + " " + ((Map<?, ?>) ((List<?>) q.any).get(1)).get("k"));
        System.out.println(copy(new Own()).list + " " + (copy(Single.ONE) == Single.ONE) + " " + copy((Object) new Replaced()) + " " + copy(E.A) + " " + copy(new R(1, "b")) + " " + copy(new Fields()).real);
        Ext e = new Ext();
        e.v = 21;
        System.out.println(copy(e).v + " " + copy(new int[][] {{1}, {2, 3}})[1][1] + " " + copy("s" + 1) + " " + copy(new Date(5)).getTime() + " " + copy(new ArrayDeque<>(List.of(1, 2))) + " "
            + copy(new TreeMap<>(Map.of(2, "b", 1, "a"))) + " " + copy(new LinkedHashSet<>(List.of(3, 1))) + " " + copy(EnumSet.of(E.B)) + " " + copy(new java.math.BigDecimal("1.50")) + " " + copy(Locale.US) + " "
            + copy(UUID.fromString("1-2-3-4-5")) + " " + copy(new BitSet()) + " " + copy(Optional.class) + " " + copy(Collections.unmodifiableList(new ArrayList<>(List.of(1)))));
        t(() -> write(new Object()));
        t(() -> write(List.of(1, new Thread())));
        t(() -> new ObjectInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})));
        t(() -> new ObjectInputStream(new ByteArrayInputStream(new byte[1])));
        byte[] bytes = write(new P());
        t(() -> new ObjectInputStream(new ByteArrayInputStream(bytes, 0, bytes.length - 5)).readObject());
        t(() -> {
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(write("a")));
            in.readObject();
            return in.readObject();
        });
        byte[] other = bytes.clone();
        int at = new String(bytes, "ISO-8859-1").indexOf("Objects0$P");
        other[at + 9] = 'Q';
        t(() -> new ObjectInputStream(new ByteArrayInputStream(other)).readObject());
        byte[] version = bytes.clone();
        version[at + 10 + 7] = 6;
        t(() -> new ObjectInputStream(new ByteArrayInputStream(version)).readObject());
        t(() -> {
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(write(new ArrayList<>(List.of(1, 2)))));
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;!*"));
            return in.readObject();
        });
        t(() -> {
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(write(new int[100])));
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=50"));
            return in.readObject();
        });
        System.out.println(ObjectStreamClass.lookup(P.class) + " " + ObjectStreamClass.lookup(P.class).getFields().length + " " + ObjectStreamClass.lookup(Object.class) + " "
            + ObjectStreamClass.lookup(String.class).getSerialVersionUID() + " " + ObjectStreamClass.lookupAny(Base.class).getName() + " " + ObjectStreamClass.lookup(R.class).getSerialVersionUID());
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        ObjectOutputStream out = new ObjectOutputStream(b);
        int[] shared = {1};
        out.writeObject(shared);
        shared[0] = 2;
        out.writeObject(shared);
        out.writeUnshared(shared);
        out.reset();
        out.writeObject(shared);
        out.writeInt(7);
        out.flush();
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()));
        System.out.println(((int[]) in.readObject())[0] + " " + ((int[]) in.readObject())[0] + " " + ((int[]) in.readObject())[0] + " " + ((int[]) in.readObject())[0] + " " + in.readInt() + " " + in.read());
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        ObjectOutputStream prim = new ObjectOutputStream(raw);
        prim.writeInt(1);
        prim.flush();
        t(() -> new ObjectInputStream(new ByteArrayInputStream(raw.toByteArray())).readObject());
    }
}
