/** Recursion over a small int array. */
public class Queens {
    static int place(int[] columns, int row, int n) {
        if (row == n)
            return 1;
        int count = 0;
        for (int c = 0; c < n; c++)
            if (free(columns, row, c)) {
                columns[row] = c;
                count += place(columns, row + 1, n);
            }
        return count;
    }

    static boolean free(int[] columns, int row, int c) {
        for (int r = 0; r < row; r++) {
            int d = columns[r] - c;
            if (d == 0 || d == row - r || d == r - row)
                return false;
        }
        return true;
    }

    public static void main(String[] args) {
        int[] columns = new int[8];
        Bench.run(args, () -> place(columns, 0, 8));
    }
}
