/** MethodHandle constants of each kind, and what cannot be resolved. */
public class HandleConstants {
    public int field = 5;
    public static String stat = "static";

    public HandleConstants() {
    }

    public String virt(int x) {
        return "virt" + x;
    }

    static String pack(long l) {
        return "pack" + l;
    }

    private static String priv() {
        return "priv";
    }

    static int n;

    static void show(int kind, String owner, String name, String desc, boolean isField, boolean iface) {
        ClassAsm a = new ClassAsm(55, 33, "K" + n++, "java/lang/Object");
        int ref = isField ? a.field(owner, name, desc) : iface ? a.imethod(owner, name, desc) : a.method(owner, name, desc);
        a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(19, a.handle(kind, ref)).op(176).end();
        System.out.println(kind + " " + name + ": " + ClassAsm.run(a));
    }

    public static void main(String[] args) {
        String me = "HandleConstants";
        show(1, me, "field", "I", true, false);
        show(2, me, "stat", "Ljava/lang/String;", true, false);
        show(3, me, "field", "I", true, false);
        show(4, me, "stat", "Ljava/lang/String;", true, false);
        show(5, me, "virt", "(I)Ljava/lang/String;", false, false);
        show(6, "java/lang/Math", "max", "(II)I", false, false);
        show(8, me, "<init>", "()V", false, false);
        show(9, "java/util/List", "get", "(I)Ljava/lang/Object;", false, true);
        show(6, "java/util/List", "of", "()Ljava/util/List;", false, true);
        show(5, "java/lang/String", "length", "()I", false, false);
        show(6, me, "nothing", "()V", false, false);
        show(1, me, "nofield", "I", true, false);
        show(6, "not/There", "x", "()V", false, false);
        show(6, me, "virt", "(I)Ljava/lang/String;", false, false);
        show(5, me, "pack", "(J)Ljava/lang/String;", false, false);
        show(6, me, "priv", "()Ljava/lang/String;", false, false);
    }
}
