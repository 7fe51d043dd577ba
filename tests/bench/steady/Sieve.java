/** Boolean arrays in loops. */
public class Sieve {
    static int sieve(int n) {
        boolean[] composite = new boolean[n + 1];
        int count = 0;
        for (int i = 2; i <= n; i++)
            if (!composite[i]) {
                count++;
                for (int j = i + i; j <= n; j += i)
                    composite[j] = true;
            }
        return count;
    }

    public static void main(String[] args) {
        Bench.run(args, () -> sieve(300_000));
    }
}
