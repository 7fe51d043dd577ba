import java.lang.reflect.*;

/** Field.get and set: widening, boxes, finals, access, wrong receivers. */
public class FieldAccess {
    public int i = 1;
    public byte b = 2;
    public char c = 'c';
    public double d = 4.5;
    public boolean z = true;
    public String s = "s";
    public final int fin = 9;
    public static final String CONST = "const";
    public static int stat = 10;
    private long priv = 11;
    static final java.util.List<String> LIST = new java.util.ArrayList<>();

    interface Body {
        Object run() throws Exception;
    }

    static void show(Body b) {
        try {
            System.out.println(b.run());
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    static Field f(String n) throws NoSuchFieldException {
        return FieldAccess.class.getDeclaredField(n);
    }

    static class Other {
        private int hidden = 5;
    }

    public static void main(String[] args) {
        FieldAccess o = new FieldAccess();
        for (String n : "i b c d z s fin CONST stat priv".split(" "))
            show(() -> n + "=" + f(n).get(o) + " " + f(n).getType());
        show(() -> f("b").getInt(o) + " " + f("b").getDouble(o) + " " + f("c").getInt(o) + " " + f("i").getLong(o) + " " + f("i").getFloat(o));
        show(() -> f("i").getShort(o));
        show(() -> f("d").getFloat(o));
        show(() -> f("z").getInt(o));
        show(() -> f("s").getInt(o));
        show(() -> {
            f("i").set(o, (byte) 7);
            f("i").setShort(o, (short) 8);
            f("d").set(o, 3);
            f("d").setFloat(o, 1.5f);
            f("c").set(o, 'x');
            return o.i + " " + o.d + o.c;
        });
        show(() -> {
            f("i").set(o, 7L);
            return 0;
        });
        show(() -> {
            f("i").set(o, null);
            return 0;
        });
        show(() -> {
            f("i").set(o, "x");
            return 0;
        });
        show(() -> {
            f("b").setInt(o, 1);
            return 0;
        });
        show(() -> {
            f("s").set(o, 5);
            return 0;
        });
        show(() -> {
            f("s").set(o, null);
            return o.s;
        });
        show(() -> f("i").get("wrong"));
        show(() -> f("stat").get("ignored"));
        show(() -> {
            f("fin").set(o, 10);
            return 0;
        });
        show(() -> {
            Field x = f("fin");
            x.setAccessible(true);
            x.set(o, 10);
            return x.get(o);
        });
        show(() -> {
            Field x = f("CONST");
            x.setAccessible(true);
            x.set(null, "changed");
            return 0;
        });
        show(() -> {
            f("LIST").set(null, null);
            return 0;
        });
        show(() -> Other.class.getDeclaredField("hidden").get(new Other()));
        show(() -> String.class.getDeclaredField("hash").get("x"));
        show(() -> Class.forName("java.util.ArrayList").getDeclaredField("size").getName());
        show(() -> Integer.class.getField("MAX_VALUE").getInt(null));
        show(() -> FieldAccess.class.getField("priv"));
        show(() -> f("i").equals(f("i")) + " " + (f("i") == f("i")) + " " + (f("i").hashCode() == f("i").hashCode()));
    }
}
