public class LabelledMaze {
    static int find(int[][] m, int v) {
        int steps = 0;
        rows:
        for (int[] row : m) {
            cols:
            for (int x : row) {
                steps++;
                if (x == v)
                    break rows;
                if (x < 0)
                    continue rows;
                if (x == 0)
                    continue cols;
                do {
                    steps += 10;
                    if (steps % 3 == 0)
                        continue cols;
                    if (steps > 90)
                        break rows;
                } while (steps % 2 == 0);
            }
            steps += 100;
        }
        return steps;
    }

    static String blocks(int n) {
        String s = "";
        a: {
            s += "a";
            b: {
                s += "b";
                if (n == 1)
                    break a;
                c: if (n == 2)
                    break b;
                else {
                    if (n == 3)
                        break c;
                    s += "c";
                }
                s += "B";
            }
            s += "A";
        }
        return s;
    }

    static int primes(int max) {
        int count = 0;
        next:
        for (int i = 2; i <= max; i++) {
            for (int j = 2; j * j <= i; j++)
                if (i % j == 0)
                    continue next;
            count++;
        }
        return count;
    }

    static int loops() {
        int n = 0, i = 0, j = 10;
        for (i = 0, j = 10; i < j; i++, --j)
            n += j - i;
        for (;;) {
            if (++n % 7 == 0)
                break;
        }
        while (true) {
            n--;
            if (n < 20)
                break;
        }
        do
            n += 2;
        while (n < 25);
        lab: while (n > 0) {
            switch (n % 4) {
            case 0:
                break lab;
            case 1:
                n -= 1;
                continue lab;
            case 2:
                n -= 3;
                break;
            default:
                n--;
            }
            n--;
        }
        return n * 1000 + i * 10 + j;
    }

    static int sameNames() {
        int x = 0;
        l: for (int i = 0; i < 3; i++) {
            if (i == 1)
                continue l;
            x += i;
        }
        l: for (int i = 0; i < 3; i++) {
            int l = i;
            if (l == 2)
                break l;
            x += 10;
        }
        return x;
    }

    public static void main(String[] args) {
        int[][] m = {{1, 2, 3}, {4, -1, 5}, {0, 7, 8}, {}, {9}};
        for (int v = 0; v < 10; v++)
            System.out.print(find(m, v) + " ");
        System.out.println();
        for (int n = 0; n < 5; n++)
            System.out.print(blocks(n) + " ");
        System.out.println();
        System.out.println(primes(100) + " " + loops() + " " + sameNames());
    }
}
