/** Class files that are none. */
public class FormatErrors {
    private static void show(String what, byte[] b) {
        String r;
        try {
            r = new ClassLoader() {
                Class<?> define() {
                    return defineClass(null, b, 0, b.length);
                }
            }.define().getName();
        } catch (Throwable e) {
            r = ClassAsm.text(e);
        }
        System.out.println(what + ": " + r);
    }

    private static ClassAsm plain() {
        return new ClassAsm(52, 33, "Plain", "java/lang/Object");
    }

    public static void main(String[] args) {
        show("fine", plain().bytes());
        show("empty", new byte[0]);
        byte[] b = plain().bytes();
        for (int n : new int[] {1, 4, 7, 9, 12, 30, b.length - 1})
            show("cut at " + n, java.util.Arrays.copyOf(b, n));
        show("one more", java.util.Arrays.copyOf(b, b.length + 1));
        ClassAsm a = plain();
        a.magic = 0x12345678;
        show("magic", a.bytes());
        for (int major : new int[] {0, 44, 45, 61, 62, 70}) {
            a = plain();
            a.major = major;
            show("version " + major, a.bytes());
        }
        a = plain();
        a.major = 61;
        a.minor = 65535;
        show("preview", a.bytes());
        a = plain();
        a.major = 56;
        a.minor = 3;
        show("minor", a.bytes());
        a = plain();
        a.access = ClassAsm.FINAL | ClassAsm.ABSTRACT | 33;
        show("final abstract", a.bytes());
        a = plain();
        a.access = ClassAsm.INTERFACE;
        show("interface not abstract", a.bytes());
        show("no super", new ClassAsm(52, 33, "Plain", null).bytes());
        show("field twice", plain().field(1, "f", "I").field(2, "f", "I").bytes());
        show("method twice", plain().method(0x401, "f", "()V").method(0x401, "f", "()V").bytes());
        show("field name", plain().field(1, "a.b", "I").bytes());
        show("field type", plain().field(1, "f", "Q").bytes());
        show("field void", plain().field(1, "f", "V").bytes());
        show("method type", plain().method(0x401, "f", "(I").bytes());
        show("method name", plain().method(0x401, "<f>", "()V").bytes());
        show("init type", plain().code(1, "<init>", "()I", 1, 1).op(3, 172).end().bytes());
        show("field flags", plain().field(3, "f", "I").bytes());
        show("field final volatile", plain().field(0x50, "f", "I").bytes());
        show("method flags", plain().method(0x411, "f", "()V").bytes());
        show("method without code", plain().method(1, "f", "()V").bytes());
        show("abstract with code", plain().code(0x401, "f", "()V", 0, 1).op(177).end().bytes());
        show("empty code", plain().code(1, "f", "()V", 0, 1).end().bytes());
        show("too few locals", plain().code(1, "f", "(JI)V", 0, 3).op(177).end().bytes());
        show("class name", new ClassAsm(52, 33, "a//b", "java/lang/Object").bytes());
        show("array name", new ClassAsm(52, 33, "[I", "java/lang/Object").bytes());
        a = plain();
        a.constant("bad", false, o -> o.writeByte(99));
        show("tag", a.bytes());
        a = plain();
        a.constant("bad", false, o -> o.writeByte(7));
        show("cut constant", a.bytes());
        a = plain();
        a.pair(12, 1000, 1);
        show("index", a.bytes());
        a = plain();
        a.pair(10, 1, 1);
        show("kind", a.bytes());
        a = plain();
        a.attribute(a.attribute("SourceFile", o -> o.writeInt(1)));
        show("SourceFile length", a.bytes());
        a = plain();
        a.attribute(a.attribute("Unheard", o -> o.writeInt(1)));
        show("unknown attribute", a.bytes());
        a = plain();
        a.constant("badutf", false, o -> o.write(new byte[] {1, 0, 1, (byte) 0xff}));
        show("utf8", a.bytes());
        a = plain();
        int index = a.string("x");
        byte[] value = a.attribute("ConstantValue", o -> o.writeShort(index));
        show("constant of int", a.field(9, "f", "I", value).bytes());
        a = plain();
        a.code(9, "f", "()V", 0, 0).op(177).handler(0, 5, 0, 0).end();
        show("handler range", a.bytes());
    }
}
