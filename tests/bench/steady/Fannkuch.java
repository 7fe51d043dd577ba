/** Permutations of small int arrays. */
public class Fannkuch {
    static long fannkuch(int n) {
        int[] p = new int[n], q = new int[n], counts = new int[n];
        for (int i = 0; i < n; i++)
            p[i] = i;
        int max = 0, sum = 0, sign = 1, r = n;
        while (true) {
            for (; r != 1; r--)
                counts[r - 1] = r;
            if (p[0] != 0) {
                for (int i = 0; i < n; i++)
                    q[i] = p[i];
                int flips = 0;
                for (int k = q[0]; k != 0; k = q[0]) {
                    for (int i = 0, j = k; i < j; i++, j--) {
                        int t = q[i];
                        q[i] = q[j];
                        q[j] = t;
                    }
                    flips++;
                }
                max = Math.max(max, flips);
                sum += sign * flips;
            }
            sign = -sign;
            while (true) {
                if (r == n)
                    return sum * 100L + max;
                int first = p[0];
                for (int i = 0; i < r; i++)
                    p[i] = p[i + 1];
                p[r] = first;
                if (--counts[r] > 0)
                    break;
                r++;
            }
        }
    }

    public static void main(String[] args) {
        Bench.run(args, () -> fannkuch(7));
    }
}
