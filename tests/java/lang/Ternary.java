public class Ternary {
    static Object pick(int i) {
        return i == 0 ? "zero" : i == 1 ? Integer.valueOf(1) : null;
    }

    static int sign(int x) {
        return x < 0 ? -1 : x > 0 ? 1 : 0;
    }

    public static void main(String[] args) {
        System.out.println(pick(0) + " " + pick(1) + " " + pick(2));
        System.out.println(sign(-5) + " " + sign(0) + " " + sign(9));
        char c = 'x';
        int i = 0;
        System.out.println(true ? c : 0);
        System.out.println(false ? i : c);
        Integer boxed = null;
        boolean flag = args.length > 5;
        try {
            int v = flag ? 1 : boxed;
            System.out.println(v);
        } catch (NullPointerException e) {
            System.out.println("unboxed null");
        }
        long l = flag ? 1 : 2L;
        System.out.println(l);
        StringBuilder sb = new StringBuilder();
        CharSequence cs = flag ? sb : "text";
        System.out.println(cs.length());
        Comparable<?> cmp = flag ? 1 : "s";
        System.out.println(cmp);
        System.out.println((args.length == 0 ? "none" : args[0]).length());
    }
}
