public class Arrays1 {
    static int[] field = {3, 4};
    int[] inst[] = {{1}, {2, 3}};

    public static void main(String[] args) {
        int[][] grid = new int[3][4];
        grid[1][2] = 7;
        int[][][] partial = new int[2][][];
        System.out.println(grid[1][2] + " " + grid.length + " " + grid[0].length + " " + partial[1]);
        String[][] names = {{"a", "b"}, {}, {"c"}};
        System.out.println(names[0][1] + names[1].length + names[2][0]);
        long[] ls = {1, 'a', (byte) 3};
        double[] ds = {1, 2f, 3L};
        System.out.println(ls[1] + " " + ds[2]);
        byte[] bytes = new byte[2];
        bytes[0] = (byte) 200;
        bytes[1] += 5;
        System.out.println(bytes[0] + " " + bytes[1]);
        boolean[] flags = new boolean[2];
        flags[1] = !flags[0];
        System.out.println(flags[0] + " " + flags[1]);
        char[] chars = {'x', 65};
        System.out.println(chars);
        short[] shorts = {1, -2};
        float[] floats = {1.5f};
        System.out.println(shorts[1] + floats[0]);
        int[] copy = field.clone();
        copy[0] = 100;
        System.out.println(field[0] + " " + copy[0]);
        Object o = grid;
        System.out.println(o instanceof int[][]);
        System.out.println(((int[][]) o)[1].length);
        System.out.println(new Arrays1().inst[1][1]);
        int i = 0;
        int[] order = {10, 20, 30};
        order[i] = i = 2;
        System.out.println(order[0] + " " + order[2] + " " + i);
        System.out.println(new int[] {5, 6}[1] + new int[0].length);
        Object[] objs = {1, "s", null, 'c', new int[1]};
        System.out.println(objs.length);
        System.out.println(int[].class.getName() + " " + String[][].class.getName());
    }
}
