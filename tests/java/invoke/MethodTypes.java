import java.lang.invoke.MethodType;
import java.util.List;

/** MethodType: making, changing, printing. */
public class MethodTypes {
    public static void main(String[] args) {
        MethodType t = MethodType.methodType(String.class, int.class, long[].class);
        System.out.println(t + " " + t.toMethodDescriptorString() + " " + t.parameterCount());
        System.out.println(t == MethodType.methodType(String.class, List.of(int.class, long[].class)));
        System.out.println(t.equals(t.changeReturnType(void.class)) + " " + t.changeReturnType(void.class));
        System.out.println(t.insertParameterTypes(1, Object.class, byte.class));
        System.out.println(t.appendParameterTypes(char.class).dropParameterTypes(0, 2));
        System.out.println(t.generic() + " " + t.erase() + " " + t.wrap() + " " + t.wrap().unwrap());
        System.out.println(MethodType.genericMethodType(2, true) + " " + t.hasPrimitives() + " " + t.lastParameterType());
        System.out.println(MethodType.fromMethodDescriptorString("(I[[Ljava/lang/String;D)V", null));
        System.out.println(t.hashCode() == MethodType.methodType(String.class, int.class, long[].class).hashCode());
        try {
            MethodType.methodType(int.class, void.class);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            t.parameterType(2);
        } catch (IndexOutOfBoundsException e) {
            System.out.println("index");
        }
    }
}
