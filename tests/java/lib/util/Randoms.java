import java.util.*;

/** The exact sequences of Random and SplittableRandom. */
public class Randoms {
    public static void main(String[] args) {
        for (long seed : new long[] {0, 42, -7, 1L << 50}) {
            Random r = new Random(seed);
            byte[] b = new byte[5];
            r.nextBytes(b);
            System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(16) + " " + r.nextLong() + " " + r.nextDouble() + " "
                    + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian() + " " + r.nextInt(5, 100) + " " + r.nextLong(1000)
                    + " " + r.nextDouble(1, 2) + Arrays.toString(b));
            System.out.println(Arrays.toString(new Random(seed).ints(5, 0, 100).toArray()) + Arrays.toString(new Random(seed).longs(2).toArray())
                    + Arrays.toString(new Random(seed).doubles(2, 1, 5).toArray()));
            SplittableRandom s = new SplittableRandom(seed);
            System.out.println(s.nextInt() + " " + s.nextLong() + " " + s.nextInt(10) + " " + s.nextDouble() + " " + s.split().nextInt() + " "
                    + Arrays.toString(s.ints(3, 0, 50).toArray()));
        }
        for (Runnable r : List.<Runnable>of(() -> new Random().nextInt(0), () -> new Random().nextInt(3, 3), () -> new Random().ints(-1),
                () -> new SplittableRandom().nextDouble(-1))) {
            try {
                r.run();
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
