package java.security;

import java.nio.ByteBuffer;

/** A one-way function of any number of bytes to a few. */
public abstract class MessageDigest extends MessageDigestSpi {
    private String algorithm;
    private Provider provider;
    private boolean inProgress;

    protected MessageDigest(String algorithm) {
        this.algorithm = algorithm;
    }

    private static MessageDigest of(Provider.Service s, String algorithm) throws NoSuchAlgorithmException {
        MessageDigestSpi spi = (MessageDigestSpi) s.newInstance(null);
        MessageDigest m;
        if (spi instanceof MessageDigest whole) {
            m = whole;
            m.algorithm = algorithm;
        } else {
            m = spi instanceof Cloneable ? new CloneableDelegate(spi, algorithm) : new Delegate(spi, algorithm);
        }
        m.provider = s.getProvider();
        return m;
    }

    public static MessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Security.find("MessageDigest", algorithm), algorithm);
    }

    public static MessageDigest getInstance(String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Security.find("MessageDigest", algorithm, provider), algorithm);
    }

    public static MessageDigest getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Security.find("MessageDigest", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public void update(byte input) {
        engineUpdate(input);
        inProgress = true;
    }

    public void update(byte[] input, int offset, int len) {
        if (input == null) {
            throw new IllegalArgumentException("No input buffer given");
        }
        if (input.length - offset < len) {
            throw new IllegalArgumentException("Input buffer too short");
        }
        engineUpdate(input, offset, len);
        inProgress = true;
    }

    public void update(byte[] input) {
        engineUpdate(input, 0, input.length);
        inProgress = true;
    }

    public final void update(ByteBuffer input) {
        if (input == null) {
            throw new NullPointerException();
        }
        engineUpdate(input);
        inProgress = true;
    }

    public byte[] digest() {
        byte[] result = engineDigest();
        inProgress = false;
        return result;
    }

    public int digest(byte[] buf, int offset, int len) throws DigestException {
        if (buf == null) {
            throw new IllegalArgumentException("No output buffer given");
        }
        if (buf.length - offset < len) {
            throw new IllegalArgumentException("Output buffer too small for specified offset and length");
        }
        int n = engineDigest(buf, offset, len);
        inProgress = false;
        return n;
    }

    public byte[] digest(byte[] input) {
        update(input);
        return digest();
    }

    @Override
    public String toString() {
        return algorithm + " Message Digest from " + (provider != null ? provider.getName() : "(no provider)")
            + ", " + (inProgress ? "<in progress>" : "<initialized>") + "\n";
    }

    /** Takes as long for equal contents as for any other of that length. */
    public static boolean isEqual(byte[] digesta, byte[] digestb) {
        if (digesta == digestb) {
            return true;
        }
        if (digesta == null || digestb == null) {
            return false;
        }
        int n = digestb.length;
        if (n == 0) {
            return digesta.length == 0;
        }
        int different = digesta.length ^ n;
        for (int i = 0; i < digesta.length; i++) {
            different |= digesta[i] ^ digestb[i < n ? i : 0];
        }
        return different == 0;
    }

    public void reset() {
        engineReset();
        inProgress = false;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final int getDigestLength() {
        int n = engineGetDigestLength();
        if (n != 0) {
            return n;
        }
        try {
            return ((MessageDigest) clone()).digest().length;
        } catch (CloneNotSupportedException e) {
            return 0;
        }
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        if (this instanceof Cloneable) {
            return super.clone();
        }
        throw new CloneNotSupportedException();
    }

    /** A digest that an implementation does. */
    private static class Delegate extends MessageDigest {
        final MessageDigestSpi spi;

        Delegate(MessageDigestSpi spi, String algorithm) {
            super(algorithm);
            this.spi = spi;
        }

        @Override
        protected int engineGetDigestLength() {
            return spi.engineGetDigestLength();
        }

        @Override
        protected void engineUpdate(byte input) {
            spi.engineUpdate(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int len) {
            spi.engineUpdate(input, offset, len);
        }

        @Override
        protected void engineUpdate(ByteBuffer input) {
            spi.engineUpdate(input);
        }

        @Override
        protected byte[] engineDigest() {
            return spi.engineDigest();
        }

        @Override
        protected int engineDigest(byte[] buf, int offset, int len) throws DigestException {
            return spi.engineDigest(buf, offset, len);
        }

        @Override
        protected void engineReset() {
            spi.engineReset();
        }
    }

    private static final class CloneableDelegate extends Delegate implements Cloneable {
        CloneableDelegate(MessageDigestSpi spi, String algorithm) {
            super(spi, algorithm);
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            CloneableDelegate copy = new CloneableDelegate((MessageDigestSpi) spi.clone(), getAlgorithm());
            MessageDigest from = this;
            MessageDigest to = copy;
            to.provider = from.provider;
            to.inProgress = from.inProgress;
            return copy;
        }
    }
}
