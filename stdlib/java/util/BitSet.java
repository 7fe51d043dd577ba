package java.util;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A vector of bits that grows as needed. */
public class BitSet implements Cloneable, Serializable {
    private static final long serialVersionUID = 7997698588986878753L;

    private long[] bits;
    /** How many words are in use: the last of them is not 0. */
    private transient int used;

    public BitSet() {
        bits = new long[1];
    }

    public BitSet(int nbits) {
        if (nbits < 0) {
            throw new NegativeArraySizeException("nbits < 0: " + nbits);
        }
        bits = new long[nbits + 63 >>> 6];
    }

    private BitSet(long[] words) {
        bits = words;
        used = words.length;
        trimUsed();
    }

    public static BitSet valueOf(long[] longs) {
        return new BitSet(longs.clone());
    }

    public static BitSet valueOf(LongBuffer lb) {
        long[] words = new long[lb.remaining()];
        lb.slice().get(words);
        return new BitSet(words);
    }

    public static BitSet valueOf(byte[] bytes) {
        long[] words = new long[bytes.length + 7 >>> 3];
        for (int i = 0; i < bytes.length; i++) {
            words[i >> 3] |= (bytes[i] & 0xffL) << ((i & 7) << 3);
        }
        return new BitSet(words);
    }

    public static BitSet valueOf(ByteBuffer bb) {
        byte[] bytes = new byte[bb.remaining()];
        bb.slice().order(ByteOrder.LITTLE_ENDIAN).get(bytes);
        return valueOf(bytes);
    }

    private void trimUsed() {
        int n = used;
        while (n > 0 && bits[n - 1] == 0) {
            n--;
        }
        used = n;
    }

    private void use(int words) {
        if (words > used) {
            if (words > bits.length) {
                bits = Arrays.copyOf(bits, Math.max(2 * bits.length, words));
            }
            used = words;
        }
    }

    private static void checkIndex(int i) {
        if (i < 0) {
            throw new IndexOutOfBoundsException("bitIndex < 0: " + i);
        }
    }

    private static void checkFrom(int i) {
        if (i < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + i);
        }
    }

    private static void checkRange(int from, int to) {
        checkFrom(from);
        if (to < 0) {
            throw new IndexOutOfBoundsException("toIndex < 0: " + to);
        }
        if (from > to) {
            throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
        }
    }

    /** The bits of word w that lie in [from, to). */
    private static long mask(int w, int from, int to) {
        long m = -1L;
        if (w == from >> 6) {
            m <<= from;
        }
        if (w == to - 1 >> 6) {
            m &= -1L >>> -to;
        }
        return m;
    }

    public byte[] toByteArray() {
        if (used == 0) {
            return new byte[0];
        }
        byte[] bytes = new byte[length() + 7 >>> 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (bits[i >> 3] >>> ((i & 7) << 3));
        }
        return bytes;
    }

    public long[] toLongArray() {
        return Arrays.copyOf(bits, used);
    }

    public void flip(int bitIndex) {
        checkIndex(bitIndex);
        use((bitIndex >> 6) + 1);
        bits[bitIndex >> 6] ^= 1L << bitIndex;
        trimUsed();
    }

    public void flip(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        if (fromIndex == toIndex) {
            return;
        }
        int end = toIndex - 1 >> 6;
        use(end + 1);
        for (int w = fromIndex >> 6; w <= end; w++) {
            bits[w] ^= mask(w, fromIndex, toIndex);
        }
        trimUsed();
    }

    public void set(int bitIndex) {
        checkIndex(bitIndex);
        use((bitIndex >> 6) + 1);
        bits[bitIndex >> 6] |= 1L << bitIndex;
    }

    public void set(int bitIndex, boolean value) {
        if (value) {
            set(bitIndex);
        } else {
            clear(bitIndex);
        }
    }

    public void set(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        if (fromIndex == toIndex) {
            return;
        }
        int end = toIndex - 1 >> 6;
        use(end + 1);
        for (int w = fromIndex >> 6; w <= end; w++) {
            bits[w] |= mask(w, fromIndex, toIndex);
        }
    }

    public void set(int fromIndex, int toIndex, boolean value) {
        if (value) {
            set(fromIndex, toIndex);
        } else {
            clear(fromIndex, toIndex);
        }
    }

    public void clear(int bitIndex) {
        checkIndex(bitIndex);
        int w = bitIndex >> 6;
        if (w < used) {
            bits[w] &= ~(1L << bitIndex);
            trimUsed();
        }
    }

    public void clear(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        int to = Math.min(toIndex, used << 6);
        if (fromIndex >= to) {
            return;
        }
        for (int w = fromIndex >> 6, end = to - 1 >> 6; w <= end; w++) {
            bits[w] &= ~mask(w, fromIndex, to);
        }
        trimUsed();
    }

    public void clear() {
        while (used > 0) {
            bits[--used] = 0;
        }
    }

    public boolean get(int bitIndex) {
        checkIndex(bitIndex);
        int w = bitIndex >> 6;
        return w < used && (bits[w] & 1L << bitIndex) != 0;
    }

    public BitSet get(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        int to = Math.min(toIndex, length());
        if (fromIndex >= to) {
            return new BitSet(0);
        }
        long[] words = new long[to - fromIndex + 63 >>> 6];
        int from = fromIndex >> 6;
        for (int i = 0; i < words.length; i++) {
            long w = bits[from + i] >>> fromIndex;
            if ((fromIndex & 63) != 0 && from + i + 1 < used) {
                w |= bits[from + i + 1] << -fromIndex;
            }
            words[i] = w;
        }
        words[words.length - 1] &= -1L >>> -(to - fromIndex);
        return new BitSet(words);
    }

    public int nextSetBit(int fromIndex) {
        checkFrom(fromIndex);
        int w = fromIndex >> 6;
        if (w >= used) {
            return -1;
        }
        long word = bits[w] & -1L << fromIndex;
        while (word == 0) {
            if (++w == used) {
                return -1;
            }
            word = bits[w];
        }
        return (w << 6) + Long.numberOfTrailingZeros(word);
    }

    public int nextClearBit(int fromIndex) {
        checkFrom(fromIndex);
        int w = fromIndex >> 6;
        if (w >= used) {
            return fromIndex;
        }
        long word = ~bits[w] & -1L << fromIndex;
        while (word == 0) {
            if (++w == used) {
                return used << 6;
            }
            word = ~bits[w];
        }
        return (w << 6) + Long.numberOfTrailingZeros(word);
    }

    private static boolean checkBackward(int i) {
        if (i < -1) {
            throw new IndexOutOfBoundsException("fromIndex < -1: " + i);
        }
        return i < 0;
    }

    public int previousSetBit(int fromIndex) {
        if (checkBackward(fromIndex)) {
            return -1;
        }
        int w = fromIndex >> 6;
        if (w >= used) {
            return length() - 1;
        }
        long word = bits[w] & -1L >>> 63 - fromIndex;
        while (word == 0) {
            if (w-- == 0) {
                return -1;
            }
            word = bits[w];
        }
        return (w << 6) + 63 - Long.numberOfLeadingZeros(word);
    }

    public int previousClearBit(int fromIndex) {
        if (checkBackward(fromIndex)) {
            return -1;
        }
        int w = fromIndex >> 6;
        if (w >= used) {
            return fromIndex;
        }
        long word = ~bits[w] & -1L >>> 63 - fromIndex;
        while (word == 0) {
            if (w-- == 0) {
                return -1;
            }
            word = ~bits[w];
        }
        return (w << 6) + 63 - Long.numberOfLeadingZeros(word);
    }

    public int length() {
        return used == 0 ? 0 : (used << 6) - Long.numberOfLeadingZeros(bits[used - 1]);
    }

    public boolean isEmpty() {
        return used == 0;
    }

    public boolean intersects(BitSet set) {
        for (int i = Math.min(used, set.used) - 1; i >= 0; i--) {
            if ((bits[i] & set.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public int cardinality() {
        int n = 0;
        for (int i = 0; i < used; i++) {
            n += Long.bitCount(bits[i]);
        }
        return n;
    }

    public void and(BitSet set) {
        while (used > set.used) {
            bits[--used] = 0;
        }
        for (int i = 0; i < used; i++) {
            bits[i] &= set.bits[i];
        }
        trimUsed();
    }

    public void or(BitSet set) {
        use(set.used);
        for (int i = 0; i < set.used; i++) {
            bits[i] |= set.bits[i];
        }
    }

    public void xor(BitSet set) {
        use(set.used);
        for (int i = 0, n = set.used; i < n; i++) {
            bits[i] ^= set.bits[i];
        }
        trimUsed();
    }

    public void andNot(BitSet set) {
        for (int i = Math.min(used, set.used) - 1; i >= 0; i--) {
            bits[i] &= ~set.bits[i];
        }
        trimUsed();
    }

    @Override
    public int hashCode() {
        long h = 1234;
        for (int i = used; --i >= 0;) {
            h ^= bits[i] * (i + 1);
        }
        return (int) (h >> 32 ^ h);
    }

    public int size() {
        return bits.length << 6;
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this
                || obj instanceof BitSet b && used == b.used && Arrays.equals(bits, 0, used, b.bits, 0, used);
    }

    @Override
    public Object clone() {
        try {
            BitSet copy = (BitSet) super.clone();
            copy.bits = Arrays.copyOf(bits, used);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public String toString() {
        StringJoiner s = new StringJoiner(", ", "{", "}");
        for (int i = nextSetBit(0); i >= 0; i = i == Integer.MAX_VALUE ? -1 : nextSetBit(i + 1)) {
            s.add(Integer.toString(i));
        }
        return s.toString();
    }

    public IntStream stream() {
        PrimitiveIterator.OfInt each = new PrimitiveIterator.OfInt() {
            private int next = nextSetBit(0);

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public int nextInt() {
                int i = next;
                if (i < 0) {
                    throw new NoSuchElementException();
                }
                next = i == Integer.MAX_VALUE ? -1 : nextSetBit(i + 1);
                return i;
            }
        };
        int about = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.SORTED;
        return StreamSupport.intStream(() -> Spliterators.spliterator(each, cardinality(), about),
                about | Spliterator.SIZED | Spliterator.SUBSIZED, false);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        bits = Arrays.copyOf(bits, used);
        s.defaultWriteObject();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        bits = bits.clone();
        used = bits.length;
        trimUsed();
    }
}
