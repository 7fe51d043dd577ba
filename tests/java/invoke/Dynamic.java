import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.lang.invoke.*;

/** invokedynamic and dynamic constants with bootstrap methods of our own, in a class written byte by byte. */
public class Dynamic {
    static int linked;

    public static CallSite link(MethodHandles.Lookup l, String name, MethodType t, int extra) throws Exception {
        System.out.println("link " + name + " " + t + " " + extra + " " + l.lookupClass().getName());
        linked++;
        MethodHandle h = l.findStatic(Dynamic.class, name, MethodType.methodType(String.class, int.class, int.class));
        return new MutableCallSite(MethodHandles.insertArguments(h, 1, extra));
    }

    public static String target(int x, int extra) {
        return "target " + x + " " + extra;
    }

    public static Object constant(MethodHandles.Lookup l, String name, Class<?> type) {
        System.out.println("constant " + name + " " + type.getSimpleName());
        return new StringBuilder(name);
    }

    public static CallSite fails(MethodHandles.Lookup l, String name, MethodType t, int extra) {
        throw new IllegalStateException("no link");
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream pool = new DataOutputStream(bytes);
    private int count = 1;

    private int utf8(String s) throws Exception {
        pool.writeByte(1);
        pool.writeUTF(s);
        return count++;
    }

    private int one(int tag, int a) throws Exception {
        pool.writeByte(tag);
        pool.writeShort(a);
        return count++;
    }

    private int two(int tag, int a, int b) throws Exception {
        pool.writeByte(tag);
        pool.writeShort(a);
        pool.writeShort(b);
        return count++;
    }

    private int bootstrap(String name, String desc) throws Exception {
        int owner = one(7, utf8("Dynamic")), nt = two(12, utf8(name), utf8(desc));
        int ref = two(10, owner, nt);
        pool.writeByte(15);
        pool.writeByte(6);
        pool.writeShort(ref);
        return count++;
    }

    private byte[] write() throws Exception {
        String site = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;I)Ljava/lang/invoke/CallSite;";
        int self = one(7, utf8("Made")), object = one(7, utf8("java/lang/Object")), code = utf8("Code");
        int attribute = utf8("BootstrapMethods");
        int link = bootstrap("link", site), fails = bootstrap("fails", site);
        int constant = bootstrap("constant", "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;");
        pool.writeByte(3);
        pool.writeInt(42);
        int number = count++;
        int desc = utf8("(I)Ljava/lang/String;"), nt = two(12, utf8("target"), desc);
        int indy = two(18, 0, nt), bad = two(18, 1, nt);
        int condy = two(17, 2, two(12, utf8("cname"), utf8("Ljava/lang/Object;")));
        int call = utf8("call"), wrong = utf8("wrong"), get = utf8("get"), getDesc = utf8("()Ljava/lang/Object;");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(all);
        d.writeInt(0xcafebabe);
        d.writeInt(55);
        d.writeShort(count);
        d.write(bytes.toByteArray());
        for (int v : new int[] {0x21, self, object, 0, 0, 3})
            d.writeShort(v);
        method(d, call, desc, code, new byte[] {0x1a, (byte) 0xba, 0, (byte) indy, 0, 0, (byte) 0xb0});
        method(d, wrong, desc, code, new byte[] {0x1a, (byte) 0xba, 0, (byte) bad, 0, 0, (byte) 0xb0});
        method(d, get, getDesc, code, new byte[] {0x12, (byte) condy, (byte) 0xb0});
        d.writeShort(1);
        d.writeShort(attribute);
        d.writeInt(2 + 6 + 6 + 4);
        d.writeShort(3);
        for (int v : new int[] {link, 1, number, fails, 1, number, constant, 0})
            d.writeShort(v);
        return all.toByteArray();
    }

    private static void method(DataOutputStream d, int name, int desc, int code, byte[] bytes) throws Exception {
        for (int v : new int[] {9, name, desc, 1, code})
            d.writeShort(v);
        d.writeInt(12 + bytes.length);
        d.writeShort(2);
        d.writeShort(1);
        d.writeInt(bytes.length);
        d.write(bytes);
        d.writeShort(0);
        d.writeShort(0);
    }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        Class<?> made = l.defineClass(new Dynamic().write());
        System.out.println(made.getName());
        MethodType t = MethodType.methodType(String.class, int.class);
        MethodHandle call = l.findStatic(made, "call", t);
        for (int i = 0; i < 3; i++)
            System.out.println((String) call.invokeExact(i));
        System.out.println(linked);
        MethodHandle get = l.findStatic(made, "get", MethodType.methodType(Object.class));
        Object a = get.invoke(), b = get.invoke();
        System.out.println(a + " " + (a == b));
        MethodHandle wrong = l.findStatic(made, "wrong", t);
        for (int i = 0; i < 2; i++)
            try {
                String s = (String) wrong.invokeExact(1);
            } catch (BootstrapMethodError e) {
                System.out.println(e + " " + e.getCause());
            }
        MethodHandles.Lookup hidden = l.defineHiddenClass(new Dynamic().write(), true, MethodHandles.Lookup.ClassOption.NESTMATE);
        System.out.println(hidden.lookupClass().isHidden() + " " + hidden.lookupClass().getName().startsWith("Made/"));
        System.out.println(hidden.findStatic(hidden.lookupClass(), "get", MethodType.methodType(Object.class)).invoke());
    }
}
