/** Exceptions thrown through a few frames and caught. */
public class Throws {
    static int deep(int n, int i) {
        if (n > 0)
            return deep(n - 1, i) + 1;
        if ((i & 1) == 0)
            throw new IllegalStateException();
        return i;
    }

    public static void main(String[] args) {
        int caught = 0;
        for (int i = 0; i < 1000000; i++) {
            try {
                caught += deep(3, i) & 1;
            } catch (IllegalStateException e) {
                caught++;
            }
        }
        System.out.println(caught);
    }
}
