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

    public static void main(String[] args) {
        Fields f = new Fields();
        for (int i = 0; i < 20000000; i++) {
            f.step(i);
            if (f.getA() < 0)
                f.a = 0;
        }
        System.out.println(f.total + " " + count);
    }
}
