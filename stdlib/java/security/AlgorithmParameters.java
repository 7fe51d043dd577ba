package java.security;

import java.io.IOException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;

/** The parameters of an algorithm, as objects and as bytes. */
public class AlgorithmParameters {
    private final AlgorithmParametersSpi spi;
    private final Provider provider;
    private final String algorithm;
    private boolean initialized;

    protected AlgorithmParameters(AlgorithmParametersSpi spi, Provider provider, String algorithm) {
        this.spi = spi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static AlgorithmParameters of(Provider.Service s, String algorithm) throws NoSuchAlgorithmException {
        return new AlgorithmParameters((AlgorithmParametersSpi) s.newInstance(null), s.getProvider(), algorithm);
    }

    public static AlgorithmParameters getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Security.find("AlgorithmParameters", algorithm), algorithm);
    }

    public static AlgorithmParameters getInstance(String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Security.find("AlgorithmParameters", algorithm, provider), algorithm);
    }

    public static AlgorithmParameters getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Security.find("AlgorithmParameters", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final void init(AlgorithmParameterSpec paramSpec) throws InvalidParameterSpecException {
        if (initialized) {
            throw new InvalidParameterSpecException("already initialized");
        }
        spi.engineInit(paramSpec);
        initialized = true;
    }

    private void checkFresh() throws IOException {
        if (initialized) {
            throw new IOException("already initialized");
        }
    }

    private void checkReady() throws IOException {
        if (!initialized) {
            throw new IOException("not initialized");
        }
    }

    public final void init(byte[] params) throws IOException {
        checkFresh();
        spi.engineInit(params);
        initialized = true;
    }

    public final void init(byte[] params, String format) throws IOException {
        checkFresh();
        spi.engineInit(params, format);
        initialized = true;
    }

    public final <T extends AlgorithmParameterSpec> T getParameterSpec(Class<T> paramSpec)
        throws InvalidParameterSpecException {
        if (!initialized) {
            throw new InvalidParameterSpecException("not initialized");
        }
        return spi.engineGetParameterSpec(paramSpec);
    }

    public final byte[] getEncoded() throws IOException {
        checkReady();
        return spi.engineGetEncoded();
    }

    public final byte[] getEncoded(String format) throws IOException {
        checkReady();
        return spi.engineGetEncoded(format);
    }

    @Override
    public final String toString() {
        return initialized ? spi.engineToString() : null;
    }
}
