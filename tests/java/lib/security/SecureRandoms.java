import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What can be seen of random numbers that must not be foreseen; and SHA1PRNG, whose sequence follows its seed. */
public class SecureRandoms {
    public static void main(String[] args) throws Exception {
        SecureRandom r = SecureRandom.getInstance("SHA1PRNG");
        r.setSeed(42);
        System.out.println(r.nextInt() + " " + r.nextLong() + " " + r.nextInt(1000) + " " + r.nextDouble());
        byte[] b = new byte[50];
        r.nextBytes(b);
        System.out.println(Arrays.toString(b));
        r.setSeed("more".getBytes());
        System.out.println(r.nextLong() + " " + r.nextBoolean() + " " + r.nextGaussian() + " " + r.ints(3, 0, 100).sum());
        System.out.println(r + " " + r.getAlgorithm() + " " + r.getProvider() + " " + r.getParameters());

        SecureRandom s = new SecureRandom();
        System.out.println(s.getAlgorithm() + " " + s + " " + new SecureRandom(new byte[] {1}).getAlgorithm());
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(s.nextLong());
        }
        System.out.println(seen.size() + " " + SecureRandom.getSeed(5).length + " " + s.generateSeed(7).length);
        s.setSeed(1L);
        System.out.println(s.nextInt(10) < 10);
        byte[] big = new byte[5000];
        s.nextBytes(big);
        System.out.println(Arrays.equals(big, new byte[5000]));
        System.out.println(SecureRandom.getInstanceStrong() + " " + SecureRandom.getInstance("NativePRNGNonBlocking"));
        attempt(() -> s.generateSeed(-1));
        attempt(() -> SecureRandom.getSeed(-1));
        attempt(() -> s.nextBytes(new byte[1], null));
        attempt(() -> SecureRandom.getInstance("x"));
        attempt(() -> SecureRandom.getInstance("SHA1PRNG", "x"));
        attempt(() -> SecureRandom.getInstance("SHA1PRNG", (java.security.SecureRandomParameters) null));
        UUID u = UUID.randomUUID();
        System.out.println(u.version() + " " + u.variant() + " " + UUID.nameUUIDFromBytes("x".getBytes()));
    }

    interface Action {
        void run() throws Exception;
    }

    static void attempt(Action a) {
        try {
            a.run();
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
