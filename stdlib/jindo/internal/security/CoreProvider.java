package jindo.internal.security;

import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The library's own digests and random generators, under the name that programs ask for. */
public final class CoreProvider extends Provider {
    @java.io.Serial
    private static final long serialVersionUID = 1L;
    private static final String HASHES = "2.16.840.1.101.3.4.2.";

    public CoreProvider() {
        super("SUN", "17", "SUN (message digests; SecureRandom)");
        Map<String, String> safe = Map.of("ThreadSafe", "true");
        add("SecureRandom", "NativePRNG", "NativePRNG", safe);
        add("SecureRandom", "NativePRNGBlocking", "NativePRNG$Blocking", safe);
        add("SecureRandom", "NativePRNGNonBlocking", "NativePRNG$NonBlocking", safe);
        add("SecureRandom", "SHA1PRNG", "SecureRandomSha1", safe);
        digest("MD2", "Md2");
        digest("MD5", "Md5");
        digest("SHA-1", "Sha1", "OID.1.3.14.3.2.26", "1.3.14.3.2.26", "SHA", "SHA1");
        digest("SHA-224", "Sha256$Sha224", "OID." + HASHES + 4, HASHES + 4, "SHA224");
        digest("SHA-256", "Sha256", "OID." + HASHES + 1, HASHES + 1, "SHA256");
        digest("SHA-384", "Sha512$Sha384", "OID." + HASHES + 2, HASHES + 2, "SHA384");
        digest("SHA-512", "Sha512", "OID." + HASHES + 3, HASHES + 3, "SHA512");
        digest("SHA-512/224", "Sha512$Sha512to224", "OID." + HASHES + 5, HASHES + 5, "SHA512/224");
        digest("SHA-512/256", "Sha512$Sha512to256", "OID." + HASHES + 6, HASHES + 6, "SHA512/256");
        digest("SHA3-224", "Sha3$Sha224", "OID." + HASHES + 7, HASHES + 7);
        digest("SHA3-256", "Sha3$Sha256", "OID." + HASHES + 8, HASHES + 8);
        digest("SHA3-384", "Sha3$Sha384", "OID." + HASHES + 9, HASHES + 9);
        digest("SHA3-512", "Sha3$Sha512", "OID." + HASHES + 10, HASHES + 10);
    }

    private void digest(String algorithm, String implementation, String... aliases) {
        add("MessageDigest", algorithm, implementation, Map.of("ImplementedIn", "Software"), aliases);
    }

    private void add(String type, String algorithm, String implementation, Map<String, String> attributes,
        String... aliases) {
        List<String> names = new ArrayList<>(List.of(aliases));
        putService(new Service(this, type, algorithm, "jindo.internal.security." + implementation, names, attributes));
    }
}
