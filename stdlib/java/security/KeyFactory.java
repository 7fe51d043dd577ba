package java.security;

import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;

/** Makes keys of their specifications, and the other way. */
public class KeyFactory {
    private final KeyFactorySpi spi;
    private final Provider provider;
    private final String algorithm;

    protected KeyFactory(KeyFactorySpi spi, Provider provider, String algorithm) {
        this.spi = spi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static KeyFactory of(Provider.Service s, String algorithm) throws NoSuchAlgorithmException {
        return new KeyFactory((KeyFactorySpi) s.newInstance(null), s.getProvider(), algorithm);
    }

    public static KeyFactory getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Security.find("KeyFactory", algorithm), algorithm);
    }

    public static KeyFactory getInstance(String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Security.find("KeyFactory", algorithm, provider), algorithm);
    }

    public static KeyFactory getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Security.find("KeyFactory", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final PublicKey generatePublic(KeySpec keySpec) throws InvalidKeySpecException {
        return spi.engineGeneratePublic(keySpec);
    }

    public final PrivateKey generatePrivate(KeySpec keySpec) throws InvalidKeySpecException {
        return spi.engineGeneratePrivate(keySpec);
    }

    public final <T extends KeySpec> T getKeySpec(Key key, Class<T> keySpec) throws InvalidKeySpecException {
        return spi.engineGetKeySpec(key, keySpec);
    }

    public final Key translateKey(Key key) throws InvalidKeyException {
        return spi.engineTranslateKey(key);
    }
}
