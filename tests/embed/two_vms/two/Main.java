public class Main {
    static long count;

    public static void main(String[] args) throws Exception {
        int n = Integer.parseInt(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("two counts " + count)));
        StringBuilder garbage = new StringBuilder();
        for (int i = 0; i < n * 20000; i++) {
            count--;
            garbage.append(i);
            if (garbage.length() > 1000) {
                garbage = new StringBuilder();
            }
        }
        Thread exit = new Thread(() -> System.exit(5));
        exit.start();
        exit.join();
    }
}
