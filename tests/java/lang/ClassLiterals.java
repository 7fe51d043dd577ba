import java.util.List;

public class ClassLiterals {
    static <T> T create(Class<T> k) throws Exception {
        return k.getDeclaredConstructor().newInstance();
    }

    class In {}

    public static void main(String[] args) throws Exception {
        System.out.println(int.class + " " + void.class + " " + boolean.class + " " + double[].class.getName());
        System.out.println(String.class.getName() + " " + List.class.isInterface() + " " + In.class.getName());
        System.out.println(create(StringBuilder.class).append("made"));
        System.out.println(int[][].class.getComponentType() == int[].class);
        System.out.println(Integer.TYPE == int.class);
        Object o = new ClassLiterals[0];
        System.out.println(o.getClass() == ClassLiterals[].class);
        Class<?>[] ks = {byte.class, char.class, long.class, float.class, short.class};
        for (Class<?> k : ks)
            System.out.print(k + " ");
        System.out.println();
        class Local {}
        System.out.println(Local.class.getName() + " " + new Object() {}.getClass().getName());
        System.out.println(Thread.State.class.getEnumConstants().length);
    }
}
