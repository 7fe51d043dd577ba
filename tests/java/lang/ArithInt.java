/** Integer arithmetic wraps, divides towards zero and traps only on zero. */
public class ArithInt {
    public static void main(String[] args) {
        int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE;
        System.out.println(max + 1);
        System.out.println(min - 1);
        System.out.println(min / -1);
        System.out.println(-7 / 2 + " " + -7 % 2 + " " + 7 % -2);
        System.out.println(max * 2 + " " + -min);
        try {
            System.out.println(1 / (max - max));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        int a = 12, b = 5;
        System.out.println((a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a);
    }
}
