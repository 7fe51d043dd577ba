public class StringConcat {
    static String s = "s";

    public static void main(String[] args) {
        int i = 1;
        long l = 2;
        float f = 3.5f;
        double d = 4.25;
        char c = 'c';
        boolean b = true;
        byte y = 7;
        short h = 8;
        Object o = null;
        System.out.println("" + i + l + f + d + c + b + y + h + o + s);
        System.out.println(i + l + "x" + i + l);
        System.out.println("a" + 1 + 2 + 'c' + 1.0 + true + null);
        String t = "t";
        t += 1;
        t += 'x' + 1;
        t += null;
        t += s + i;
        System.out.println(t);
        s += "more" + 1;
        System.out.println(s);
        String[] a = {"p", "q"};
        int k = 0;
        a[k++] += "z" + k;
        System.out.println(a[0] + a[1] + k);
        Object obj = "o";
        obj += "bj";
        System.out.println(obj);
        char[] chars = {'h', 'i'};
        System.out.println("" + chars[0] + chars[1] + (i + 1) + (c + 1) + (char) (c + 1));
        System.out.println("\u0001 and \u0002 " + i + "\u0001");
        final String K = "const" + 1 + 'c' + 2.5f + 3L + false;
        System.out.println(K == "const1c2.53false");
    }
}
