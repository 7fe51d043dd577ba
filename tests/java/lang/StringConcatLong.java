/** More operands than one call of the string factory takes. */
public class StringConcatLong {
    public static void main(String[] args) {
        int a = 1;
        long b = 2;
        String s = "" + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
            + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
            + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
            + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
            + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
            + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
            + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
            + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + "end";
        System.out.println(s.length());
        System.out.println(s);
    }
}
