public class Recursion {
    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    static int ack(int m, int n) {
        return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
    }

    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    static void hanoi(int n, char a, char b, char c, StringBuilder out) {
        if (n == 0)
            return;
        hanoi(n - 1, a, c, b, out);
        out.append(a).append(b).append(' ');
        hanoi(n - 1, c, b, a, out);
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    static String permute(String done, String rest) {
        if (rest.isEmpty())
            return done + " ";
        String s = "";
        for (int i = 0; i < rest.length(); i++)
            s += permute(done + rest.charAt(i), rest.substring(0, i) + rest.substring(i + 1));
        return s;
    }

    public static void main(String[] args) {
        System.out.println(fib(15) + " " + ack(2, 3) + " " + even(10) + odd(7));
        StringBuilder sb = new StringBuilder();
        hanoi(3, 'A', 'B', 'C', sb);
        System.out.println(sb);
        System.out.println(gcd(84, 36) + permute("", "abc"));
    }
}
