package java.lang;

import java.io.UnsupportedEncodingException;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.MethodHandles;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jindo.internal.CaseMapping;
import jindo.internal.Codecs;
import jindo.internal.StringOps;
import jindo.internal.StringSpliterators;
import jindo.internal.Utf8Codec;

/** Immutable text, one byte a char when every char is Latin-1, else two. */
public final class String implements java.io.Serializable, Comparable<String>, CharSequence, Constable, ConstantDesc {
    @java.io.Serial
    private static final long serialVersionUID = -6849794470754667710L;

    static final byte LATIN1 = 0;
    static final byte UTF16 = 1;

    public static final Comparator<String> CASE_INSENSITIVE_ORDER = new CaseInsensitiveComparator();

    private final byte[] value;
    private final byte coder;
    private int hash;

    public String() {
        this.value = "".value;
        this.coder = LATIN1;
    }

    public String(String original) {
        this.value = original.value;
        this.coder = original.coder;
        this.hash = original.hash;
    }

    /** Takes the array over. */
    String(byte[] value, byte coder) {
        this.value = value;
        this.coder = coder;
    }

    private String(String s, boolean share) {
        this.value = s.value;
        this.coder = s.coder;
    }

    public String(char[] value) {
        this(of(value, 0, value.length), true);
    }

    public String(char[] value, int offset, int count) {
        this(ofChecked(value, offset, count), true);
    }

    public String(int[] codePoints, int offset, int count) {
        this(ofCodePoints(codePoints, offset, count), true);
    }

    @Deprecated(since = "1.1")
    public String(byte[] ascii, int hibyte, int offset, int count) {
        this(ofHighByte(ascii, hibyte, offset, count), true);
    }

    @Deprecated(since = "1.1")
    public String(byte[] ascii, int hibyte) {
        this(ascii, hibyte, 0, ascii.length);
    }

    public String(byte[] bytes, int offset, int length, String charsetName) throws UnsupportedEncodingException {
        this(decode(lookup(charsetName), bytes, offset, length), true);
    }

    public String(byte[] bytes, int offset, int length, Charset charset) {
        this(decode(Objects.requireNonNull(charset), bytes, offset, length), true);
    }

    public String(byte[] bytes, String charsetName) throws UnsupportedEncodingException {
        this(bytes, 0, bytes.length, charsetName);
    }

    public String(byte[] bytes, Charset charset) {
        this(bytes, 0, bytes.length, charset);
    }

    public String(byte[] bytes, int offset, int length) {
        this(decode(Charset.defaultCharset(), bytes, offset, length), true);
    }

    public String(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    public String(StringBuffer buffer) {
        this(buffer.toString(), true);
    }

    public String(StringBuilder builder) {
        this(builder.toString(), true);
    }

    static String of(char[] chars, int offset, int count) {
        if (count == 0) {
            return "";
        }
        byte[] narrow = new byte[count];
        int done = StringOps.compressChars(chars, offset, narrow, 0, count);
        if (done == count) {
            return new String(narrow, LATIN1);
        }
        byte[] wide = StringOps.utf16Array(count);
        StringOps.putChars(chars, offset, wide, 0, count);
        return new String(wide, UTF16);
    }

    private static String ofChecked(char[] chars, int offset, int count) {
        checkBoundsOffCount(offset, count, chars.length);
        return of(chars, offset, count);
    }

    private static String ofCodePoints(int[] codePoints, int offset, int count) {
        checkBoundsOffCount(offset, count, codePoints.length);
        StringBuilder s = new StringBuilder(count);
        for (int i = offset; i < offset + count; i++) {
            int cp = codePoints[i];
            if (!Character.isValidCodePoint(cp)) {
                throw new IllegalArgumentException(Integer.toString(cp));
            }
            s.appendCodePoint(cp);
        }
        return s.toString();
    }

    private static String ofHighByte(byte[] ascii, int hibyte, int offset, int count) {
        checkBoundsOffCount(offset, count, ascii.length);
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) (hibyte << 8 | ascii[offset + i] & 0xff);
        }
        return of(chars, 0, count);
    }

    private static Charset lookup(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    private static String decode(Charset charset, byte[] bytes, int offset, int length) {
        checkBoundsOffCount(offset, length, bytes.length);
        if (length == 0) {
            return "";
        }
        if (charset == Utf8Codec.INSTANCE) {
            return StringOps.decodeUtf8(bytes, offset, length);
        }
        if (charset == Codecs.ISO_8859_1
            || charset == Codecs.US_ASCII && StringOps.asciiPrefix(bytes, offset, length) == length) {
            byte[] copy = new byte[length];
            System.arraycopy(bytes, offset, copy, 0, length);
            return new String(copy, LATIN1);
        }
        return Codecs.decode(charset, bytes, offset, length);
    }

    private byte[] encode(Charset charset) {
        if (charset == Utf8Codec.INSTANCE) {
            return StringOps.encodeUtf8(value, coder, length());
        }
        if (coder == LATIN1 && (charset == Codecs.ISO_8859_1
            || charset == Codecs.US_ASCII && StringOps.asciiPrefix(value, 0, value.length) == value.length)) {
            return value.clone();
        }
        return Codecs.encode(charset, this);
    }

    // ---- bounds

    static void checkIndex(int index, int length) {
        if (index < 0 || index >= length) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + length);
        }
    }

    static void checkOffset(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", length " + length);
        }
    }

    static void checkBoundsOffCount(int offset, int count, int length) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", count " + count + ", length " + length);
        }
    }

    static void checkBoundsBeginEnd(int begin, int end, int length) {
        if (begin < 0 || begin > end || end > length) {
            throw new StringIndexOutOfBoundsException("begin " + begin + ", end " + end + ", length " + length);
        }
    }

    // ---- access

    byte[] value() {
        return value;
    }

    byte coder() {
        return coder;
    }

    public int length() {
        return value.length >> coder;
    }

    @Override
    public boolean isEmpty() {
        return value.length == 0;
    }

    public char charAt(int index) {
        if (coder == LATIN1) {
            if (index < 0 || index >= value.length) {
                throw new StringIndexOutOfBoundsException(index);
            }
            return (char) (value[index] & 0xff);
        }
        checkIndex(index, value.length >> 1);
        return StringOps.charAt(value, index);
    }

    /** charAt without the check. */
    private char at(int index) {
        return coder == LATIN1 ? (char) (value[index] & 0xff) : StringOps.charAt(value, index);
    }

    public int codePointAt(int index) {
        checkIndex(index, length());
        if (coder == LATIN1) {
            return value[index] & 0xff;
        }
        char high = at(index);
        if (Character.isHighSurrogate(high) && index + 1 < length()) {
            char low = at(index + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        return high;
    }

    public int codePointBefore(int index) {
        if (index < 1 || index > length()) {
            throw new StringIndexOutOfBoundsException(index);
        }
        char low = at(index - 1);
        if (Character.isLowSurrogate(low) && index > 1) {
            char high = at(index - 2);
            if (Character.isHighSurrogate(high)) {
                return Character.toCodePoint(high, low);
            }
        }
        return low;
    }

    public int codePointCount(int beginIndex, int endIndex) {
        if (beginIndex < 0 || beginIndex > endIndex || endIndex > length()) {
            throw new IndexOutOfBoundsException();
        }
        return coder == LATIN1 ? endIndex - beginIndex : Character.codePointCount((CharSequence) this, beginIndex, endIndex);
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        if (index < 0 || index > length()) {
            throw new IndexOutOfBoundsException();
        }
        return Character.offsetByCodePoints((CharSequence) this, index, codePointOffset);
    }

    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        checkBoundsBeginEnd(srcBegin, srcEnd, length());
        checkBoundsOffCount(dstBegin, srcEnd - srcBegin, dst.length);
        StringOps.getChars(value, coder, srcBegin, srcEnd, dst, dstBegin);
    }

    @Deprecated(since = "1.1")
    public void getBytes(int srcBegin, int srcEnd, byte[] dst, int dstBegin) {
        checkBoundsBeginEnd(srcBegin, srcEnd, length());
        Objects.requireNonNull(dst);
        checkBoundsOffCount(dstBegin, srcEnd - srcBegin, dst.length);
        for (int i = srcBegin; i < srcEnd; i++) {
            dst[dstBegin++] = (byte) at(i);
        }
    }

    public byte[] getBytes(String charsetName) throws UnsupportedEncodingException {
        return encode(lookup(charsetName));
    }

    public byte[] getBytes(Charset charset) {
        return encode(Objects.requireNonNull(charset));
    }

    public byte[] getBytes() {
        return encode(Charset.defaultCharset());
    }

    public char[] toCharArray() {
        int n = length();
        char[] chars = new char[n];
        StringOps.getChars(value, coder, 0, n, chars, 0);
        return chars;
    }

    // ---- comparison

    public boolean equals(Object anObject) {
        return this == anObject || anObject instanceof String s && coder == s.coder && value.length == s.value.length
            && StringOps.equals(value, s.value);
    }

    public int hashCode() {
        int h = hash;
        if (h == 0 && value.length > 0) {
            h = StringOps.hash(value, coder);
            hash = h;
        }
        return h;
    }

    public boolean contentEquals(StringBuffer sb) {
        return contentEquals((CharSequence) sb);
    }

    public boolean contentEquals(CharSequence cs) {
        if (cs instanceof AbstractStringBuilder b) {
            if (b instanceof StringBuffer) {
                synchronized (b) {
                    return b.contentEquals(this);
                }
            }
            return b.contentEquals(this);
        }
        if (cs instanceof String) {
            return equals(cs);
        }
        int n = cs.length();
        if (n != length()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (at(i) != cs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean equalsIgnoreCase(String anotherString) {
        return this == anotherString || anotherString != null && anotherString.length() == length()
            && regionMatches(true, 0, anotherString, 0, length());
    }

    public int compareTo(String anotherString) {
        return StringOps.compare(value, coder, length(), anotherString.value, anotherString.coder,
                                 anotherString.length());
    }

    public int compareToIgnoreCase(String str) {
        return CASE_INSENSITIVE_ORDER.compare(this, str);
    }

    private static char foldCase(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int foldCase(int cp) {
        return Character.toLowerCase(Character.toUpperCase(cp));
    }

    private static final class CaseInsensitiveComparator implements Comparator<String>, java.io.Serializable {
        @java.io.Serial
        private static final long serialVersionUID = 8575799808933029326L;

        @Override
        public int compare(String a, String b) {
            int n = Math.min(a.length(), b.length());
            for (int i = 0; i < n; i++) {
                char x = a.at(i);
                char y = b.at(i);
                if (x != y) {
                    if (!Character.isSurrogate(x) && !Character.isSurrogate(y)) {
                        x = foldCase(x);
                        y = foldCase(y);
                        if (x != y) {
                            return x - y;
                        }
                    } else {
                        int p = foldCase(pairAround(a, i));
                        int q = foldCase(pairAround(b, i));
                        if (p != q) {
                            return p - q;
                        }
                    }
                }
            }
            return a.length() - b.length();
        }

        private static int pairAround(String s, int i) {
            char c = s.at(i);
            if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(s.at(i - 1))) {
                return Character.toCodePoint(s.at(i - 1), c);
            }
            return s.codePointAt(i);
        }

        @java.io.Serial
        private Object readResolve() {
            return CASE_INSENSITIVE_ORDER;
        }
    }

    public boolean regionMatches(int toffset, String other, int ooffset, int len) {
        if (ooffset < 0 || toffset < 0 || toffset > (long) length() - len || ooffset > (long) other.length() - len) {
            return false;
        }
        return len <= 0 || StringOps.regionEquals(value, coder, toffset, other.value, other.coder, ooffset, len);
    }

    public boolean regionMatches(boolean ignoreCase, int toffset, String other, int ooffset, int len) {
        if (!ignoreCase) {
            return regionMatches(toffset, other, ooffset, len);
        }
        if (ooffset < 0 || toffset < 0 || toffset > (long) length() - len || ooffset > (long) other.length() - len) {
            return false;
        }
        for (int i = 0; i < len; i++) {
            char x = at(toffset + i);
            char y = other.at(ooffset + i);
            if (x == y) {
                continue;
            }
            if (Character.isSurrogate(x) && Character.isSurrogate(y)) {
                if (foldCase(CaseInsensitiveComparator.pairAround(this, toffset + i))
                    != foldCase(CaseInsensitiveComparator.pairAround(other, ooffset + i))) {
                    return false;
                }
            } else if (foldCase(x) != foldCase(y)) {
                return false;
            }
        }
        return true;
    }

    public boolean startsWith(String prefix, int toffset) {
        int n = prefix.length();
        return toffset >= 0 && toffset <= length() - n
            && StringOps.regionEquals(value, coder, toffset, prefix.value, prefix.coder, 0, n);
    }

    public boolean startsWith(String prefix) {
        return startsWith(prefix, 0);
    }

    public boolean endsWith(String suffix) {
        return startsWith(suffix, length() - suffix.length());
    }

    // ---- search

    public int indexOf(int ch) {
        return indexOf(ch, 0);
    }

    public int indexOf(int ch, int fromIndex) {
        int n = length();
        if (fromIndex < 0) {
            fromIndex = 0;
        } else if (fromIndex >= n) {
            return -1;
        }
        if (ch >>> 16 == 0) {
            return ch > 0xff && coder == LATIN1 ? -1 : StringOps.indexOf(value, coder, ch, fromIndex, n);
        }
        return Character.isValidCodePoint(ch) ? indexOf(Character.toString(ch), fromIndex) : -1;
    }

    public int lastIndexOf(int ch) {
        return lastIndexOf(ch, length() - 1);
    }

    public int lastIndexOf(int ch, int fromIndex) {
        int from = Math.min(fromIndex, length() - 1);
        if (ch >>> 16 == 0) {
            return StringOps.lastIndexOf(value, coder, ch, from);
        }
        return Character.isValidCodePoint(ch) ? lastIndexOf(Character.toString(ch), fromIndex) : -1;
    }

    public int indexOf(String str) {
        return indexOf(str, 0);
    }

    public int indexOf(String str, int fromIndex) {
        return indexOf(value, coder, length(), str, fromIndex);
    }

    static int indexOf(byte[] value, byte coder, int length, String str, int fromIndex) {
        int n = str.length();
        fromIndex = Math.max(0, fromIndex);
        if (fromIndex >= length) {
            return n == 0 ? length : -1;
        }
        if (n == 0) {
            return fromIndex;
        }
        return StringOps.indexOfString(value, coder, fromIndex, length, str.value, str.coder, n);
    }

    public int lastIndexOf(String str) {
        return lastIndexOf(str, length());
    }

    public int lastIndexOf(String str, int fromIndex) {
        return lastIndexOf(value, coder, length(), str, fromIndex);
    }

    static int lastIndexOf(byte[] value, byte coder, int length, String str, int fromIndex) {
        int n = str.length();
        int from = Math.min(fromIndex, length - n);
        return from < 0 ? -1 : StringOps.lastIndexOfString(value, coder, length, str.value, str.coder, n, from);
    }

    public boolean contains(CharSequence s) {
        return indexOf(s.toString()) >= 0;
    }

    // ---- parts

    public String substring(int beginIndex) {
        return substring(beginIndex, length());
    }

    public String substring(int beginIndex, int endIndex) {
        int n = length();
        checkBoundsBeginEnd(beginIndex, endIndex, n);
        if (beginIndex == 0 && endIndex == n) {
            return this;
        }
        return part(value, coder, beginIndex, endIndex - beginIndex);
    }

    /** A new string of chars [from, from + len) of v. */
    static String part(byte[] v, byte coder, int from, int len) {
        if (len == 0) {
            return "";
        }
        if (coder == UTF16) {
            byte[] narrow = StringOps.tryCompress(v, from, len);
            if (narrow != null) {
                return new String(narrow, LATIN1);
            }
        }
        byte[] copy = new byte[len << coder];
        System.arraycopy(v, from << coder, copy, 0, copy.length);
        return new String(copy, coder);
    }

    public CharSequence subSequence(int beginIndex, int endIndex) {
        return substring(beginIndex, endIndex);
    }

    public String concat(String str) {
        if (str.isEmpty()) {
            return this;
        }
        return isEmpty() ? new String(str) : join2(this, str);
    }

    private static String join2(String a, String b) {
        if (a.coder == b.coder) {
            byte[] both = new byte[totalLength(a.value.length, b.value.length)];
            System.arraycopy(a.value, 0, both, 0, a.value.length);
            System.arraycopy(b.value, 0, both, a.value.length, b.value.length);
            return new String(both, a.coder);
        }
        byte[] both = StringOps.utf16Array(totalLength(a.length(), b.length()));
        a.copyTo(both, 0, UTF16);
        b.copyTo(both, a.length(), UTF16);
        return new String(both, UTF16);
    }

    private static int totalLength(int a, int b) {
        int n = a + b;
        if (n < 0) {
            throw new OutOfMemoryError("Overflow: String length out of range");
        }
        return n;
    }

    /** Puts all chars at index `at` of dst, whose coder is this one's or wider. */
    void copyTo(byte[] dst, int at, byte dstCoder) {
        if (coder == dstCoder) {
            System.arraycopy(value, 0, dst, at << coder, value.length);
        } else {
            StringOps.inflate(value, 0, dst, at, value.length);
        }
    }

    // ---- changes

    public String replace(char oldChar, char newChar) {
        int first = oldChar == newChar ? -1 : indexOf(oldChar);
        if (first < 0) {
            return this;
        }
        int n = length();
        if (coder == LATIN1 && newChar <= 0xff) {
            byte[] copy = value.clone();
            for (int i = first; i >= 0; i = StringOps.indexOf(copy, LATIN1, oldChar, i + 1, n)) {
                copy[i] = (byte) newChar;
            }
            return new String(copy, LATIN1);
        }
        char[] chars = toCharArray();
        for (int i = first; i < n; i++) {
            if (chars[i] == oldChar) {
                chars[i] = newChar;
            }
        }
        return of(chars, 0, n);
    }

    public String replace(CharSequence target, CharSequence replacement) {
        String from = target.toString();
        String to = replacement.toString();
        int at = indexOf(from);
        if (at < 0) {
            return this;
        }
        int n = length();
        int step = Math.max(from.length(), 1);
        StringBuilder s = new StringBuilder(n);
        int done = 0;
        do {
            s.append(this, done, at).append(to);
            done = at + from.length();
            at = at < n ? indexOf(from, at + step) : -1;
        } while (at >= 0 && at >= done);
        return s.append(this, done, n).toString();
    }

    public boolean matches(String regex) {
        return Pattern.matches(regex, this);
    }

    public String replaceFirst(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceFirst(replacement);
    }

    public String replaceAll(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceAll(replacement);
    }

    public String[] split(String regex) {
        return split(regex, 0);
    }

    public String[] split(String regex, int limit) {
        int literal = literalDelimiter(regex);
        return literal < 0 ? Pattern.compile(regex).split(this, limit) : splitAt((char) literal, limit);
    }

    /** The one char that the expression stands for, or -1. */
    private static int literalDelimiter(String regex) {
        int n = regex.length();
        char c;
        if (n == 1) {
            c = regex.at(0);
            return ".$|()[{^?*+\\".indexOf(c) >= 0 || Character.isSurrogate(c) ? -1 : c;
        }
        if (n == 2 && regex.at(0) == '\\') {
            c = regex.at(1);
            boolean word = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            return word || Character.isSurrogate(c) ? -1 : c;
        }
        return -1;
    }

    private String[] splitAt(char c, int limit) {
        int at = indexOf(c);
        if (at < 0) {
            return new String[] {this};
        }
        ArrayList<String> parts = new ArrayList<>();
        int done = 0;
        while (at >= 0 && (limit <= 0 || parts.size() < limit - 1)) {
            parts.add(substring(done, at));
            done = at + 1;
            at = indexOf(c, done);
        }
        parts.add(substring(done));
        int size = parts.size();
        if (limit == 0) {
            while (size > 0 && parts.get(size - 1).isEmpty()) {
                size--;
            }
        }
        return parts.subList(0, size).toArray(new String[size]);
    }

    public static String join(CharSequence delimiter, CharSequence... elements) {
        String between = delimiter.toString();
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                s.append(between);
            }
            s.append(String.valueOf(elements[i]));
        }
        return s.toString();
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> elements) {
        Objects.requireNonNull(delimiter);
        Objects.requireNonNull(elements);
        String between = delimiter.toString();
        StringBuilder s = new StringBuilder();
        Iterator<? extends CharSequence> it = elements.iterator();
        while (it.hasNext()) {
            s.append(String.valueOf(it.next()));
            if (it.hasNext()) {
                s.append(between);
            }
        }
        return s.toString();
    }

    public String toLowerCase(Locale locale) {
        return CaseMapping.toLowerCase(this, locale);
    }

    public String toLowerCase() {
        return toLowerCase(Locale.getDefault());
    }

    public String toUpperCase(Locale locale) {
        return CaseMapping.toUpperCase(this, locale);
    }

    public String toUpperCase() {
        return toUpperCase(Locale.getDefault());
    }

    public String trim() {
        int end = length();
        int start = 0;
        while (start < end && at(start) <= ' ') {
            start++;
        }
        while (start < end && at(end - 1) <= ' ') {
            end--;
        }
        return substring(start, end);
    }

    private int leadingWhite() {
        int n = length();
        int i = 0;
        while (i < n) {
            int cp = codePointAt(i);
            if (cp != ' ' && cp != '\t' && !Character.isWhitespace(cp)) {
                break;
            }
            i += Character.charCount(cp);
        }
        return i;
    }

    private int trailingWhite() {
        int i = length();
        while (i > 0) {
            int cp = codePointBefore(i);
            if (cp != ' ' && cp != '\t' && !Character.isWhitespace(cp)) {
                break;
            }
            i -= Character.charCount(cp);
        }
        return i;
    }

    public String strip() {
        int start = leadingWhite();
        return start == length() ? "" : substring(start, trailingWhite());
    }

    public String stripLeading() {
        int start = leadingWhite();
        return start == length() ? "" : substring(start);
    }

    public String stripTrailing() {
        return substring(0, trailingWhite());
    }

    public boolean isBlank() {
        return leadingWhite() == length();
    }

    // ---- lines and text blocks

    public Stream<String> lines() {
        return StreamSupport.stream(new StringSpliterators.Lines(this), false);
    }

    public String indent(int n) {
        if (isEmpty()) {
            return "";
        }
        Stream<String> lines = lines();
        if (n > 0) {
            String spaces = " ".repeat(n);
            lines = lines.map(s -> spaces + s);
        } else if (n == Integer.MIN_VALUE) {
            lines = lines.map(String::stripLeading);
        } else if (n < 0) {
            lines = lines.map(s -> s.substring(Math.min(-n, s.leadingWhite())));
        }
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    public String stripIndent() {
        int n = length();
        if (n == 0) {
            return "";
        }
        char last = at(n - 1);
        boolean openEnd = last == '\n' || last == '\r';
        List<String> lines = lines().toList();
        int margin = openEnd ? 0 : margin(lines);
        return lines.stream().map(s -> s.isBlank() ? "" : s.substring(Math.min(margin, s.leadingWhite())).stripTrailing())
            .collect(Collectors.joining("\n", "", openEnd ? "\n" : ""));
    }

    /** The smallest indentation of the lines that count: those with text, and the last whatever it holds. */
    private static int margin(List<String> lines) {
        int margin = Integer.MAX_VALUE;
        for (String line : lines) {
            int lead = line.leadingWhite();
            if (lead != line.length()) {
                margin = Math.min(margin, lead);
            }
        }
        String last = lines.get(lines.size() - 1);
        return last.isBlank() ? Math.min(margin, last.length()) : margin;
    }

    public String translateEscapes() {
        int n = length();
        StringBuilder s = new StringBuilder(n);
        for (int i = 0; i < n;) {
            char c = at(i++);
            if (c != '\\') {
                s.append(c);
                continue;
            }
            c = i < n ? at(i++) : '\0';
            switch (c) {
                case 'b' -> s.append('\b');
                case 'f' -> s.append('\f');
                case 'n' -> s.append('\n');
                case 'r' -> s.append('\r');
                case 's' -> s.append(' ');
                case 't' -> s.append('\t');
                case '\'', '\"', '\\' -> s.append(c);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int limit = Math.min(i + (c <= '3' ? 2 : 1), n);
                    int code = c - '0';
                    while (i < limit && at(i) >= '0' && at(i) <= '7') {
                        code = code << 3 | at(i++) - '0';
                    }
                    s.append((char) code);
                }
                case '\n' -> { }
                case '\r' -> {
                    if (i < n && at(i) == '\n') {
                        i++;
                    }
                }
                default -> throw new IllegalArgumentException(
                    format("Invalid escape sequence: \\%c \\\\u%04X", c, (int) c));
            }
        }
        return s.toString();
    }

    public <R> R transform(Function<? super String, ? extends R> f) {
        return f.apply(this);
    }

    @Override
    public IntStream chars() {
        return StreamSupport.intStream(new StringSpliterators.Chars(this, 0, length()), false);
    }

    @Override
    public IntStream codePoints() {
        return StreamSupport.intStream(new StringSpliterators.CodePoints(this, 0, length()), false);
    }

    public String toString() {
        return this;
    }

    // ---- making strings

    public static String format(String format, Object... args) {
        return new Formatter().format(format, args).toString();
    }

    public static String format(Locale l, String format, Object... args) {
        return new Formatter(l).format(format, args).toString();
    }

    public String formatted(Object... args) {
        return new Formatter().format(this, args).toString();
    }

    public static String valueOf(Object obj) {
        return obj == null ? "null" : obj.toString();
    }

    public static String valueOf(char[] data) {
        return new String(data);
    }

    public static String valueOf(char[] data, int offset, int count) {
        return new String(data, offset, count);
    }

    public static String copyValueOf(char[] data, int offset, int count) {
        return new String(data, offset, count);
    }

    public static String copyValueOf(char[] data) {
        return new String(data);
    }

    public static String valueOf(boolean b) {
        return b ? "true" : "false";
    }

    public static String valueOf(char c) {
        if (c <= 0xff) {
            byte[] one = {(byte) c};
            return new String(one, LATIN1);
        }
        byte[] wide = new byte[2];
        StringOps.setCharAt(wide, 0, c);
        return new String(wide, UTF16);
    }

    public static String valueOf(int i) {
        return Integer.toString(i);
    }

    public static String valueOf(long l) {
        return Long.toString(l);
    }

    public static String valueOf(float f) {
        return Float.toString(f);
    }

    public static String valueOf(double d) {
        return Double.toString(d);
    }

    public String intern() {
        return StringOps.intern(this);
    }

    public String repeat(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        if (count == 1) {
            return this;
        }
        int len = value.length;
        if (len == 0 || count == 0) {
            return "";
        }
        if (Integer.MAX_VALUE / count < len) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int total = len * count;
        byte[] out = new byte[total];
        System.arraycopy(value, 0, out, 0, len);
        for (int done = len; done < total; done <<= 1) {
            System.arraycopy(out, 0, out, done, Math.min(done, total - done));
            if (done > total >> 1) {
                break;
            }
        }
        return new String(out, coder);
    }

    @Override
    public Optional<String> describeConstable() {
        return Optional.of(this);
    }

    @Override
    public String resolveConstantDesc(MethodHandles.Lookup lookup) {
        return this;
    }
}
