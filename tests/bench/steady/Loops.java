/** Nested counted loops over int arithmetic. */
public class Loops {
    static int loops() {
        int x = 1;
        for (int i = 0; i < 40; i++)
            for (int j = 0; j < 100; j++)
                for (int k = 0; k < 200; k++)
                    x = (x + (i ^ k)) * 5 - (x >> 3) + j;
        return x;
    }

    public static void main(String[] args) {
        Bench.run(args, Loops::loops);
    }
}
