import java.util.ArrayList;
import java.util.List;

/** User-defined loaders: delegation, identity of classes, what each sees. */
public class LoaderDelegation {
    static ClassAsm named(String name, String value) {
        ClassAsm a = new ClassAsm(52, 33, name, "java/lang/Object");
        a.field(9, "count", "I");
        a.constructor("java/lang/Object");
        a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(178, a.field(name, "count", "I")).op(4, 96).op2(179, a.field(name, "count", "I"))
                .op2(19, a.string(value)).op(176).end();
        return a;
    }

    static class Recording extends ClassLoader {
        final List<String> asked = new ArrayList<>();

        Recording(ClassLoader parent) {
            super("recording", parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }
    }

    public static void main(String[] args) throws Exception {
        ClassAsm a = named("p/Same", "one");
        ClassAsm.Loader x = new ClassAsm.Loader(a), y = new ClassAsm.Loader(named("p/Same", "two"));
        Class<?> cx = x.loadClass("p.Same"), cy = y.loadClass("p.Same");
        System.out.println((cx == cy) + " " + cx.getName().equals(cy.getName()) + " " + (x.loadClass("p.Same") == cx));
        System.out.println(ClassAsm.run(x, "p.Same") + ClassAsm.run(x, "p.Same") + ClassAsm.run(y, "p.Same"));
        System.out.println(cx.getField("count").getInt(null) + " " + cy.getField("count").getInt(null));
        System.out.println((cx.getClassLoader() == x) + " " + x.getName() + " " + String.class.getClassLoader() + " " + cx.getPackageName());
        try {
            cy.cast(cx.getDeclaredConstructor().newInstance());
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        ClassAsm user = new ClassAsm(52, 33, "User", "java/lang/Object");
        user.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(187, user.cls("p/Same")).op(89).op2(183, user.method("p/Same", "<init>", "()V"))
                .op2(182, user.method("java/lang/Object", "getClass", "()Ljava/lang/Class;")).op(176).end();
        Recording r = new Recording(x);
        Class<?> u = new ClassLoader(r) {
            Class<?> define(byte[] b) {
                return defineClass("User", b, 0, b.length);
            }
        }.define(user.bytes());
        System.out.println(u.getMethod("run").invoke(null) == cx);
        System.out.println(r.asked);
        try {
            new ClassAsm.Loader().loadClass("no.Such");
        } catch (ClassNotFoundException e) {
            System.out.println(e.getMessage());
        }
        try {
            x.add(a).findClass("p.Same");
        } catch (LinkageError e) {
            System.out.println(ClassAsm.text(e));
        }
        for (String name : new String[] {"int", "[I", "[Ljava.lang.String;", "[[J", "java/lang/String", "[Lno.Such;", "[V", "", "[", "java.lang.String[]", "[Ljava/lang/String;"}) {
            try {
                System.out.println(name + " -> " + Class.forName(name));
            } catch (ClassNotFoundException e) {
                System.out.println(name + " -> " + e.getMessage());
            }
        }
        try {
            System.out.println(x.loadClass("[I"));
        } catch (ClassNotFoundException e) {
            System.out.println("loader: " + e.getMessage());
        }
        System.out.println(Class.forName("[Lp.Same;", false, x).getComponentType() == cx);
        System.out.println(ClassLoader.getSystemClassLoader().getName() + " " + ClassLoader.getPlatformClassLoader().getName() + " " + Thread.currentThread().getContextClassLoader().getName());
    }
}
