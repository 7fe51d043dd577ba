import java.util.ArrayList;
import java.util.List;

/** The heap's limit is met, caught and left behind, again and again. */
public class OutOfMemory {
    private static void fill() {
        List<byte[]> list = new ArrayList<>();
        for (;;) {
            list.add(new byte[50000]);
        }
    }

    private static void fillSmall() {
        List<Integer[]> list = new ArrayList<>();
        for (;;) {
            list.add(new Integer[10]);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            try {
                fill();
            } catch (OutOfMemoryError e) {
                System.out.println(e);
            }
            try {
                fillSmall();
            } catch (OutOfMemoryError e) {
                System.out.println(e);
            }
        }
        try {
            System.out.println(new long[100000000].length);
        } catch (OutOfMemoryError e) {
            System.out.println(e);
        }
        try {
            System.out.println(new int[Integer.MAX_VALUE].length);
        } catch (OutOfMemoryError e) {
            System.out.println(e);
        }
        try {
            System.out.println(new int[-5].length);
        } catch (NegativeArraySizeException e) {
            System.out.println(e);
        }
        long sum = 0;
        for (int i = 0; i < 1000000; i++) {
            sum += new int[10].length;
        }
        System.out.println(sum + " " + (Runtime.getRuntime().maxMemory() <= 40 << 20));
    }
}
