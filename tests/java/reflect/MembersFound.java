import java.lang.reflect.*;
import java.util.*;

/** What getMethods, getFields and getMethod find through superclasses and interfaces. */
public class MembersFound {
    interface I {
        int K = 1;

        void i();

        default void d() {
        }

        static void s() {
        }
    }

    interface J extends I {
        @Override
        default void d() {
        }

        Object cov();
    }

    static class Base {
        public int pub;
        int pack;

        public Object cov() {
            return null;
        }

        public static void st() {
        }

        protected void prot() {
        }

        public void over(List<String> l) {
        }
    }

    static class Derived extends Base implements J {
        public int pub;
        public long more;

        @Override
        public String cov() {
            return null;
        }

        @Override
        public void i() {
        }

        @Override
        public void over(List<String> l) {
        }

        public <T> T gen(T t) {
            return t;
        }
    }

    static String list(Method[] ms) {
        TreeSet<String> s = new TreeSet<>();
        for (Method m : ms)
            if (m.getDeclaringClass() != Object.class)
                s.add(m.getDeclaringClass().getSimpleName() + "." + m.getName() + ":" + m.getReturnType().getSimpleName() + (m.isBridge() ? "(bridge)" : ""));
        return s.toString();
    }

    public static void main(String[] args) throws Exception {
        for (Class<?> c : new Class<?>[] {I.class, J.class, Base.class, Derived.class}) {
            System.out.println(c.getSimpleName() + " " + list(c.getMethods()));
            System.out.println(c.getSimpleName() + " " + list(c.getDeclaredMethods()));
            TreeSet<String> f = new TreeSet<>();
            for (Field x : c.getFields())
                f.add(x.getDeclaringClass().getSimpleName() + "." + x.getName());
            System.out.println(f);
        }
        System.out.println(Derived.class.getMethod("cov") + " " + Derived.class.getMethod("d").getDeclaringClass());
        System.out.println(Derived.class.getField("pub").getDeclaringClass() + " " + Derived.class.getField("K").get(null));
        for (String n : new String[] {"prot", "s", "nope"}) {
            try {
                System.out.println(Derived.class.getMethod(n));
            } catch (NoSuchMethodException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            Derived.class.getField("pack");
        } catch (NoSuchFieldException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(int[].class.getMethods().length == Object.class.getMethods().length);
        System.out.println(int.class.getMethods().length + " " + int[].class.getDeclaredMethods().length + " " + I.class.getConstructors().length);
        try {
            int[].class.getMethod("clone");
        } catch (NoSuchMethodException e) {
            System.out.println(e.getMessage());
        }
    }
}
