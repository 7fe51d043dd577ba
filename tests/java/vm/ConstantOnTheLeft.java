/** A comparison with a large constant on its left and a value still on the stack on its right. */
public class ConstantOnTheLeft {
    static long slow = 3;

    static boolean atMost(long v) {
        return 65457L <= (v >> 1);
    }

    static boolean same(int v) {
        return 70000 == (v ^ 1);
    }

    static boolean differs(int v) {
        return '\uffff' != ((char) v);
    }

    public static void main(String[] args) {
        System.out.println(atMost(-4) + " " + atMost(1 << 20) + " " + atMost(slow));
        System.out.println(same(70001) + " " + same(5) + " " + differs(-1) + " " + differs(3));
    }
}
