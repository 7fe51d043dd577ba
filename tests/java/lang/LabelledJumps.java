public class LabelledJumps {
    static int find(int[][] grid, int want) {
        int steps = 0;
        outer:
        for (int[] row : grid) {
            for (int cell : row) {
                steps++;
                if (cell < 0)
                    continue outer;
                if (cell == want)
                    break outer;
            }
        }
        return steps;
    }

    public static void main(String[] args) {
        int[][] grid = {{1, 2, 3}, {4, -1, 5}, {6, 7, 8}};
        System.out.println(find(grid, 7));
        System.out.println(find(grid, 100));
        block: {
            if (args.length == 0)
                break block;
            System.out.println("not reached");
        }
        int i = 0;
        a:
        while (true) {
            b:
            do {
                i++;
                if (i == 3)
                    continue a;
                if (i == 7)
                    break a;
                if (i % 2 == 0)
                    continue b;
                i += 0;
            } while (i < 5);
            i++;
        }
        System.out.println(i);
        one: two: for (;;) {
            if (i > 0)
                break one;
            else
                break two;
        }
        System.out.println("end");
    }
}
