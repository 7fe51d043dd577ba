package jindo.internal.security;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.MacSpi;
import javax.crypto.SecretKey;

/** HMAC (RFC 2104): a digest over the key, padded one way, and the digest over the key, padded another way, and the message. */
public class Hmac extends MacSpi implements Cloneable {
    private BlockDigest digest;
    private final int blockSize;
    private byte[] inner;
    private byte[] outer;
    private boolean started;

    Hmac(BlockDigest digest, int blockSize) {
        this.digest = digest;
        this.blockSize = blockSize;
    }

    @Override
    protected int engineGetMacLength() {
        return digest.engineGetDigestLength();
    }

    @Override
    protected void engineInit(Key key, AlgorithmParameterSpec params)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (params != null) {
            throw new InvalidAlgorithmParameterException("HMAC does not use parameters");
        }
        if (!(key instanceof SecretKey)) {
            throw new InvalidKeyException("Secret key expected");
        }
        byte[] secret = key.getEncoded();
        if (secret == null) {
            throw new InvalidKeyException("Missing key data");
        }
        digest.engineReset();
        if (secret.length > blockSize) {
            digest.engineUpdate(secret, 0, secret.length);
            secret = digest.engineDigest();
        }
        inner = pad(secret, 0x36);
        outer = pad(secret, 0x5c);
        started = false;
    }

    private byte[] pad(byte[] secret, int with) {
        byte[] b = Arrays.copyOf(secret, blockSize);
        for (int i = 0; i < b.length; i++) {
            b[i] ^= with;
        }
        return b;
    }

    private void start() {
        if (!started) {
            digest.engineUpdate(inner, 0, blockSize);
            started = true;
        }
    }

    @Override
    protected void engineUpdate(byte input) {
        start();
        digest.engineUpdate(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int len) {
        start();
        digest.engineUpdate(input, offset, len);
    }

    @Override
    protected byte[] engineDoFinal() {
        start();
        byte[] first = digest.engineDigest();
        digest.engineUpdate(outer, 0, blockSize);
        digest.engineUpdate(first, 0, first.length);
        started = false;
        return digest.engineDigest();
    }

    @Override
    protected void engineReset() {
        digest.engineReset();
        started = false;
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        Hmac copy = (Hmac) super.clone();
        copy.digest = (BlockDigest) digest.clone();
        return copy;
    }

    public static final class OfMd5 extends Hmac {
        public OfMd5() {
            super(new Md5(), 64);
        }
    }

    public static final class OfSha1 extends Hmac {
        public OfSha1() {
            super(new Sha1(), 64);
        }
    }

    public static final class OfSha224 extends Hmac {
        public OfSha224() {
            super(new Sha256.Sha224(), 64);
        }
    }

    public static final class OfSha256 extends Hmac {
        public OfSha256() {
            super(new Sha256(), 64);
        }
    }

    public static final class OfSha384 extends Hmac {
        public OfSha384() {
            super(new Sha512.Sha384(), 128);
        }
    }

    public static final class OfSha512 extends Hmac {
        public OfSha512() {
            super(new Sha512(), 128);
        }
    }
}
