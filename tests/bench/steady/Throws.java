/** Exceptions thrown through a few frames and caught. */
public class Throws {
    static int deep(int n, int i) {
        if (n > 0)
            return deep(n - 1, i) + 1;
        if ((i & 1) == 0)
            throw new IllegalStateException();
        return i;
    }

    static int work(int n) {
        int caught = 0;
        for (int i = 0; i < n; i++) {
            try {
                caught += deep(3, i) & 1;
            } catch (IllegalStateException e) {
                caught += 2;
            }
        }
        return caught;
    }

    public static void main(String[] args) {
        Bench.run(args, () -> work(2000));
    }
}
