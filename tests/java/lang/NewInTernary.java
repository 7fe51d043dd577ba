/** Branches while an object is being made. */
public class NewInTernary {
    final String s;
    final int n;

    NewInTernary(String s, int n) {
        this.s = s;
        this.n = n;
    }

    NewInTernary(boolean b) {
        this(b ? "yes" : "no", b && n(1) > 0 ? 1 : 2);
    }

    static int n(int x) {
        return x;
    }

    static class Sub extends NewInTernary {
        Sub(Object o) {
            super(o instanceof String t && t.length() > 2 ? t : "none", o == null ? 0 : switch (o.hashCode() % 2) {
                case 0 -> 10;
                default -> 20;
            });
        }
    }

    public static void main(String[] args) {
        boolean b = args.length == 0;
        NewInTernary x = new NewInTernary(b ? "a" : "b", b || n(2) == 3 ? 5 : 6);
        System.out.println(x.s + x.n + new NewInTernary(true).n + new NewInTernary(false).s);
        System.out.println(new Sub("text").s + new Sub(1).s + new Sub(null).n);
        String t = new StringBuilder(b ? new String("in") : null).append(b ? 'c' : 'd')
            .append(new int[] {b ? 1 : 2, !b ? 3 : 4}[1]).toString();
        System.out.println(t);
        int[][] a = new int[b ? 2 : 3][b ? new NewInTernary("q", 4).n : 1];
        System.out.println(a.length + a[1].length);
        System.out.println(new Object[] {b ? 1 : "s", new Sub(b ? "abc" : null).s}[1]);
    }
}
