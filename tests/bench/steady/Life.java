/** Two-dimensional byte arrays: the game of life. */
public class Life {
    static int generation(byte[][] from, byte[][] to) {
        int n = from.length - 1, alive = 0;
        for (int y = 1; y < n; y++) {
            byte[] up = from[y - 1], here = from[y], down = from[y + 1], out = to[y];
            for (int x = 1; x < n; x++) {
                int near = up[x - 1] + up[x] + up[x + 1] + here[x - 1] + here[x + 1] + down[x - 1] + down[x] + down[x + 1];
                out[x] = (byte) (near == 3 || near == 2 && here[x] == 1 ? 1 : 0);
                alive += out[x];
            }
        }
        return alive;
    }

    static long play(byte[][] a, byte[][] b) {
        int seed = 42;
        for (int y = 1; y < a.length - 1; y++)
            for (int x = 1; x < a.length - 1; x++) {
                seed = seed * 1664525 + 1013904223;
                a[y][x] = (byte) (seed >>> 31);
            }
        long sum = 0;
        for (int i = 0; i < 10; i++)
            sum = sum * 31 + generation(a, b) + generation(b, a);
        return sum;
    }

    public static void main(String[] args) {
        byte[][] a = new byte[102][102], b = new byte[102][102];
        Bench.run(args, () -> play(a, b));
    }
}
