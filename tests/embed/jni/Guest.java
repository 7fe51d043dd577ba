public class Guest {
    static int runs;

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("ends")));
        System.out.println(System.getProperty("greeting") + " " + args[0] + " " + ++runs);
        throw new IllegalStateException("left");
    }
}
