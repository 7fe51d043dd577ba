package java.util;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** A 128-bit identifier. */
public final class UUID implements Serializable, Comparable<UUID> {
    private static final long serialVersionUID = -4856846361193249489L;

    private final long mostSigBits;
    private final long leastSigBits;

    private static final class Source {
        static final SecureRandom RANDOM = new SecureRandom();
    }

    public UUID(long mostSigBits, long leastSigBits) {
        this.mostSigBits = mostSigBits;
        this.leastSigBits = leastSigBits;
    }

    private static UUID ofBytes(byte[] b, int version) {
        b[6] = (byte) (b[6] & 0x0f | version << 4);
        b[8] = (byte) (b[8] & 0x3f | 0x80);
        long most = 0;
        long least = 0;
        for (int i = 0; i < 8; i++) {
            most = most << 8 | b[i] & 0xff;
            least = least << 8 | b[i + 8] & 0xff;
        }
        return new UUID(most, least);
    }

    public static UUID randomUUID() {
        byte[] b = new byte[16];
        Source.RANDOM.nextBytes(b);
        return ofBytes(b, 4);
    }

    public static UUID nameUUIDFromBytes(byte[] name) {
        try {
            return ofBytes(MessageDigest.getInstance("MD5").digest(name), 3);
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("MD5 not supported", e);
        }
    }

    public static UUID fromString(String name) {
        int n = name.length();
        if (n > 36) {
            throw new IllegalArgumentException("UUID string too large");
        }
        int d1 = name.indexOf('-');
        int d2 = name.indexOf('-', d1 + 1);
        int d3 = name.indexOf('-', d2 + 1);
        int d4 = name.indexOf('-', d3 + 1);
        int d5 = name.indexOf('-', d4 + 1);
        if (d1 < 0 || d2 < 0 || d3 < 0 || d4 < 0 || d5 >= 0) {
            throw new IllegalArgumentException("Invalid UUID string: " + name);
        }
        long most = Long.parseLong(name, 0, d1, 16) & 0xffffffffL;
        most = most << 16 | Long.parseLong(name, d1 + 1, d2, 16) & 0xffffL;
        most = most << 16 | Long.parseLong(name, d2 + 1, d3, 16) & 0xffffL;
        long least = Long.parseLong(name, d3 + 1, d4, 16) & 0xffffL;
        least = least << 48 | Long.parseLong(name, d4 + 1, n, 16) & 0xffffffffffffL;
        return new UUID(most, least);
    }

    public long getLeastSignificantBits() {
        return leastSigBits;
    }

    public long getMostSignificantBits() {
        return mostSigBits;
    }

    public int version() {
        return (int) (mostSigBits >> 12 & 0x0f);
    }

    public int variant() {
        return (int) (leastSigBits >>> 64 - (leastSigBits >>> 62) & leastSigBits >> 63);
    }

    private void requireTimeBased() {
        if (version() != 1) {
            throw new UnsupportedOperationException("Not a time-based UUID");
        }
    }

    public long timestamp() {
        requireTimeBased();
        return (mostSigBits & 0x0fffL) << 48 | (mostSigBits >> 16 & 0xffffL) << 32 | mostSigBits >>> 32;
    }

    public int clockSequence() {
        requireTimeBased();
        return (int) ((leastSigBits & 0x3fff000000000000L) >>> 48);
    }

    public long node() {
        requireTimeBased();
        return leastSigBits & 0x0000ffffffffffffL;
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(36);
        hex(s, mostSigBits >>> 32, 8);
        hex(s.append('-'), mostSigBits >>> 16, 4);
        hex(s.append('-'), mostSigBits, 4);
        hex(s.append('-'), leastSigBits >>> 48, 4);
        hex(s.append('-'), leastSigBits, 12);
        return s.toString();
    }

    private static void hex(StringBuilder s, long v, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            s.append(Character.forDigit((int) (v >>> shift) & 15, 16));
        }
    }

    @Override
    public int hashCode() {
        long h = mostSigBits ^ leastSigBits;
        return (int) (h >> 32) ^ (int) h;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof UUID u && mostSigBits == u.mostSigBits && leastSigBits == u.leastSigBits;
    }

    @Override
    public int compareTo(UUID val) {
        int d = Long.compare(mostSigBits, val.mostSigBits);
        return d != 0 ? d : Long.compare(leastSigBits, val.leastSigBits);
    }
}
