import java.lang.invoke.*;
import static java.lang.invoke.MethodHandles.*;

/** What a Lookup may see: modes, in, privateLookupIn, drops, messages. */
public class LookupAccess {
    private int secret = 3;
    protected static String prot = "p";

    private String hidden(int x) {
        return "hidden" + x;
    }

    static class Nested {
        private int mine = 4;

        private static int f() {
            return 9;
        }
    }

    interface Body {
        Object run() throws Throwable;
    }

    static void show(Body b) {
        try {
            System.out.println(b.run());
        } catch (Throwable e) {
            System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    public static void main(String[] args) throws Throwable {
        Lookup l = lookup(), p = publicLookup();
        System.out.println(l + " " + p + " " + l.lookupClass() + " " + Integer.toHexString(l.lookupModes()) + " " + Integer.toHexString(p.lookupModes()));
        System.out.println(l.dropLookupMode(Lookup.PRIVATE) + " " + l.dropLookupMode(Lookup.PACKAGE));
        System.out.println(l.hasPrivateAccess() + " " + l.hasFullPrivilegeAccess() + " " + p.hasPrivateAccess());
        show(() -> l.findVirtual(LookupAccess.class, "hidden", MethodType.methodType(String.class, int.class)).invoke(new LookupAccess(), 5));
        show(() -> l.findGetter(Nested.class, "mine", int.class).invoke(new Nested()));
        show(() -> l.findStatic(Nested.class, "f", MethodType.methodType(int.class)).invoke());
        show(() -> l.findStatic(Nested.class, "g", MethodType.methodType(int.class)));
        show(() -> l.findVirtual(Nested.class, "f", MethodType.methodType(int.class)));
        show(() -> l.findStatic(LookupAccess.class, "hidden", MethodType.methodType(String.class, int.class)));
        show(() -> l.findGetter(Nested.class, "mine", long.class));
        show(() -> l.findStaticGetter(Nested.class, "mine", int.class));
        show(() -> l.findConstructor(Nested.class, MethodType.methodType(void.class, int.class)));
        show(() -> l.findConstructor(Nested.class, MethodType.methodType(int.class)));
        show(() -> l.findVirtual(String.class, "<init>", MethodType.methodType(void.class)));
        show(() -> p.findVirtual(String.class, "length", MethodType.methodType(int.class)).invoke("four"));
        show(() -> p.findVirtual(int[].class, "clone", MethodType.methodType(Object.class)).invoke(new int[2]).getClass());
        show(() -> l.findSpecial(Object.class, "toString", MethodType.methodType(String.class), LookupAccess.class).type());
        show(() -> l.findSpecial(Object.class, "toString", MethodType.methodType(String.class), Nested.class));
        show(() -> p.findStaticGetter(LookupAccess.class, "prot", String.class));
        show(() -> privateLookupIn(Nested.class, l).findGetter(Nested.class, "mine", int.class).invoke(new Nested()));
        show(() -> privateLookupIn(int.class, l));
        show(() -> privateLookupIn(Nested.class, p));
        show(() -> l.findClass("LookupAccess$Nested"));
        show(() -> l.findClass("java.util.List"));
        show(() -> l.findClass("none.Such"));
        show(() -> l.accessClass(String.class));
        show(() -> l.unreflect(LookupAccess.class.getDeclaredMethod("hidden", int.class)).type());
        show(() -> l.revealDirect(l.findStatic(Nested.class, "f", MethodType.methodType(int.class))));
        show(() -> l.revealDirect(identity(int.class)));
        show(() -> l.bind("text", "concat", MethodType.methodType(String.class, String.class)).invoke("+"));
    }
}
