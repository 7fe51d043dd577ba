import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A provider of one's own: services by putService and by properties, aliases, attributes, preference. */
public class Providers {
    public static class One extends MessageDigestSpi {
        protected void engineUpdate(byte b) {
        }

        protected void engineUpdate(byte[] b, int off, int len) {
        }

        protected byte[] engineDigest() {
            return new byte[] {1};
        }

        protected void engineReset() {
        }
    }

    static class Mine extends Provider {
        Mine() {
            super("Mine", "2.5b", "for a test");
            putService(new Service(this, "MessageDigest", "ONE", "Providers$One", List.of("UNO"), Map.of("a", "b")));
            put("MessageDigest.TWO", "Providers$One");
            put("Alg.Alias.MessageDigest.DUE", "TWO");
            put("MessageDigest.TWO Size", "12");
            put("MessageDigest.NONE", "Providers$Missing");
        }
    }

    public static void main(String[] args) throws Exception {
        Provider sun = Security.getProvider("SUN");
        System.out.println(sun + " " + sun.getVersionStr() + " " + sun.isConfigured() + " " + Security.getProvider("zzz"));
        Mine p = new Mine();
        System.out.println(p + " " + p.getVersion() + " " + p.getInfo() + " " + p.getName());
        System.out.println(Security.insertProviderAt(p, 1) + " " + Security.addProvider(p) + " " + Security.getProviders()[0]);
        for (String n : new String[] {"one", "UNO", "two", "due"}) {
            MessageDigest m = MessageDigest.getInstance(n);
            System.out.println(n + " " + m.getAlgorithm() + " " + m.digest().length + " " + m.getProvider());
        }
        try {
            MessageDigest.getInstance("NONE", p);
        } catch (NoSuchAlgorithmException e) {
            System.out.println(e + " / " + e.getCause());
        }
        Provider.Service s = p.getService("MessageDigest", "uno");
        System.out.println(p.getService("messagedigest", "uno"));
        System.out.println(s.getAlgorithm() + " " + s.getType() + " " + s.getClassName() + " " + s.getAttribute("A") + " "
            + s.getAttribute("z") + " " + p.getService("MessageDigest", "two").getAttribute("size"));
        try {
            s.supportsParameter(null);
        } catch (Exception e) {
            System.out.println(e);
        }
        System.out.print(s);
        System.out.println(p.get("MessageDigest.ONE") + " " + p.getProperty("Alg.Alias.MessageDigest.UNO"));
        System.out.println(new TreeSet<>(Security.getAlgorithms("MessageDigest")));
        System.out.println(Security.getProviders("MessageDigest.TWO").length + " " + Security.getProviders("MessageDigest.QQ"));
        System.out.println(Security.getProviders("MessageDigest.TWO Size:12").length);
        try {
            Security.getProviders("nothing");
        } catch (Exception e) {
            System.out.println(e);
        }
        p.remove("MessageDigest.TWO");
        System.out.println(p.getService("MessageDigest", "TWO") + " " + p.getServices().size());
        Security.removeProvider("Mine");
        System.out.println(Security.getProvider("Mine"));
        Security.setProperty("my.key", " v ");
        System.out.println(Security.getProperty("my.key") + "|" + Security.getProperty("none"));
        try {
            p.configure("x");
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
    }
}
