import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds class files instruction by instruction, right or wrong ones. Version 49 and older need no stack maps. */
public class ClassAsm {
    public static final int PUBLIC = 1, PRIVATE = 2, PROTECTED = 4, STATIC = 8, FINAL = 16, SUPER = 32, INTERFACE = 512, ABSTRACT = 1024, NATIVE = 256;

    private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
    private final DataOutputStream pool = new DataOutputStream(poolBytes);
    private final Map<String, Integer> known = new HashMap<>();
    private final List<byte[]> fields = new ArrayList<>(), methods = new ArrayList<>(), attributes = new ArrayList<>(), bootstraps = new ArrayList<>();
    private final int[] interfaces;
    private final int thisIndex, superIndex;
    private final String name;
    private int poolCount = 1;
    public int major, minor, access, magic = 0xCAFEBABE;

    public ClassAsm(int major, int access, String name, String superName, String... interfaces) {
        this.major = major;
        this.access = access;
        this.name = name;
        thisIndex = cls(name);
        superIndex = superName == null ? 0 : cls(superName);
        this.interfaces = new int[interfaces.length];
        for (int i = 0; i < interfaces.length; i++) {
            this.interfaces[i] = cls(interfaces[i]);
        }
    }

    public String name() {
        return name.replace('/', '.');
    }

    // ---- constants

    public interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    public static byte[] bytesOf(Writer w) {
        try {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            w.write(new DataOutputStream(b));
            return b.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An entry as it is; wide ones take two places. */
    public int constant(String key, boolean wide, Writer w) {
        Integer there = known.get(key);
        if (there != null) {
            return there;
        }
        byte[] b = bytesOf(w);
        poolBytes.write(b, 0, b.length);
        known.put(key, poolCount);
        poolCount += wide ? 2 : 1;
        return poolCount - (wide ? 2 : 1);
    }

    private int named(int tag, String text) {
        int i = utf8(text);
        return constant(tag + ":" + text, false, o -> {
            o.writeByte(tag);
            o.writeShort(i);
        });
    }

    public int pair(int tag, int a, int b) {
        return constant(tag + ":" + a + "," + b, false, o -> {
            o.writeByte(tag);
            o.writeShort(a);
            o.writeShort(b);
        });
    }

    public int utf8(String s) {
        return constant("u:" + s, false, o -> {
            o.writeByte(1);
            o.writeUTF(s);
        });
    }

    public int integer(int v) {
        return constant("i:" + v, false, o -> {
            o.writeByte(3);
            o.writeInt(v);
        });
    }

    public int float_(float v) {
        return constant("f:" + v, false, o -> {
            o.writeByte(4);
            o.writeFloat(v);
        });
    }

    public int long_(long v) {
        return constant("l:" + v, true, o -> {
            o.writeByte(5);
            o.writeLong(v);
        });
    }

    public int double_(double v) {
        return constant("d:" + v, true, o -> {
            o.writeByte(6);
            o.writeDouble(v);
        });
    }

    public int cls(String n) {
        return named(7, n);
    }

    public int string(String s) {
        return named(8, s);
    }

    public int methodType(String d) {
        return named(16, d);
    }

    public int nameType(String n, String d) {
        return pair(12, utf8(n), utf8(d));
    }

    public int field(String owner, String n, String d) {
        return pair(9, cls(owner), nameType(n, d));
    }

    public int method(String owner, String n, String d) {
        return pair(10, cls(owner), nameType(n, d));
    }

    public int imethod(String owner, String n, String d) {
        return pair(11, cls(owner), nameType(n, d));
    }

    public int handle(int kind, int reference) {
        return constant("h:" + kind + "," + reference, false, o -> {
            o.writeByte(15);
            o.writeByte(kind);
            o.writeShort(reference);
        });
    }

    public int bootstrap(int handle, int... arguments) {
        bootstraps.add(bytesOf(o -> {
            o.writeShort(handle);
            o.writeShort(arguments.length);
            for (int a : arguments) {
                o.writeShort(a);
            }
        }));
        return bootstraps.size() - 1;
    }

    public int condy(int bootstrap, String n, String d) {
        return pair(17, bootstrap, nameType(n, d));
    }

    public int indy(int bootstrap, String n, String d) {
        return pair(18, bootstrap, nameType(n, d));
    }

    // ---- members

    public ClassAsm field(int access, String n, String d, byte[]... attributes) {
        fields.add(member(access, n, d, attributes));
        return this;
    }

    private byte[] member(int access, String n, String d, byte[]... attributes) {
        int a = utf8(n), b = utf8(d);
        return bytesOf(o -> {
            o.writeShort(access);
            o.writeShort(a);
            o.writeShort(b);
            o.writeShort(attributes.length);
            for (byte[] x : attributes) {
                o.write(x);
            }
        });
    }

    public byte[] attribute(String n, Writer contents) {
        int i = utf8(n);
        byte[] b = bytesOf(contents);
        return bytesOf(o -> {
            o.writeShort(i);
            o.writeInt(b.length);
            o.write(b);
        });
    }

    public ClassAsm attribute(byte[] a) {
        attributes.add(a);
        return this;
    }

    /** Without code. */
    public ClassAsm method(int access, String n, String d) {
        methods.add(member(access, n, d));
        return this;
    }

    public Code code(int access, String n, String d, int stack, int locals) {
        return new Code(access, n, d, stack, locals);
    }

    /** A constructor that only calls super's. */
    public ClassAsm constructor(String superName) {
        return code(PUBLIC, "<init>", "()V", 1, 1).op(42).op2(183, method(superName, "<init>", "()V")).op(177).end();
    }

    public class Code {
        private final int access, stack, locals;
        private final String n, d;
        private final ByteArrayOutputStream b = new ByteArrayOutputStream();
        private final List<int[]> handlers = new ArrayList<>();
        private byte[] map;

        Code(int access, String n, String d, int stack, int locals) {
            this.access = access;
            this.n = n;
            this.d = d;
            this.stack = stack;
            this.locals = locals;
        }

        public int at() {
            return b.size();
        }

        public Code op(int... bytes) {
            for (int x : bytes) {
                b.write(x);
            }
            return this;
        }

        public Code op2(int op, int operand) {
            return op(op, operand >> 8, operand);
        }

        /** invokeinterface */
        public Code iface(int reference, int count) {
            return op2(185, reference).op(count, 0);
        }

        public Code indy(int reference) {
            return op2(186, reference).op(0, 0);
        }

        public Code handler(int start, int end, int at, int type) {
            handlers.add(new int[] {start, end, at, type});
            return this;
        }

        /** The contents of a StackMapTable. */
        public Code map(int... bytes) {
            map = bytesOf(o -> {
                for (int x : bytes) {
                    o.writeByte(x);
                }
            });
            return this;
        }

        public ClassAsm end() {
            byte[] table = map == null ? null : attribute("StackMapTable", o -> o.write(map));
            byte[] code = attribute("Code", o -> {
                o.writeShort(stack);
                o.writeShort(locals);
                o.writeInt(b.size());
                b.writeTo(o);
                o.writeShort(handlers.size());
                for (int[] h : handlers) {
                    for (int x : h) {
                        o.writeShort(x);
                    }
                }
                o.writeShort(table == null ? 0 : 1);
                if (table != null) {
                    o.write(table);
                }
            });
            methods.add(member(access, n, d, code));
            return ClassAsm.this;
        }
    }

    // ---- the whole

    public byte[] bytes() {
        List<byte[]> all = new ArrayList<>(attributes);
        if (!bootstraps.isEmpty()) {
            all.add(attribute("BootstrapMethods", o -> list(o, bootstraps)));
        }
        return bytesOf(o -> {
            o.writeInt(magic);
            o.writeShort(minor);
            o.writeShort(major);
            o.writeShort(poolCount);
            poolBytes.writeTo(o);
            o.writeShort(access);
            o.writeShort(thisIndex);
            o.writeShort(superIndex);
            o.writeShort(interfaces.length);
            for (int i : interfaces) {
                o.writeShort(i);
            }
            list(o, fields);
            list(o, methods);
            list(o, all);
        });
    }

    private static void list(DataOutputStream o, List<byte[]> items) throws IOException {
        o.writeShort(items.size());
        for (byte[] b : items) {
            o.write(b);
        }
    }

    /** A loader over classes made so. */
    public static class Loader extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        public Loader(ClassAsm... classes) {
            super("asm", ClassAsm.class.getClassLoader());
            for (ClassAsm c : classes) {
                add(c);
            }
        }

        public Loader add(ClassAsm c) {
            classes.put(c.name(), c.bytes());
            return this;
        }

        @Override
        protected Class<?> findClass(String n) throws ClassNotFoundException {
            byte[] b = classes.get(n);
            if (b == null) {
                throw new ClassNotFoundException(n);
            }
            return defineClass(n, b, 0, b.length);
        }
    }

    /** What main code of class name returns when its static method run()Object is called, or what it throws, without hashes. */
    public static String run(Loader l, String n) {
        try {
            return String.valueOf(Class.forName(n, true, l).getDeclaredMethod("run").invoke(null));
        } catch (java.lang.reflect.InvocationTargetException e) {
            return text(e.getCause());
        } catch (Throwable e) {
            return text(e);
        }
    }

    public static String run(ClassAsm... classes) {
        return run(new Loader(classes), classes[0].name());
    }

    public static String text(Throwable e) {
        return e.toString().replaceAll("@[0-9a-f]+", "@HASH");
    }

    /** The first line only: the rest of a VerifyError's message is HotSpot's dump of the frame. */
    public static String firstLine(String s) {
        int i = s.indexOf('\n');
        return i < 0 ? s : s.substring(0, i);
    }
}
