package java.security;

import java.util.Objects;
import java.util.Random;

import jindo.internal.security.Entropy;
import jindo.internal.security.NativePRNG;

/** Random numbers that cannot be guessed. */
public class SecureRandom extends Random {
    @java.io.Serial
    static final long serialVersionUID = 4940670005562187L;

    private Provider provider;
    private SecureRandomSpi secureRandomSpi;
    private String algorithm;

    public SecureRandom() {
        super(0);
        takeDefault();
    }

    public SecureRandom(byte[] seed) {
        super(0);
        Objects.requireNonNull(seed);
        takeDefault();
        secureRandomSpi.engineSetSeed(seed);
    }

    protected SecureRandom(SecureRandomSpi secureRandomSpi, Provider provider) {
        this(secureRandomSpi, provider, null);
    }

    private SecureRandom(SecureRandomSpi secureRandomSpi, Provider provider, String algorithm) {
        super(0);
        this.secureRandomSpi = secureRandomSpi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private void takeDefault() {
        for (Provider p : Security.getProviders()) {
            for (Provider.Service s : p.getServices()) {
                if (s.getType().equals("SecureRandom")) {
                    try {
                        secureRandomSpi = (SecureRandomSpi) s.newInstance(null);
                        provider = p;
                        algorithm = s.getAlgorithm();
                        return;
                    } catch (NoSuchAlgorithmException e) {
                        continue;
                    }
                }
            }
        }
        secureRandomSpi = new NativePRNG();
        algorithm = "NativePRNG";
    }

    private static SecureRandom of(Provider.Service s, String algorithm, SecureRandomParameters params)
        throws NoSuchAlgorithmException {
        return new SecureRandom((SecureRandomSpi) s.newInstance(params), s.getProvider(), algorithm);
    }

    public static SecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Security.find("SecureRandom", algorithm), algorithm, null);
    }

    public static SecureRandom getInstance(String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Security.find("SecureRandom", algorithm, provider), algorithm, null);
    }

    public static SecureRandom getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Security.find("SecureRandom", algorithm, provider), algorithm, null);
    }

    private static void checkParameters(SecureRandomParameters params) {
        if (params == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
    }

    public static SecureRandom getInstance(String algorithm, SecureRandomParameters params)
        throws NoSuchAlgorithmException {
        checkParameters(params);
        return of(Security.find("SecureRandom", algorithm), algorithm, params);
    }

    public static SecureRandom getInstance(String algorithm, SecureRandomParameters params, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        checkParameters(params);
        return of(Security.find("SecureRandom", algorithm, provider), algorithm, params);
    }

    public static SecureRandom getInstance(String algorithm, SecureRandomParameters params, Provider provider)
        throws NoSuchAlgorithmException {
        checkParameters(params);
        return of(Security.find("SecureRandom", algorithm, provider), algorithm, params);
    }

    public final Provider getProvider() {
        return provider;
    }

    public String getAlgorithm() {
        return Objects.toString(algorithm, "unknown");
    }

    @Override
    public String toString() {
        return secureRandomSpi.toString();
    }

    public SecureRandomParameters getParameters() {
        return secureRandomSpi.engineGetParameters();
    }

    public void setSeed(byte[] seed) {
        secureRandomSpi.engineSetSeed(seed);
    }

    /** Zero, which the superclass's constructor sets, changes nothing. */
    @Override
    public void setSeed(long seed) {
        if (seed != 0) {
            byte[] bytes = new byte[8];
            for (int i = 0; i < 8; i++) {
                bytes[i] = (byte) (seed >> 8 * i);
            }
            setSeed(bytes);
        }
    }

    @Override
    public void nextBytes(byte[] bytes) {
        secureRandomSpi.engineNextBytes(bytes);
    }

    public void nextBytes(byte[] bytes, SecureRandomParameters params) {
        checkParameters(params);
        secureRandomSpi.engineNextBytes(Objects.requireNonNull(bytes), params);
    }

    @Override
    protected final int next(int numBits) {
        int count = (numBits + 7) / 8;
        byte[] bytes = new byte[count];
        nextBytes(bytes);
        int value = 0;
        for (byte b : bytes) {
            value = (value << 8) + (b & 0xff);
        }
        return value >>> count * 8 - numBits;
    }

    private static byte[] fresh(int numBytes) {
        byte[] seed = new byte[numBytes];
        Entropy.fill(seed, 0, numBytes);
        return seed;
    }

    public static byte[] getSeed(int numBytes) {
        if (numBytes < 0) {
            throw new IllegalArgumentException("numBytes cannot be negative");
        }
        return fresh(numBytes);
    }

    public byte[] generateSeed(int numBytes) {
        if (numBytes < 0) {
            throw new IllegalArgumentException("numBytes cannot be negative");
        }
        return secureRandomSpi.engineGenerateSeed(numBytes);
    }

    public static SecureRandom getInstanceStrong() throws NoSuchAlgorithmException {
        String property = Security.getProperty("securerandom.strongAlgorithms");
        if (property == null || property.isEmpty()) {
            throw new NoSuchAlgorithmException("Null/empty securerandom.strongAlgorithms Security Property");
        }
        for (String choice : property.split(",")) {
            String[] parts = choice.trim().split(":");
            try {
                return parts.length > 1 ? getInstance(parts[0], parts[1]) : getInstance(parts[0]);
            } catch (NoSuchAlgorithmException | NoSuchProviderException e) {
                continue;
            }
        }
        throw new NoSuchAlgorithmException("No strong SecureRandom impls available: " + property);
    }

    public void reseed() {
        secureRandomSpi.engineReseed(null);
    }

    public void reseed(SecureRandomParameters params) {
        checkParameters(params);
        secureRandomSpi.engineReseed(params);
    }
}
