package java.lang;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jindo.internal.StringOps;
import jindo.internal.StringSpliterators;

/** Growing text, in Latin-1 until the first char that does not fit. */
abstract class AbstractStringBuilder implements Appendable, CharSequence {
    byte[] value;
    byte coder;
    int count;

    /** For deserialization, which fills the rest in. */
    AbstractStringBuilder() {
        value = new byte[0];
    }

    AbstractStringBuilder(int capacity) {
        value = new byte[capacity];
    }

    AbstractStringBuilder(String s) {
        int n = s.length();
        coder = s.coder();
        value = new byte[n + 16 << coder];
        s.copyTo(value, 0, coder);
        count = n;
    }

    AbstractStringBuilder(CharSequence s) {
        int n = s.length();
        if (n < 0) {
            throw new NegativeArraySizeException("Negative length: " + n);
        }
        value = new byte[n + 16];
        append(s);
    }

    @Override
    public int length() {
        return count;
    }

    public int capacity() {
        return value.length >> coder;
    }

    public void ensureCapacity(int minimumCapacity) {
        if (minimumCapacity > 0) {
            reserve(minimumCapacity);
        }
    }

    /** Makes room for `min` chars in all. */
    private void reserve(int min) {
        if (min > value.length >> coder || min < 0) {
            value = Arrays.copyOf(value, newCapacity(min) << coder);
        }
    }

    private int newCapacity(int min) {
        int limit = Integer.MAX_VALUE - 8 >> coder;
        if (min < 0 || min > limit) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int twice = (value.length >> coder) * 2 + 2;
        return twice < 0 || twice > limit ? limit : Math.max(min, twice);
    }

    /** Room for n more chars, the given coder included. */
    private void room(int n, byte withCoder) {
        if (withCoder > coder) {
            widen(n);
        } else {
            reserve(count + n);
        }
    }

    private void widen(int extra) {
        int need = Math.max(value.length, count + extra);
        byte[] wide = StringOps.utf16Array(need);
        StringOps.inflate(value, 0, wide, 0, count);
        value = wide;
        coder = StringOps.UTF16;
    }

    public void trimToSize() {
        int size = count << coder;
        if (size < value.length) {
            value = Arrays.copyOf(value, size);
        }
    }

    public void setLength(int newLength) {
        if (newLength < 0) {
            throw new StringIndexOutOfBoundsException(newLength);
        }
        reserve(newLength);
        if (count < newLength) {
            Arrays.fill(value, count << coder, newLength << coder, (byte) 0);
        }
        count = newLength;
    }

    @Override
    public char charAt(int index) {
        String.checkIndex(index, count);
        return coder == 0 ? (char) (value[index] & 0xff) : StringOps.charAt(value, index);
    }

    private char at(int i) {
        return coder == 0 ? (char) (value[i] & 0xff) : StringOps.charAt(value, i);
    }

    public int codePointAt(int index) {
        String.checkIndex(index, count);
        char c = at(index);
        if (Character.isHighSurrogate(c) && index + 1 < count && Character.isLowSurrogate(at(index + 1))) {
            return Character.toCodePoint(c, at(index + 1));
        }
        return c;
    }

    public int codePointBefore(int index) {
        if (index < 1 || index > count) {
            throw new StringIndexOutOfBoundsException(index);
        }
        char c = at(index - 1);
        if (Character.isLowSurrogate(c) && index > 1 && Character.isHighSurrogate(at(index - 2))) {
            return Character.toCodePoint(at(index - 2), c);
        }
        return c;
    }

    public int codePointCount(int beginIndex, int endIndex) {
        if (beginIndex < 0 || endIndex > count || beginIndex > endIndex) {
            throw new IndexOutOfBoundsException();
        }
        return coder == 0 ? endIndex - beginIndex : Character.codePointCount((CharSequence) this, beginIndex, endIndex);
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        if (index < 0 || index > count) {
            throw new IndexOutOfBoundsException();
        }
        return Character.offsetByCodePoints((CharSequence) this, index, codePointOffset);
    }

    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        checkRangeStrict(srcBegin, srcEnd, count);
        int n = srcEnd - srcBegin;
        if (dstBegin < 0 || dstBegin > dst.length - n) {
            throw new IndexOutOfBoundsException("start " + dstBegin + ", end " + (dstBegin + n) + ", length "
                                                + dst.length);
        }
        StringOps.getChars(value, coder, srcBegin, srcEnd, dst, dstBegin);
    }

    public void setCharAt(int index, char ch) {
        String.checkIndex(index, count);
        if (coder == 0) {
            if (ch <= 0xff) {
                value[index] = (byte) ch;
                return;
            }
            widen(0);
        }
        StringOps.setCharAt(value, index, ch);
    }

    // ---- append

    public AbstractStringBuilder append(Object obj) {
        return append(String.valueOf(obj));
    }

    public AbstractStringBuilder append(String str) {
        if (str == null) {
            str = "null";
        }
        int n = str.length();
        room(n, str.coder());
        str.copyTo(value, count, coder);
        count += n;
        return this;
    }

    public AbstractStringBuilder append(StringBuffer sb) {
        return append((CharSequence) sb);
    }

    final AbstractStringBuilder append(AbstractStringBuilder sb) {
        int n = sb.count;
        room(n, sb.coder);
        sb.copyTo(0, n, value, count, coder);
        count += n;
        return this;
    }

    /** Puts chars [from, to) at index `at` of dst, whose coder is this one's or wider. */
    private void copyTo(int from, int to, byte[] dst, int at, byte dstCoder) {
        if (coder == dstCoder) {
            System.arraycopy(value, from << coder, dst, at << coder, to - from << coder);
        } else {
            StringOps.inflate(value, from, dst, at, to - from);
        }
    }

    @Override
    public AbstractStringBuilder append(CharSequence s) {
        if (s == null) {
            return append("null");
        }
        if (s instanceof String str) {
            return append(str);
        }
        if (s instanceof AbstractStringBuilder b) {
            return append(b);
        }
        return append(s, 0, s.length());
    }

    @Override
    public AbstractStringBuilder append(CharSequence s, int start, int end) {
        if (s == null) {
            s = "null";
        }
        checkRange(start, end, s.length());
        if (s instanceof String str) {
            appendPart(str.value(), str.coder(), start, end);
        } else {
            for (int i = start; i < end; i++) {
                append(s.charAt(i));
            }
        }
        return this;
    }

    private void appendPart(byte[] v, byte c, int start, int end) {
        int n = end - start;
        room(n, c);
        if (c == coder) {
            System.arraycopy(v, start << c, value, count << c, n << c);
        } else {
            StringOps.inflate(v, start, value, count, n);
        }
        count += n;
    }

    public AbstractStringBuilder append(char[] str) {
        return appendChars(str, 0, str.length);
    }

    public AbstractStringBuilder append(char[] str, int offset, int len) {
        int end = offset + len;
        checkRange(offset, end, str.length);
        return appendChars(str, offset, len);
    }

    private AbstractStringBuilder appendChars(char[] str, int offset, int len) {
        reserve(count + len);
        if (coder == 0) {
            if (StringOps.compressChars(str, offset, value, count, len) == len) {
                count += len;
                return this;
            }
            widen(len);
        }
        StringOps.putChars(str, offset, value, count, len);
        count += len;
        return this;
    }

    public AbstractStringBuilder append(boolean b) {
        return append(b ? "true" : "false");
    }

    @Override
    public AbstractStringBuilder append(char c) {
        int at = count;
        if (at == value.length >> coder) {
            reserve(at + 1);
        }
        if (coder == 0) {
            if (c <= 0xff) {
                value[at] = (byte) c;
                count = at + 1;
                return this;
            }
            widen(1);
        }
        StringOps.setCharAt(value, at, c);
        count = at + 1;
        return this;
    }

    public AbstractStringBuilder append(int i) {
        return append((long) i);
    }

    public AbstractStringBuilder append(long l) {
        if (coder != 0) {
            return append(Long.toString(l));
        }
        int n = StringOps.decimalLength(l);
        reserve(count + n);
        StringOps.putLong(l, value, count + n);
        count += n;
        return this;
    }

    public AbstractStringBuilder append(float f) {
        return append(Float.toString(f));
    }

    public AbstractStringBuilder append(double d) {
        return append(Double.toString(d));
    }

    public AbstractStringBuilder appendCodePoint(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            return append((char) codePoint);
        }
        return append(Character.toString(codePoint));
    }

    // ---- delete, replace, insert

    public AbstractStringBuilder delete(int start, int end) {
        if (end > count) {
            end = count;
        }
        checkRangeStrict(start, end, count);
        if (end > start) {
            shift(end, start - end);
            count -= end - start;
        }
        return this;
    }

    public AbstractStringBuilder deleteCharAt(int index) {
        String.checkIndex(index, count);
        shift(index + 1, -1);
        count--;
        return this;
    }

    /** Moves the chars from `from` on by `by`. */
    private void shift(int from, int by) {
        System.arraycopy(value, from << coder, value, from + by << coder, count - from << coder);
    }

    public AbstractStringBuilder replace(int start, int end, String str) {
        if (end > count) {
            end = count;
        }
        checkRangeStrict(start, end, count);
        int n = str.length();
        int by = n - (end - start);
        room(Math.max(by, 0), str.coder());
        shift(end, by);
        str.copyTo(value, start, coder);
        count += by;
        return this;
    }

    /** Opens a gap of n chars of the given coder at offset. */
    private void gap(int offset, int n, byte withCoder) {
        room(n, withCoder);
        shift(offset, n);
        count += n;
    }

    public AbstractStringBuilder insert(int offset, String str) {
        String.checkOffset(offset, count);
        if (str == null) {
            str = "null";
        }
        gap(offset, str.length(), str.coder());
        str.copyTo(value, offset, coder);
        return this;
    }

    public AbstractStringBuilder insert(int index, char[] str, int offset, int len) {
        String.checkOffset(index, count);
        checkRangeAsString(offset, offset + len, str.length);
        return insert(index, String.of(str, offset, len));
    }

    public AbstractStringBuilder insert(int offset, char[] str) {
        String.checkOffset(offset, count);
        return insert(offset, String.of(str, 0, str.length));
    }

    public AbstractStringBuilder insert(int offset, Object obj) {
        return insert(offset, String.valueOf(obj));
    }

    public AbstractStringBuilder insert(int dstOffset, CharSequence s) {
        return insert(dstOffset, s == null ? "null" : s.toString());
    }

    public AbstractStringBuilder insert(int dstOffset, CharSequence s, int start, int end) {
        if (s == null) {
            s = "null";
        }
        String.checkOffset(dstOffset, count);
        checkRange(start, end, s.length());
        return insert(dstOffset, s.subSequence(start, end).toString());
    }

    public AbstractStringBuilder insert(int offset, boolean b) {
        return insert(offset, String.valueOf(b));
    }

    public AbstractStringBuilder insert(int offset, char c) {
        String.checkOffset(offset, count);
        gap(offset, 1, c > 0xff ? StringOps.UTF16 : StringOps.LATIN1);
        if (coder == 0) {
            value[offset] = (byte) c;
        } else {
            StringOps.setCharAt(value, offset, c);
        }
        return this;
    }

    public AbstractStringBuilder insert(int offset, int i) {
        return insert(offset, String.valueOf(i));
    }

    public AbstractStringBuilder insert(int offset, long l) {
        return insert(offset, String.valueOf(l));
    }

    public AbstractStringBuilder insert(int offset, float f) {
        return insert(offset, String.valueOf(f));
    }

    public AbstractStringBuilder insert(int offset, double d) {
        return insert(offset, String.valueOf(d));
    }

    public AbstractStringBuilder reverse() {
        boolean pairs = false;
        for (int i = 0, j = count - 1; i <= j; i++, j--) {
            char a = at(i);
            char b = at(j);
            put(i, b);
            put(j, a);
            pairs |= Character.isSurrogate(a) | Character.isSurrogate(b);
        }
        if (pairs) {
            restorePairs();
        }
        return this;
    }

    private void put(int i, char c) {
        if (coder == 0) {
            value[i] = (byte) c;
        } else {
            StringOps.setCharAt(value, i, c);
        }
    }

    private void restorePairs() {
        for (int i = 0; i < count - 1; i++) {
            char low = at(i);
            char high = at(i + 1);
            if (Character.isLowSurrogate(low) && Character.isHighSurrogate(high)) {
                put(i++, high);
                put(i, low);
            }
        }
    }

    // ---- search and parts

    public int indexOf(String str) {
        return String.indexOf(value, coder, count, str, 0);
    }

    public int indexOf(String str, int fromIndex) {
        return String.indexOf(value, coder, count, str, fromIndex);
    }

    public int lastIndexOf(String str) {
        return String.lastIndexOf(value, coder, count, str, count);
    }

    public int lastIndexOf(String str, int fromIndex) {
        return String.lastIndexOf(value, coder, count, str, fromIndex);
    }

    public String substring(int start) {
        return substring(start, count);
    }

    public String substring(int start, int end) {
        checkRangeStrict(start, end, count);
        return String.part(value, coder, start, end - start);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    @Override
    public String toString() {
        return String.part(value, coder, 0, count);
    }

    @Override
    public IntStream chars() {
        return StreamSupport.intStream(
            () -> new StringSpliterators.Chars(this, 0, count),
            StringSpliterators.Chars.CHARACTERISTICS, false);
    }

    @Override
    public IntStream codePoints() {
        return StreamSupport.intStream(
            () -> new StringSpliterators.CodePoints(this, 0, count),
            StringSpliterators.CodePoints.CHARACTERISTICS, false);
    }

    boolean contentEquals(String s) {
        return s.length() == count && StringOps.regionEquals(value, coder, 0, s.value(), s.coder(), 0, count);
    }

    int compare(AbstractStringBuilder other) {
        return this == other ? 0
            : StringOps.compare(value, coder, count, other.value, other.coder, other.count);
    }

    // ---- bounds, in the three wordings

    private static void checkRange(int start, int end, int length) {
        if (start < 0 || start > end || end > length) {
            throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + length);
        }
    }

    private static void checkRangeStrict(int start, int end, int length) {
        if (start < 0 || start > end || end > length) {
            throw new StringIndexOutOfBoundsException("start " + start + ", end " + end + ", length " + length);
        }
    }

    private static void checkRangeAsString(int start, int end, int length) {
        if (start < 0 || start > end || end > length) {
            throw new StringIndexOutOfBoundsException("offset " + start + ", count " + (end - start) + ", length "
                                                      + length);
        }
    }
}
