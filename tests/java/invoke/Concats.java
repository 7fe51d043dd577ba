/** String concatenation: every type, order of conversions, nulls, wide characters. */
public class Concats {
    static int calls;

    static class Loud {
        final String name;

        Loud(String name) {
            this.name = name;
        }

        public String toString() {
            return name + ++calls;
        }
    }

    static class Nothing {
        public String toString() {
            return null;
        }
    }

    public static void main(String[] args) {
        byte b = -1;
        short s = 300;
        char c = 'x', wide = '\u20ac';
        int i = Integer.MIN_VALUE;
        long l = Long.MIN_VALUE;
        float f = 1.1f;
        double d = 1e100;
        boolean z = true;
        String nul = null;
        Object o = null;
        System.out.println("" + b + s + c + i + l + f + d + z + nul + o);
        System.out.println(new Loud("a") + "-" + new Loud("b") + "-" + new Nothing() + f + new Loud("c"));
        String w = c + "" + wide + i;
        System.out.println(w.length() + " " + (int) w.charAt(1));
        char[] chars = {'n'};
        System.out.println(("len" + chars).startsWith("len[C@"));
        String acc = "";
        for (int k = 0; k < 5; k++)
            acc += k + ",";
        System.out.println(acc);
        try {
            String x = "a" + new Object() {
                public String toString() {
                    throw new IllegalStateException("thrown");
                }
            };
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        String many = "1" + i + "2" + i + "3" + i + "4" + i + "5" + i + "6" + i + "7" + i + "8" + i + "9" + i;
        System.out.println(many);
        System.out.println("tag\u0001\u0002" + i);
    }
}
