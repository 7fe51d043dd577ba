package java.security;

import java.nio.ByteBuffer;
import java.security.cert.Certificate;
import java.security.spec.AlgorithmParameterSpec;

/** Signs, and checks signatures. */
public abstract class Signature extends SignatureSpi {
    protected static final int UNINITIALIZED = 0;
    protected static final int SIGN = 2;
    protected static final int VERIFY = 3;

    protected int state = UNINITIALIZED;
    private String algorithm;
    private Provider provider;

    protected Signature(String algorithm) {
        this.algorithm = algorithm;
    }

    private static Signature of(Provider.Service s, String algorithm) throws NoSuchAlgorithmException {
        SignatureSpi spi = (SignatureSpi) s.newInstance(null);
        Signature g = spi instanceof Signature whole ? whole : new Delegate(spi, algorithm);
        g.algorithm = algorithm;
        g.provider = s.getProvider();
        return g;
    }

    public static Signature getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Security.find("Signature", algorithm), algorithm);
    }

    public static Signature getInstance(String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Security.find("Signature", algorithm, provider), algorithm);
    }

    public static Signature getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Security.find("Signature", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final void initVerify(PublicKey publicKey) throws InvalidKeyException {
        engineInitVerify(publicKey);
        state = VERIFY;
    }

    public final void initVerify(Certificate certificate) throws InvalidKeyException {
        engineInitVerify(certificate.getPublicKey());
        state = VERIFY;
    }

    public final void initSign(PrivateKey privateKey) throws InvalidKeyException {
        engineInitSign(privateKey);
        state = SIGN;
    }

    public final void initSign(PrivateKey privateKey, SecureRandom random) throws InvalidKeyException {
        engineInitSign(privateKey, random);
        state = SIGN;
    }

    private void check(int wanted, String what) throws SignatureException {
        if (state != wanted) {
            throw new SignatureException("object not initialized for " + what);
        }
    }

    public final byte[] sign() throws SignatureException {
        check(SIGN, "signing");
        return engineSign();
    }

    public final int sign(byte[] outbuf, int offset, int len) throws SignatureException {
        if (outbuf == null) {
            throw new IllegalArgumentException("No output buffer given");
        }
        if (offset < 0 || len < 0) {
            throw new IllegalArgumentException("offset or len is less than 0");
        }
        if (outbuf.length - offset < len) {
            throw new IllegalArgumentException("Output buffer too small for specified offset and length");
        }
        check(SIGN, "signing");
        return engineSign(outbuf, offset, len);
    }

    public final boolean verify(byte[] signature) throws SignatureException {
        check(VERIFY, "verification");
        return engineVerify(signature);
    }

    public final boolean verify(byte[] signature, int offset, int length) throws SignatureException {
        check(VERIFY, "verification");
        if (signature == null) {
            throw new IllegalArgumentException("signature is null");
        }
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("offset or length is less than 0");
        }
        if (signature.length - offset < length) {
            throw new IllegalArgumentException("signature too small for specified offset and length");
        }
        return engineVerify(signature, offset, length);
    }

    private void checkStarted() throws SignatureException {
        if (state != SIGN && state != VERIFY) {
            throw new SignatureException("object not initialized for signature or verification");
        }
    }

    public final void update(byte b) throws SignatureException {
        checkStarted();
        engineUpdate(b);
    }

    public final void update(byte[] data) throws SignatureException {
        update(data, 0, data.length);
    }

    public final void update(byte[] data, int off, int len) throws SignatureException {
        checkStarted();
        if (data == null) {
            throw new IllegalArgumentException("data is null");
        }
        if (off < 0 || len < 0) {
            throw new IllegalArgumentException("off or len is less than 0");
        }
        if (data.length - off < len) {
            throw new IllegalArgumentException("data too small for specified offset and length");
        }
        engineUpdate(data, off, len);
    }

    public final void update(ByteBuffer data) throws SignatureException {
        checkStarted();
        if (data == null) {
            throw new NullPointerException();
        }
        engineUpdate(data);
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String toString() {
        String s = switch (state) {
            case UNINITIALIZED -> "<not initialized>";
            case VERIFY -> "<initialized for verifying>";
            case SIGN -> "<initialized for signing>";
            default -> "";
        };
        return "Signature object: " + algorithm + s;
    }

    @Deprecated
    public final void setParameter(String param, Object value) throws InvalidParameterException {
        engineSetParameter(param, value);
    }

    public final void setParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        engineSetParameter(params);
    }

    public final AlgorithmParameters getParameters() {
        return engineGetParameters();
    }

    @Deprecated
    public final Object getParameter(String param) throws InvalidParameterException {
        return engineGetParameter(param);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        if (this instanceof Cloneable) {
            return super.clone();
        }
        throw new CloneNotSupportedException();
    }

    /** A signature that an implementation does. */
    @SuppressWarnings("deprecation")
    private static final class Delegate extends Signature {
        private final SignatureSpi spi;

        Delegate(SignatureSpi spi, String algorithm) {
            super(algorithm);
            this.spi = spi;
        }

        @Override
        protected void engineInitVerify(PublicKey publicKey) throws InvalidKeyException {
            spi.engineInitVerify(publicKey);
        }

        @Override
        protected void engineInitSign(PrivateKey privateKey) throws InvalidKeyException {
            spi.engineInitSign(privateKey);
        }

        @Override
        protected void engineInitSign(PrivateKey privateKey, SecureRandom random) throws InvalidKeyException {
            spi.engineInitSign(privateKey, random);
        }

        @Override
        protected void engineUpdate(byte b) throws SignatureException {
            spi.engineUpdate(b);
        }

        @Override
        protected void engineUpdate(byte[] b, int off, int len) throws SignatureException {
            spi.engineUpdate(b, off, len);
        }

        @Override
        protected void engineUpdate(ByteBuffer data) {
            spi.engineUpdate(data);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return spi.engineSign();
        }

        @Override
        protected int engineSign(byte[] out, int offset, int len) throws SignatureException {
            return spi.engineSign(out, offset, len);
        }

        @Override
        protected boolean engineVerify(byte[] sig) throws SignatureException {
            return spi.engineVerify(sig);
        }

        @Override
        protected boolean engineVerify(byte[] sig, int offset, int length) throws SignatureException {
            return spi.engineVerify(sig, offset, length);
        }

        @Override
        protected void engineSetParameter(String param, Object value) {
            spi.engineSetParameter(param, value);
        }

        @Override
        protected void engineSetParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
            spi.engineSetParameter(params);
        }

        @Override
        protected AlgorithmParameters engineGetParameters() {
            return spi.engineGetParameters();
        }

        @Override
        protected Object engineGetParameter(String param) {
            return spi.engineGetParameter(param);
        }
    }
}
