/** What examples/host.c runs, twice at once: each virtual machine has its own count. */
public class Counter {
    private static int count;

    public static int add(int n) {
        count += n;
        return count;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            System.out.println(args[0] + " counts " + add(Integer.parseInt(args[1])));
        }
    }
}
