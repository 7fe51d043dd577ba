public class BoxedOps {
    Integer field = 1;

    public static void main(String[] args) {
        Integer i = 5;
        i++;
        i += 2;
        int r = i++ + ++i;
        System.out.println(i + " " + r);
        Character c = 'x';
        c++;
        System.out.println(c);
        Long l = 1L;
        l *= 3;
        System.out.println(l);
        Double d = 2.0;
        d /= 4;
        System.out.println(d);
        Boolean b = true;
        b &= false;
        System.out.println(b + " " + !b);
        BoxedOps o = new BoxedOps();
        System.out.println(o.field++ + " " + ++o.field + " " + -o.field);
        Integer[] a = {1, 2};
        a[0]++;
        a[1] += a[0];
        System.out.println(a[0] + " " + a[1]);
        Byte small = 3;
        Short sh = (short) (small + 1);
        System.out.println(small + sh);
        Object obj = 42;
        int back = (int) obj;
        long wide = (Integer) obj;
        System.out.println(back + wide);
        Integer n1 = 127, n2 = 127;
        System.out.println(n1 == n2);
        System.out.println(n1 < n2 + 1);
        Object mixed = true ? 1 : 2.0;
        System.out.println(mixed);
        Integer nothing = null;
        try {
            int v = nothing;
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
