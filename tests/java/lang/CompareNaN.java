/** Every comparison with NaN is false but !=, whichever way the jump goes. */
public class CompareNaN {
    static String cmp(double a, double b) {
        String s = "";
        if (a < b) s += "<";
        if (a <= b) s += "<=";
        if (a > b) s += ">";
        if (a >= b) s += ">=";
        if (a == b) s += "==";
        if (a != b) s += "!=";
        if (!(a < b)) s += " !<";
        if (!(a >= b)) s += " !>=";
        return s;
    }

    static String cmp(float a, float b) {
        return (a < b) + "," + (a <= b) + "," + (a > b) + "," + (a >= b) + "," + (a == b) + "," + (a != b);
    }

    public static void main(String[] args) {
        System.out.println(cmp(1, 2));
        System.out.println(cmp(2, 1));
        System.out.println(cmp(1, 1));
        System.out.println(cmp(Double.NaN, 1));
        System.out.println(cmp(1, Double.NaN));
        System.out.println(cmp(Float.NaN, 1f));
        System.out.println(cmp(1f, 2f));
    }
}
