package java.security;

import java.security.spec.AlgorithmParameterSpec;

/** Makes pairs of keys. */
public abstract class KeyPairGenerator extends KeyPairGeneratorSpi {
    private String algorithm;
    private Provider provider;

    protected KeyPairGenerator(String algorithm) {
        this.algorithm = algorithm;
    }

    public String getAlgorithm() {
        return algorithm;
    }

    private static KeyPairGenerator of(Provider.Service s, String algorithm) throws NoSuchAlgorithmException {
        KeyPairGeneratorSpi spi = (KeyPairGeneratorSpi) s.newInstance(null);
        KeyPairGenerator g = spi instanceof KeyPairGenerator whole ? whole : new Delegate(spi, algorithm);
        g.algorithm = algorithm;
        g.provider = s.getProvider();
        return g;
    }

    public static KeyPairGenerator getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Security.find("KeyPairGenerator", algorithm), algorithm);
    }

    public static KeyPairGenerator getInstance(String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Security.find("KeyPairGenerator", algorithm, provider), algorithm);
    }

    public static KeyPairGenerator getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Security.find("KeyPairGenerator", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public void initialize(int keysize) {
        initialize(keysize, new SecureRandom());
    }

    /** Does nothing here: what generates says how. */
    @Override
    public void initialize(int keysize, SecureRandom random) {
    }

    public void initialize(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        initialize(params, new SecureRandom());
    }

    @Override
    public void initialize(AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidAlgorithmParameterException {
        super.initialize(params, random);
    }

    public final KeyPair genKeyPair() {
        return generateKeyPair();
    }

    @Override
    public KeyPair generateKeyPair() {
        return null;
    }

    /** A generator that an implementation does. */
    private static final class Delegate extends KeyPairGenerator {
        private final KeyPairGeneratorSpi spi;

        Delegate(KeyPairGeneratorSpi spi, String algorithm) {
            super(algorithm);
            this.spi = spi;
        }

        @Override
        public void initialize(int keysize, SecureRandom random) {
            spi.initialize(keysize, random);
        }

        @Override
        public void initialize(AlgorithmParameterSpec params, SecureRandom random)
            throws InvalidAlgorithmParameterException {
            spi.initialize(params, random);
        }

        @Override
        public KeyPair generateKeyPair() {
            return spi.generateKeyPair();
        }
    }
}
