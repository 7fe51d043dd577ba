import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.DrbgParameters;
import java.security.GuardedObject;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed digests, digests of streams, and the types around keys. */
public class Macs {
    interface Act {
        Object run() throws Exception;
    }

    static void t(Act a) {
        try {
            System.out.println(a.run());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    public static void main(String[] args) throws Exception {
        for (String name : new String[] {"HmacMD5", "HmacSHA1", "HmacSHA224", "HmacSHA256", "HmacSHA384", "hmacsha512"}) {
            Mac m = Mac.getInstance(name);
            m.init(new SecretKeySpec("key".getBytes(), name));
            System.out.println(name + " " + m.getMacLength() + " " + m.getAlgorithm() + " " + hex(m.doFinal("The quick brown fox jumps over the lazy dog".getBytes())));
            m.init(new SecretKeySpec(new byte[200], "any"));
            m.update((byte) 1);
            Mac copy = (Mac) m.clone();
            m.update(new byte[] {2, 3, 4}, 1, 2);
            System.out.println(hex(m.doFinal()) + " " + hex(copy.doFinal()) + " " + hex(m.doFinal()));
        }
        Mac fresh = Mac.getInstance("HmacSHA256");
        t(() -> fresh.doFinal());
        t(() -> {
            fresh.init(null);
            return 0;
        });
        t(() -> Mac.getInstance("nope"));
        t(() -> Mac.getInstance("HmacSHA256", "nope"));
        t(() -> new SecretKeySpec(new byte[0], "x"));
        t(() -> new SecretKeySpec(null, "x"));
        SecretKeySpec k = new SecretKeySpec(new byte[] {1, 2, 3, 4}, 1, 2, "AES");
        System.out.println(k.getFormat() + k.getAlgorithm() + k.getEncoded().length + k.hashCode() + k.equals(new SecretKeySpec(new byte[] {2, 3}, "aes")));

        MessageDigest md = MessageDigest.getInstance("SHA-256");
        DigestInputStream in = new DigestInputStream(new ByteArrayInputStream("hello world".getBytes()), md);
        System.out.println(in.read() + " " + in.read(new byte[4]));
        in.on(false);
        in.readAllBytes();
        System.out.println(hex(md.digest()) + " " + hex(md.digest("hello".getBytes())));
        DigestOutputStream out = new DigestOutputStream(new ByteArrayOutputStream(), md);
        out.write("hello".getBytes());
        out.write('!');
        System.out.print(out);
        System.out.println(hex(out.getMessageDigest().digest()));

        t(() -> Signature.getInstance("nope"));
        t(() -> KeyFactory.getInstance("nope"));
        t(() -> new KeyPair(null, null).getPublic());
        t(() -> new X509EncodedKeySpec(new byte[] {1}).getFormat());
        t(() -> new GuardedObject("x", o -> {
            throw new SecurityException("guarded " + o);
        }).getObject());
        t(() -> new GuardedObject("y", null).getObject());
        t(() -> DrbgParameters.instantiation(128, DrbgParameters.Capability.RESEED_ONLY, null));
        t(() -> DrbgParameters.nextBytes(-2, true, null));
        SecurityManagerChecks.run();
    }

    @SuppressWarnings("removal")
    static class SecurityManagerChecks {
        static void run() {
            SecurityManager m = new SecurityManager();
            t(() -> {
                m.checkConnect("127.0.0.1", 3);
                return 0;
            });
            t(() -> {
                m.checkConnect(null, 1);
                return 0;
            });
        }
    }
}
