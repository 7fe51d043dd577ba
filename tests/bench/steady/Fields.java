/** Instance and static fields, small methods. */
public class Fields {
    private int a, b;
    private long total;
    static int count;

    void step(int i) {
        a += i;
        b = a - b;
        total += b;
        count++;
    }

    int getA() {
        return a;
    }

    static long steps(int n) {
        Fields f = new Fields();
        count = 0;
        for (int i = 0; i < n; i++) {
            f.step(i);
            if (f.getA() < 0)
                f.a = 0;
        }
        return f.total + count;
    }

    public static void main(String[] args) {
        Bench.run(args, () -> steps(500_000));
    }
}
