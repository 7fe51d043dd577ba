import java.lang.invoke.*;

/** Hidden classes: names, nest mates, class data, no finding by name, traces. */
public class HiddenClasses {
    private static String secret() {
        return "secret";
    }

    static byte[] bytes(String name) {
        ClassAsm a = new ClassAsm(59, 33, name, "java/lang/Object", "java/util/function/Supplier").constructor("java/lang/Object");
        return a.code(1, "get", "()Ljava/lang/Object;", 1, 1).op2(184, a.method("HiddenClasses", "secret", "()Ljava/lang/String;")).op(176).end().bytes();
    }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandles.Lookup h = l.defineHiddenClass(bytes("Made"), true, MethodHandles.Lookup.ClassOption.NESTMATE);
        Class<?> c = h.lookupClass();
        System.out.println(c.getName().replaceAll("0x[0-9a-f]+", "0xN") + " " + c.isHidden() + " " + c.getSimpleName().replaceAll("0x[0-9a-f]+", "0xN") + " " + c.getCanonicalName() + " " + (c.getNestHost() == HiddenClasses.class));
        System.out.println(((java.util.function.Supplier<?>) c.getDeclaredConstructor().newInstance()).get());
        try {
            Class.forName(c.getName());
        } catch (ClassNotFoundException e) {
            System.out.println("not found");
        }
        Class<?> d = l.defineHiddenClass(bytes("Made"), false).lookupClass();
        System.out.println(c == d);
        try {
            ((java.util.function.Supplier<?>) d.getDeclaredConstructor().newInstance()).get();
        } catch (IllegalAccessError e) {
            System.out.println(e.getMessage().replaceAll("0x[0-9a-f]+", "0xN").replaceAll("@[0-9a-f]+", "@H"));
        }
        MethodHandles.Lookup data = l.defineHiddenClassWithClassData(bytes("Data"), java.util.List.of(1, 2), true);
        System.out.println((Object) MethodHandles.classData(data, "_", java.util.List.class));
        System.out.println(MethodHandles.classDataAt(data, "_", Integer.class, 1));
        try {
            l.defineHiddenClass(bytes("other/Package"), true);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(c.arrayType().getSimpleName().replaceAll("0x[0-9a-f]+", "0xN") + " " + java.lang.reflect.Array.newInstance(c, 2).getClass().isHidden());
        Class<?> plain = l.defineClass(new ClassAsm(59, 33, "Plain", "java/lang/Object").bytes());
        System.out.println(plain.getName() + plain.isHidden() + (Class.forName("Plain") == plain));
    }
}
