import java.lang.reflect.*;
import java.util.*;

/** Proxies: dispatch, Object's methods, exceptions declared and not, defaults, several interfaces. */
public class Proxies {
    interface A {
        int add(int a, long b, double c);

        String name() throws java.io.IOException;

        default String def() {
            return "default " + name2();
        }

        String name2();

        static String st() {
            return "static";
        }
    }

    interface B<T> {
        T get(T t);

        boolean equals(Object o);
    }

    public static void main(String[] args) throws Exception {
        List<String> log = new ArrayList<>();
        InvocationHandler h = (p, m, a) -> {
            log.add(m.getDeclaringClass().getSimpleName() + "." + m.getName() + (a == null ? "" : Arrays.toString(a)));
            switch (m.getName()) {
                case "add": return (Integer) a[0] + ((Long) a[1]).intValue() + ((Double) a[2]).intValue();
                case "name": throw new java.io.IOException("declared");
                case "name2": return "n2";
                case "get": return a[0];
                case "toString": return "proxy!";
                case "hashCode": return 77;
                case "equals": return p == a[0];
                case "def": return InvocationHandler.invokeDefault(p, m, a);
                default: return null;
            }
        };
        Object o = Proxy.newProxyInstance(Proxies.class.getClassLoader(), new Class<?>[] {A.class, B.class}, h);
        A a = (A) o;
        @SuppressWarnings("unchecked")
        B<String> b = (B<String>) o;
        System.out.println(a.add(1, 2, 3.9) + " " + b.get("g") + " " + o + " " + o.hashCode() + " " + o.equals(o) + " " + o.equals(1) + " " + a.def());
        try {
            a.name();
        } catch (java.io.IOException e) {
            System.out.println(e);
        }
        System.out.println(log);
        System.out.println(Proxy.isProxyClass(o.getClass()) + " " + (Proxy.getInvocationHandler(o) == h) + " " + Modifier.toString(o.getClass().getModifiers()) + " " + Arrays.toString(o.getClass().getInterfaces()) + " " + o.getClass().getSuperclass());
        System.out.println(o.getClass() == Proxy.newProxyInstance(Proxies.class.getClassLoader(), new Class<?>[] {A.class, B.class}, h).getClass());
        A bad = (A) Proxy.newProxyInstance(Proxies.class.getClassLoader(), new Class<?>[] {A.class}, (p, m, x) -> {
            switch (m.getName()) {
                case "add": return null;
                case "name": throw new InterruptedException("undeclared");
                case "name2": return 5;
                default: throw new Error("error");
            }
        });
        Runnable[] tries = {() -> bad.add(1, 2, 3), () -> {
            try {
                bad.name();
            } catch (java.io.IOException e) {
                System.out.println("?");
            }
        }, () -> bad.name2(), () -> bad.toString()};
        for (Runnable r : tries) {
            try {
                r.run();
            } catch (Throwable e) {
                System.out.println(e.toString().replaceAll("Proxy[0-9]+", "ProxyN") + " <- " + e.getCause());
            }
        }
        Object[][] wrong = {{String.class}, {int.class}, {A.class, A.class}};
        for (Object[] w : wrong) {
            try {
                Proxy.newProxyInstance(Proxies.class.getClassLoader(), Arrays.copyOf(w, w.length, Class[].class), h);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            Proxy.getInvocationHandler("x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Comparator<String> cmp = java.lang.invoke.MethodHandleProxies.asInterfaceInstance(Comparator.class, java.lang.invoke.MethodHandles.lookup().findVirtual(String.class, "compareTo", java.lang.invoke.MethodType.methodType(int.class, String.class)));
        System.out.println(cmp.compare("a", "b") < 0);
    }
}
