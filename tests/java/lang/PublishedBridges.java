import java.lang.reflect.*;
import java.util.*;

abstract class PublishedBase {
    public String hello(int n) {
        return getClass().getSimpleName() + n;
    }

    public final int fixed() {
        return 1;
    }

    public List<String> over() {
        return null;
    }

    protected void hidden() {
    }

    public abstract Object make();
}

abstract class PublishedMiddle extends PublishedBase {
    public ArrayList<String> over() {
        return new ArrayList<>(List.of("m"));
    }
}

public class PublishedBridges extends PublishedMiddle {
    public String make() {
        return "made";
    }

    public static class Sub extends PublishedBridges {
        public String hello(int n) {
            return "sub " + super.hello(n);
        }
    }

    public static void main(String[] args) throws Exception {
        for (Class<?> k : new Class<?>[] {PublishedBridges.class, Sub.class, PublishedMiddle.class}) {
            List<String> l = new ArrayList<>();
            for (Method m : k.getDeclaredMethods())
                if (!m.getName().equals("main"))
                    l.add(m.getName() + ":" + m.getReturnType().getSimpleName() + (m.isBridge() ? " bridge" : "")
                        + (m.isSynthetic() ? " synthetic" : "") + " " + Modifier.toString(m.getModifiers() & 7));
            Collections.sort(l);
            System.out.println(k.getSimpleName() + " " + l);
        }
        System.out.println(PublishedBridges.class.getMethod("hello", int.class).invoke(new PublishedBridges(), 3));
        System.out.println(PublishedBridges.class.getMethod("hello", int.class).invoke(new Sub(), 4));
        System.out.println(PublishedBridges.class.getMethod("over").invoke(new Sub()));
        PublishedBase b = new Sub();
        System.out.println(b.hello(5) + b.over() + b.make() + b.fixed());
    }
}
