/** Constant values of static fields, from the class file's ConstantValue attributes, before any initializer. */
public class ConstantPoolFields {
    static String early = snapshot();
    static final int I = -7;
    static final long L = 1L << 45;
    static final float F = 1.25f;
    static final double D = Math.PI;
    static final boolean Z = true;
    static final byte B = (byte) 200;
    static final char C = '\u20ac';
    static final short S = (short) 40000;
    static final String STR = "constant";
    static final String NULL = null;
    static final Integer BOX = 5;
    static int plain = 9;

    static String snapshot() {
        try {
            StringBuilder b = new StringBuilder();
            for (String n : "I L F D Z B C S STR NULL BOX plain".split(" "))
                b.append(ConstantPoolFields.class.getDeclaredField(n).get(null)).append(' ');
            return b.toString();
        } catch (ReflectiveOperationException e) {
            return e.toString();
        }
    }

    public static void main(String[] args) {
        System.out.println(early.replace("\u20ac", "euro"));
        System.out.println(snapshot().replace("\u20ac", "euro"));
        ClassAsm a = new ClassAsm(52, 33, "K", "java/lang/Object");
        int n = a.integer(-1), s = a.string("of asm");
        a.field(9, "z", "Z", a.attribute("ConstantValue", o -> o.writeShort(n)));
        a.field(9, "b", "B", a.attribute("ConstantValue", o -> o.writeShort(n)));
        a.field(9, "c", "C", a.attribute("ConstantValue", o -> o.writeShort(n)));
        a.field(9, "s", "Ljava/lang/String;", a.attribute("ConstantValue", o -> o.writeShort(s)));
        a.field(1, "inst", "I", a.attribute("ConstantValue", o -> o.writeShort(n)));
        a.constructor("java/lang/Object");
        a.code(9, "run", "()Ljava/lang/Object;", 6, 0).op2(187, a.cls("K")).op(89).op2(183, a.method("K", "<init>", "()V")).op2(180, a.field("K", "inst", "I"))
            .op2(178, a.field("K", "b", "B")).op(96).op2(178, a.field("K", "c", "C")).op(96).op2(184, a.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op(176).end();
        System.out.println(ClassAsm.run(a));
        try {
            Class<?> k = new ClassAsm.Loader(a).loadClass("K");
            System.out.println(k.getField("s").get(null) + " " + k.getField("s").get(null).equals("of asm") + (k.getField("s").get(null) == "of asm"));
        } catch (ReflectiveOperationException e) {
            System.out.println(e);
        }
    }
}
