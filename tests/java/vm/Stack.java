/** Evaluation on the operand stack: copies, swaps, values kept across branches. */
public class Stack {
    int f;
    long g;
    static int sf;
    static long sg;
    int[] a = {1, 2, 3};
    long[] l = {1, 2, 3};

    static int order(String s, int v) {
        System.out.print(s);
        return v;
    }

    public static void main(String[] args) {
        Stack s = new Stack();
        int i = 1;
        int x = s.f = i++;
        long y = s.g = sg = x + 5L;
        System.out.println(x + " " + y + " " + s.f + " " + s.g + " " + sg);
        int k = s.f++ + ++s.f + sf++ + ++sf;
        long m = s.g++ + --s.g + sg++;
        System.out.println(k + " " + m);
        int j = s.a[i--]++ + s.a[i] + --s.a[i + 1];
        long n = s.l[i]++ * ++s.l[i] + s.l[i + 1]--;
        System.out.println(j + " " + n + " " + java.util.Arrays.toString(s.a) + java.util.Arrays.toString(s.l));
        int t = i;
        i = 7;
        System.out.println(t + i + (i = 3) + i);
        int p = i, q = i + 1;
        p = q + 0 * (q = p);
        System.out.println(p + " " + q);
        System.out.println(order("a", 1) + (i > 2 ? order("b", 2) : order("c", 3)) * order("d", 4) + (i < 2 || order("e", 1) > 0 ? 10 : 20));
        s.a[order("x", 0)] = order("y", 1) > 0 ? order("z", 9) : 0;
        System.out.println(s.a[0]);
        int total = 0;
        for (int u = 0, v = 10; u < v; u++, v -= 2)
            total += u * (u % 2 == 0 ? v : -v) + (v > 5 ? u : 1);
        System.out.println(total);
        String str = null;
        str += i + (str == null ? "n" : "y") + 'c';
        System.out.println(str);
        long w = 1;
        w <<= 3;
        w += 1.9;
        i *= 1.5;
        i >>= 1L;
        System.out.println(w + " " + i);
        int[][] grid = new int[3][4];
        grid[1][2] += grid[1][2]++ + (grid[1][2] = 5);
        System.out.println(grid[1][2] + " " + grid.length + grid[0].length);
    }
}
