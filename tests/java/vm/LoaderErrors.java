/** Loaders that misbehave: null, wrong class, exceptions of all kinds; the same failure again. */
public class LoaderErrors {
    static class Odd extends ClassLoader {
        final int kind;

        Odd(int kind) {
            this.kind = kind;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals("Wanted"))
                return super.loadClass(name, resolve);
            switch (kind) {
                case 0: return null;
                case 1: return String.class;
                case 2: throw new ClassNotFoundException("said so");
                case 3: throw new IllegalStateException("broken");
                case 4: throw new NoClassDefFoundError("other");
                default: throw new OutOfMemoryError("pretended");
            }
        }

        Class<?> define(ClassAsm a) {
            byte[] b = a.bytes();
            return defineClass(a.name(), b, 0, b.length);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int kind = 0; kind < 6; kind++) {
            ClassAsm a = new ClassAsm(49, 33, "User", "java/lang/Object");
            a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(187, a.cls("Wanted")).op(87, 1, 176).end();
            Class<?> c = new Odd(kind).define(a);
            for (int i = 0; i < 2; i++) {
                try {
                    c.getMethod("run").invoke(null);
                } catch (java.lang.reflect.InvocationTargetException e) {
                    System.out.println(kind + ": " + ClassAsm.text(e.getCause()) + " <- " + e.getCause().getCause());
                }
            }
            try {
                System.out.println(Class.forName("Wanted", true, c.getClassLoader()));
            } catch (Throwable e) {
                System.out.println(kind + ": " + ClassAsm.text(e));
            }
        }
    }
}
