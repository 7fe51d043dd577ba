import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Every digest, over lengths around its block size, whole, in pieces and cloned half-way. */
public class Digests {
    static final String[] NAMES = {"MD2", "MD5", "SHA", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512",
        "SHA-512/224", "SHA-512/256", "SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512", "sha256", "1.3.14.3.2.26"};

    public static void main(String[] args) throws Exception {
        for (String name : NAMES) {
            MessageDigest m = MessageDigest.getInstance(name);
            System.out.println(name + " " + m.getAlgorithm() + " " + m.getDigestLength() + " " + hex(m.digest("abc".getBytes())));
            lengths(m);
            cloned(m);
        }
        messages();
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    static void lengths(MessageDigest m) throws Exception {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        byte[] data = new byte[300];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * 7);
        }
        for (int n = 0; n <= data.length; n++) {
            m.update(data, 0, n);
            byte[] whole = m.digest();
            for (int i = 0; i < n; i += 13) {
                m.update(data, i, Math.min(13, n - i));
            }
            byte[] pieces = m.digest();
            m.update(ByteBuffer.wrap(data, 0, n));
            if (!MessageDigest.isEqual(whole, pieces) || !MessageDigest.isEqual(whole, m.digest())) {
                System.out.println("differs at " + n);
            }
            all.update(whole);
        }
        System.out.println("  " + hex(all.digest()));
    }

    static void cloned(MessageDigest m) throws Exception {
        m.update("hello ".getBytes());
        MessageDigest other = (MessageDigest) m.clone();
        m.update("world".getBytes());
        other.update((byte) '!');
        System.out.println("  " + hex(m.digest()) + " " + hex(other.digest()));
    }

    static void messages() throws Exception {
        MessageDigest m = MessageDigest.getInstance("sha");
        System.out.print(m);
        m.update((byte) 1);
        System.out.print(m);
        m.reset();
        System.out.print(m);
        String[][] names = {{"x", null}, {"MD5", "x"}, {"x", "SUN"}, {null, null}, {"MD5", ""}};
        for (String[] n : names) {
            try {
                MessageDigest d = n[1] == null ? MessageDigest.getInstance(n[0]) : MessageDigest.getInstance(n[0], n[1]);
                System.out.println(d);
            } catch (Exception e) {
                System.out.println(e);
            }
        }
        attempt(() -> m.update(new byte[3], 2, 2));
        attempt(() -> m.update(null, 2, 2));
        attempt(() -> m.digest(new byte[3], 0, 3));
        attempt(() -> m.digest(new byte[3], 2, 3));
        attempt(() -> m.digest(null, 2, 3));
        attempt(() -> System.out.println(m.digest(new byte[30], 2, 25)));
        attempt(() -> new Sum().clone());
        MessageDigest own = new Sum();
        own.update(new byte[] {1, 2, 3});
        System.out.println(own + " " + own.digest()[0] + own.getProvider() + own.getDigestLength());
        System.out.println(MessageDigest.isEqual(new byte[0], new byte[1]) + " " + MessageDigest.isEqual(null, null)
            + " " + MessageDigest.isEqual(new byte[1], new byte[1]));
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

    static class Sum extends MessageDigest {
        byte sum;

        Sum() {
            super("sum");
        }

        protected void engineUpdate(byte b) {
            sum += b;
        }

        protected void engineUpdate(byte[] b, int off, int len) {
            for (int i = 0; i < len; i++) {
                sum += b[off + i];
            }
        }

        protected byte[] engineDigest() {
            return new byte[] {sum};
        }

        protected void engineReset() {
            sum = 0;
        }
    }
}
