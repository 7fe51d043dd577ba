public class IfElse {
    static String grade(int n) {
        if (n >= 90)
            return "A";
        else if (n >= 80)
            return "B";
        else if (n >= 70) {
            if (n == 75)
                return "C*";
            else
                return "C";
        }
        return "F";
    }

    static int nested(boolean a, boolean b, boolean c) {
        if (a)
            if (b)
                return 1;
            else if (c)
                return 2;
            else
                return 3;
        return 4;
    }

    static boolean complex(int x, String s, Object o) {
        return (x > 0 && x < 10 || x == 42) && !(s == null || s.isEmpty()) ^ o != null;
    }

    public static void main(String[] args) {
        for (int n : new int[] {95, 85, 75, 71, 10})
            System.out.print(grade(n) + " ");
        System.out.println();
        System.out.println(nested(true, true, false) + nested(true, false, true) * 10 + nested(true, false, false) * 100
            + nested(false, true, true) * 1000);
        System.out.println(complex(5, "s", null) + " " + complex(42, "", "o") + " " + complex(50, "s", null)
            + " " + complex(5, "s", "o"));
        boolean a = true, b = false;
        if (a != b && a == !b)
            System.out.println("xor");
        if (a | b & !a)
            System.out.println("or");
        if (!a)
            System.out.println("no");
        else
            ;
        Object o = a ? b ? 1 : "two" : 3.0;
        System.out.println(o);
        long l = 5;
        double d = 5;
        if (l == d && l >= 5L && d <= 5f)
            System.out.println("equal");
        String s = null;
        if (s == null || s.length() == 0)
            System.out.println("safe");
        if ((a ? 1 : 2) == 1 == a)
            System.out.println("chained");
    }
}
