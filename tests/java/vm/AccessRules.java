/** Access checks at link time: packages, protected, private, nests that do not agree. */
public class AccessRules {
    static final String OBJECT = "java/lang/Object";

    static ClassAsm target() {
        ClassAsm a = new ClassAsm(55, 33, "p/Target", OBJECT);
        a.constructor(OBJECT);
        a.field(8, "pack", "I").field(12, "prot", "I").field(10, "priv", "I").field(9, "pub", "I");
        a.code(8, "fpack", "()V", 0, 0).op(177).end();
        a.code(12, "fprot", "()V", 0, 0).op(177).end();
        a.code(10, "fpriv", "()V", 0, 0).op(177).end();
        a.code(4, "iprot", "()V", 0, 1).op(177).end();
        return a;
    }

    static void field(String from, String sup, String name) {
        ClassAsm a = new ClassAsm(55, 33, from, sup);
        a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(178, a.field("p/Target", name, "I")).op2(184, a.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op(176).end();
        System.out.println(from + " " + name + ": " + ClassAsm.run(a, target()));
    }

    static void method(String from, String sup, String name) {
        ClassAsm a = new ClassAsm(55, 33, from, sup);
        a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(184, a.method("p/Target", name, "()V")).op(1, 176).end();
        System.out.println(from + " " + name + ": " + ClassAsm.run(a, target()));
    }

    static byte[] nest(ClassAsm a, String attribute, String... names) {
        int[] indexes = new int[names.length];
        for (int i = 0; i < names.length; i++)
            indexes[i] = a.cls(names[i]);
        return a.attribute(attribute, o -> {
            if (attribute.equals("NestMembers"))
                o.writeShort(indexes.length);
            for (int i : indexes)
                o.writeShort(i);
        });
    }

    static void nests(boolean agreed) {
        ClassAsm host = new ClassAsm(55, 33, "n/Host", OBJECT);
        host.field(10, "secret", "I");
        if (agreed)
            host.attribute(nest(host, "NestMembers", "n/Member"));
        ClassAsm member = new ClassAsm(55, 33, "n/Member", OBJECT);
        member.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(178, member.field("n/Host", "secret", "I")).op2(184, member.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op(176).end();
        member.attribute(nest(member, "NestHost", "n/Host"));
        System.out.println("nest " + agreed + ": " + ClassAsm.run(member, host));
    }

    public static void main(String[] args) {
        for (String name : "pub pack prot priv".split(" ")) {
            field("p/Same", OBJECT, name);
            field("q/Other", OBJECT, name);
            field("q/Sub", "p/Target", name);
        }
        for (String name : "fpack fprot fpriv".split(" ")) {
            method("p/Same", OBJECT, name);
            method("q/Other", OBJECT, name);
            method("q/Sub", "p/Target", name);
        }
        nests(true);
        ClassAsm a = new ClassAsm(55, 33, "q/Sub2", "p/Target");
        a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(187, a.cls("p/Target")).op(89).op2(183, a.method("p/Target", "<init>", "()V")).op2(182, a.method("p/Target", "iprot", "()V")).op(1, 176).end();
        System.out.println(ClassAsm.firstLine(ClassAsm.run(a, target())));
        ClassAsm hidden = new ClassAsm(55, 32, "p/Hidden", OBJECT);
        hidden.field(9, "x", "I");
        a = new ClassAsm(55, 33, "q/User", OBJECT);
        a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(178, a.field("p/Hidden", "x", "I")).op(87, 1, 176).end();
        System.out.println(ClassAsm.run(a, hidden));
        a = new ClassAsm(55, 33, "q/User2", OBJECT);
        a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(19, a.cls("[Lp/Hidden;")).op(176).end();
        System.out.println(ClassAsm.run(a, hidden));
    }
}
