public class EvaluationOrder {
    static StringBuilder log = new StringBuilder();

    static int v(int x) {
        log.append(x).append(' ');
        return x;
    }

    static int[] arr(int x) {
        v(x);
        return new int[] {1, 2, 3, 4};
    }

    static int sum(int a, int b, int c) {
        return a * 100 + b * 10 + c;
    }

    static EvaluationOrder self(int x) {
        v(x);
        return null;
    }

    int f;

    public static void main(String[] args) {
        System.out.println(v(1) + v(2) * v(3) - v(4));
        System.out.println(sum(v(1), v(2), v(3)));
        arr(5)[v(1)] = v(9);
        arr(6)[v(2)] += v(8);
        int i = 1;
        System.out.println(i + i++ + ++i + i);
        System.out.println(sum(i, i = 5, i++));
        try {
            self(7).f = v(70);
        } catch (NullPointerException e) {
            log.append("npe ");
        }
        try {
            int[] none = null;
            none[v(3)] = v(4);
        } catch (NullPointerException e) {
            log.append("npe ");
        }
        try {
            v(1 / (i - i) + v(2));
        } catch (ArithmeticException e) {
            log.append("div ");
        }
        int k = 3;
        k += k++ * 2 + k;
        System.out.println(k);
        System.out.println(log);
    }
}
