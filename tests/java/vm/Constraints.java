/** Two loaders that disagree about a class in the type of something they share. */
public class Constraints {
    static final String OBJECT = "java/lang/Object";

    static ClassAsm shared() {
        return new ClassAsm(52, 33, "Shared", OBJECT).constructor(OBJECT);
    }

    static ClassAsm base() {
        ClassAsm a = new ClassAsm(52, 33, "Base", OBJECT).constructor(OBJECT);
        a.field(9, "kept", "LShared;");
        a.code(1, "give", "()LShared;", 2, 1).op2(187, a.cls("Shared")).op(89).op2(183, a.method("Shared", "<init>", "()V")).op(176).end();
        a.code(1, "take", "([[LShared;)V", 0, 2).op(177).end();
        return a.code(9, "make", "()LBase;", 2, 0).op2(187, a.cls("Base")).op(89).op2(183, a.method("Base", "<init>", "()V")).op(176).end();
    }

    /** Sees Base and Face of another loader, and a Shared of its own. */
    static class Other extends ClassAsm.Loader {
        final ClassLoader one;

        Other(ClassLoader one, ClassAsm... classes) {
            super(classes);
            this.one = one;
        }

        @Override
        protected Class<?> loadClass(String n, boolean resolve) throws ClassNotFoundException {
            return n.equals("Base") || n.equals("Face") ? one.loadClass(n) : super.loadClass(n, resolve);
        }
    }

    static void run(String what, boolean sharedFirst, ClassAsm user, String... more) {
        ClassAsm face = new ClassAsm(52, 0x601, "Face", OBJECT);
        face.method(0x401, "give", "()LShared;");
        ClassAsm.Loader one = new ClassAsm.Loader(shared(), base(), face);
        Other two = new Other(one, shared(), user);
        try {
            if (sharedFirst) {
                one.loadClass("Shared");
                two.loadClass("Shared");
            }
        } catch (ClassNotFoundException e) {
            System.out.println(e);
        }
        System.out.println(what + ": " + ClassAsm.run(two, "User"));
        if (!sharedFirst)
            try {
                System.out.println(two.loadClass("Shared"));
            } catch (LinkageError | ClassNotFoundException e) {
                System.out.println(ClassAsm.text(e));
            }
    }

    static ClassAsm.Code code(ClassAsm a) {
        return a.code(9, "run", "()Ljava/lang/Object;", 3, 0);
    }

    public static void main(String[] args) {
        for (boolean first : new boolean[] {true, false}) {
            ClassAsm u = new ClassAsm(52, 33, "User", OBJECT);
            run("result", first, code(u).op2(184, u.method("Base", "make", "()LBase;")).op2(182, u.method("Base", "give", "()LShared;"))
                    .op2(182, u.method(OBJECT, "getClass", "()Ljava/lang/Class;")).op(176).end());
            u = new ClassAsm(52, 33, "User", OBJECT);
            run("argument", first, code(u).op2(184, u.method("Base", "make", "()LBase;")).op(1).op2(182, u.method("Base", "take", "([[LShared;)V")).op(1, 176).end());
            u = new ClassAsm(52, 33, "User", OBJECT);
            run("field", first, code(u).op2(178, u.field("Base", "kept", "LShared;")).op(176).end());
            u = new ClassAsm(52, 33, "User", "Base").constructor("Base");
            u.code(1, "give", "()LShared;", 2, 1).op(1, 176).end();
            run("override", first, code(u).op2(187, u.cls("User")).op(89).op2(183, u.method("User", "<init>", "()V")).op2(182, u.method("Base", "give", "()LShared;")).op(176).end());
            u = new ClassAsm(52, 33, "User", OBJECT, "Face").constructor(OBJECT);
            u.code(1, "give", "()LShared;", 2, 1).op(1, 176).end();
            run("interface", first, code(u).op2(187, u.cls("User")).op(89).op2(183, u.method("User", "<init>", "()V")).iface(u.imethod("Face", "give", "()LShared;"), 1).op(176).end());
        }
    }
}
