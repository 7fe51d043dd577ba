package java.util;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Cuts text into tokens at a delimiter, and reads them as what they say. Text is read on only when what is there does
 * not decide. The buffer moves only at the beginning of an operation, so places in it hold during one.
 */
public final class Scanner implements Iterator<String>, Closeable {
    private static final Pattern WHITESPACE = Pattern.compile("\\p{javaWhitespace}+");
    private static final Pattern FIND_ANY = Pattern.compile("(?s).*");
    private static final Pattern LINE = Pattern.compile(".*(\r\n|[\n\r\u2028\u2029\u0085])|.+$");
    private static final Pattern BOOLEAN = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

    private final Readable source;
    private final Window text = new Window();
    private int position;
    private boolean sourceClosed;
    private boolean closed;
    private IOException lastException;
    private Pattern delimiter = WHITESPACE;
    private Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private int radix = 10;
    private ScannerNumbers numbers;
    private int tokenStart;
    private int tokenEnd;
    private final Matcher matcher;
    /** Where the last match is; its groups are found again when they are asked for. */
    private boolean matched;
    private boolean matcherHasIt;
    private int matchStart;
    private int matchEnd;
    private Pattern matchPattern;
    private int modCount;

    /** What has been read and is not yet dropped. */
    private static final class Window implements CharSequence {
        char[] chars = new char[1024];
        int length;

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return chars[index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new String(chars, start, end - start);
        }

        @Override
        public String toString() {
            return new String(chars, 0, length);
        }
    }

    private Scanner(Readable source, Pattern delimiter) {
        this.source = source;
        this.delimiter = delimiter;
        matcher = delimiter.matcher(text);
    }

    public Scanner(Readable source) {
        this(Objects.requireNonNull(source, "source"), WHITESPACE);
    }

    public Scanner(InputStream source) {
        this(new InputStreamReader(source), WHITESPACE);
    }

    public Scanner(InputStream source, String charsetName) {
        this(new InputStreamReader(Objects.requireNonNull(source, "source"), charset(charsetName)), WHITESPACE);
    }

    public Scanner(InputStream source, Charset charset) {
        this(new InputStreamReader(Objects.requireNonNull(source, "source"), charset), WHITESPACE);
    }

    private static Charset charset(String name) {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Scanner(File source) throws FileNotFoundException {
        this(new InputStreamReader(new FileInputStream(source)), WHITESPACE);
    }

    public Scanner(File source, String charsetName) throws FileNotFoundException {
        this(Objects.requireNonNull(source), charset(charsetName), 0);
    }

    private Scanner(File source, Charset charset, int unused) throws FileNotFoundException {
        this(new InputStreamReader(new FileInputStream(source), charset), WHITESPACE);
    }

    public Scanner(File source, Charset charset) throws IOException {
        this(Objects.requireNonNull(source), charset, 0);
    }

    public Scanner(Path source) throws IOException {
        this(Files.newInputStream(source));
    }

    public Scanner(Path source, String charsetName) throws IOException {
        this(Objects.requireNonNull(source), charset(charsetName));
    }

    public Scanner(Path source, Charset charset) throws IOException {
        this(new InputStreamReader(Files.newInputStream(source), charset), WHITESPACE);
    }

    public Scanner(String source) {
        this(new StringReader(source), WHITESPACE);
    }

    public Scanner(ReadableByteChannel source) {
        this(new InputStreamReader(Channels.newInputStream(Objects.requireNonNull(source, "source"))), WHITESPACE);
    }

    public Scanner(ReadableByteChannel source, String charsetName) {
        this(Objects.requireNonNull(source, "source"), charset(charsetName));
    }

    public Scanner(ReadableByteChannel source, Charset charset) {
        this(new InputStreamReader(Channels.newInputStream(source), charset), WHITESPACE);
    }

    // ---- input

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("Scanner closed");
        }
    }

    /** Begins an operation: what lies behind is dropped once it is half of the buffer. */
    private void begin() {
        ensureOpen();
        modCount++;
        matched = false;
        if (position > text.chars.length / 2) {
            System.arraycopy(text.chars, position, text.chars, 0, text.length - position);
            text.length -= position;
            position = 0;
        }
    }

    /** Reads some more. At the end, or after an exception, the source counts as closed. */
    private void readMore() {
        Window w = text;
        if (w.length == w.chars.length) {
            w.chars = Arrays.copyOf(w.chars, w.length * 2);
        }
        try {
            int n;
            if (source instanceof java.io.Reader reader) {
                n = reader.read(w.chars, w.length, w.chars.length - w.length);
            } else {
                n = source.read(CharBuffer.wrap(w.chars, w.length, w.chars.length - w.length));
            }
            if (n < 0) {
                sourceClosed = true;
            } else {
                w.length += n;
            }
        } catch (IOException e) {
            lastException = e;
            sourceClosed = true;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        if (source instanceof Closeable c) {
            try {
                c.close();
            } catch (IOException e) {
                lastException = e;
            }
        }
        sourceClosed = true;
        closed = true;
    }

    public IOException ioException() {
        return lastException;
    }

    public Pattern delimiter() {
        return delimiter;
    }

    public Scanner useDelimiter(Pattern pattern) {
        modCount++;
        delimiter = Objects.requireNonNull(pattern);
        return this;
    }

    public Scanner useDelimiter(String pattern) {
        return useDelimiter(Pattern.compile(pattern));
    }

    public Locale locale() {
        return locale;
    }

    public Scanner useLocale(Locale locale) {
        if (!locale.equals(this.locale)) {
            modCount++;
            this.locale = locale;
            numbers = null;
        }
        return this;
    }

    public int radix() {
        return radix;
    }

    public Scanner useRadix(int radix) {
        checkRadix(radix);
        modCount++;
        this.radix = radix;
        return this;
    }

    private static void checkRadix(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new IllegalArgumentException("radix:" + radix);
        }
    }

    public Scanner reset() {
        delimiter = WHITESPACE;
        useLocale(Locale.getDefault(Locale.Category.FORMAT));
        radix = 10;
        modCount++;
        return this;
    }

    private ScannerNumbers numbers() {
        if (numbers == null) {
            numbers = new ScannerNumbers(locale);
        }
        return numbers;
    }

    private void setMatch(Pattern pattern, int start, int end) {
        matched = true;
        matcherHasIt = false;
        matchPattern = pattern;
        matchStart = start;
        matchEnd = end;
    }

    public MatchResult match() {
        if (!matched) {
            throw new IllegalStateException("No match result available");
        }
        if (!matcherHasIt) {
            matcher.usePattern(matchPattern).region(matchStart, matchEnd).matches();
            matcherHasIt = true;
        }
        return matcher.toMatchResult();
    }

    @Override
    public String toString() {
        return "java.util.Scanner[delimiters=" + delimiter + "][position=" + position + "][match valid=" + matched
            + "][need input=false][source closed=" + sourceClosed + "][skipped=false]" + numbers();
    }

    // ---- tokens

    /** Finds the next token, from position on; false if there is none. */
    private boolean findToken() {
        return delimiter == WHITESPACE ? findWord() : findBetweenDelimiters();
    }

    private boolean findWord() {
        int i = position;
        while (true) {
            while (i < text.length && Character.isWhitespace(text.chars[i])) {
                i++;
            }
            if (i < text.length) {
                break;
            }
            if (sourceClosed) {
                tokenStart = i;
                return false;
            }
            readMore();
        }
        tokenStart = i;
        while (true) {
            while (i < text.length && !Character.isWhitespace(text.chars[i])) {
                i++;
            }
            if (i < text.length || sourceClosed) {
                tokenEnd = i;
                return true;
            }
            readMore();
        }
    }

    private boolean findBetweenDelimiters() {
        int start = position;
        while (true) {
            matcher.usePattern(delimiter).region(position, text.length);
            boolean at = matcher.lookingAt();
            if (at && matcher.hitEnd() && !sourceClosed) {
                readMore();
                continue;
            }
            start = at ? matcher.end() : position;
            if (start < text.length || sourceClosed) {
                break;
            }
            readMore();
        }
        tokenStart = start;
        if (start == text.length) {
            return false;
        }
        while (true) {
            matcher.region(start, text.length);
            boolean found = matcher.find();
            if (found && matcher.end() == start) {
                found = matcher.find();
            }
            if (!sourceClosed && (!found || matcher.requireEnd() || matcher.hitEnd() && matcher.end() == text.length
                && matcher.start() == matcher.end())) {
                readMore();
                continue;
            }
            tokenEnd = found ? matcher.start() : text.length;
            return true;
        }
    }

    private String token() {
        return new String(text.chars, tokenStart, tokenEnd - tokenStart);
    }

    private boolean tokenMatches(Pattern pattern) {
        return matcher.usePattern(pattern).region(tokenStart, tokenEnd).matches();
    }

    public boolean hasNext() {
        begin();
        return findToken();
    }

    public String next() {
        begin();
        if (!findToken()) {
            position = tokenStart;
            throw new NoSuchElementException();
        }
        position = tokenEnd;
        setMatch(FIND_ANY, tokenStart, tokenEnd);
        return token();
    }

    @Override
    public void remove() {
        throw new UnsupportedOperationException();
    }

    public boolean hasNext(String pattern) {
        return hasNext(Pattern.compile(pattern));
    }

    public String next(String pattern) {
        return next(Pattern.compile(pattern));
    }

    public boolean hasNext(Pattern pattern) {
        Objects.requireNonNull(pattern);
        begin();
        if (findToken() && tokenMatches(pattern)) {
            matched = matcherHasIt = true;
            return true;
        }
        return false;
    }

    public String next(Pattern pattern) {
        Objects.requireNonNull(pattern);
        String s = take(pattern);
        accept();
        return s;
    }

    /** The next token if it matches; null. It stays. */
    private String peek(Pattern pattern) {
        begin();
        return findToken() && tokenMatches(pattern) ? token() : null;
    }

    /** The next token, which must match. It stays until accept is called; delimiters before it are gone. */
    private String take(Pattern pattern) {
        begin();
        boolean found = findToken();
        position = tokenStart;
        if (!found) {
            throw new NoSuchElementException();
        }
        if (!tokenMatches(pattern)) {
            throw new InputMismatchException();
        }
        matchPattern = pattern;
        return token();
    }

    private void accept() {
        position = tokenEnd;
        setMatch(matchPattern, tokenStart, tokenEnd);
    }

    private static InputMismatchException refuse(NumberFormatException e) {
        return new InputMismatchException(e.getMessage());
    }

    // ---- lines and patterns

    /** Finds the end of the line at position, in tokenEnd, and of its separator; -1 at the end of the text. */
    private int findLine() {
        int i = position;
        while (true) {
            for (; i < text.length; i++) {
                char c = text.chars[i];
                if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                    tokenEnd = i;
                    return i + 1;
                }
                if (c == '\r') {
                    if (i + 1 == text.length && !sourceClosed) {
                        break;
                    }
                    tokenEnd = i;
                    return i + 1 < text.length && text.chars[i + 1] == '\n' ? i + 2 : i + 1;
                }
            }
            if (sourceClosed) {
                tokenEnd = text.length;
                return position == text.length ? -1 : text.length;
            }
            readMore();
        }
    }

    public boolean hasNextLine() {
        begin();
        int end = findLine();
        if (end >= 0) {
            setMatch(LINE, position, end);
        }
        return end >= 0;
    }

    public String nextLine() {
        begin();
        int end = findLine();
        if (end < 0) {
            throw new NoSuchElementException("No line found");
        }
        String line = new String(text.chars, position, tokenEnd - position);
        setMatch(LINE, position, end);
        position = end;
        return line;
    }

    public String findInLine(String pattern) {
        return findInLine(Pattern.compile(pattern));
    }

    public String findInLine(Pattern pattern) {
        Objects.requireNonNull(pattern);
        begin();
        int end = findLine();
        if (end < 0 || tokenEnd == position) {
            return null;
        }
        return findWithinHorizon(pattern, tokenEnd - position);
    }

    public String findWithinHorizon(String pattern, int horizon) {
        return findWithinHorizon(Pattern.compile(pattern), horizon);
    }

    public String findWithinHorizon(Pattern pattern, int horizon) {
        Objects.requireNonNull(pattern);
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon < 0");
        }
        begin();
        while (true) {
            boolean limited = horizon > 0 && position + (long) horizon <= text.length;
            int end = limited ? position + horizon : text.length;
            matcher.usePattern(pattern).region(position, end);
            boolean found = matcher.find();
            if (sourceClosed || limited || found && !matcher.hitEnd()) {
                if (!found) {
                    return null;
                }
                matched = matcherHasIt = true;
                position = matcher.end();
                return matcher.group();
            }
            readMore();
        }
    }

    public Scanner skip(Pattern pattern) {
        Objects.requireNonNull(pattern);
        begin();
        while (true) {
            matcher.usePattern(pattern).region(position, text.length);
            boolean at = matcher.lookingAt();
            if (sourceClosed || !matcher.hitEnd()) {
                if (!at) {
                    throw new NoSuchElementException();
                }
                matched = matcherHasIt = true;
                position = matcher.end();
                return this;
            }
            readMore();
        }
    }

    public Scanner skip(String pattern) {
        return skip(Pattern.compile(pattern));
    }

    // ---- values

    public boolean hasNextBoolean() {
        return hasNext(BOOLEAN);
    }

    public boolean nextBoolean() {
        return Boolean.parseBoolean(next(BOOLEAN));
    }

    /** The next token as digits to parse, if it is an integer; null. */
    private String peekInteger(int radix) {
        checkRadix(radix);
        begin();
        if (!findToken()) {
            return null;
        }
        if (plainDecimal(radix)) {
            return token();
        }
        return tokenMatches(numbers().integer(radix)) ? numbers().plainInteger(token(), radix) : null;
    }

    private String takeInteger(int radix) {
        checkRadix(radix);
        begin();
        boolean found = findToken();
        position = tokenStart;
        if (!found) {
            throw new NoSuchElementException();
        }
        if (plainDecimal(radix)) {
            matchPattern = FIND_ANY;
            return token();
        }
        Pattern pattern = numbers().integer(radix);
        if (!tokenMatches(pattern)) {
            throw new InputMismatchException();
        }
        matchPattern = pattern;
        return numbers().plainInteger(token(), radix);
    }

    /** An ASCII number without ornaments, as most are: needs no pattern. */
    private boolean plainDecimal(int radix) {
        if (radix != 10) {
            return false;
        }
        int i = tokenStart;
        if (text.chars[i] == '-' && tokenEnd - i > 1) {
            i++;
        }
        for (; i < tokenEnd; i++) {
            if (text.chars[i] < '0' || text.chars[i] > '9') {
                return false;
            }
        }
        return true;
    }

    public boolean hasNextByte() {
        return hasNextByte(radix);
    }

    public boolean hasNextByte(int radix) {
        String s = peekInteger(radix);
        if (s == null) {
            return false;
        }
        try {
            Byte.parseByte(s, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public byte nextByte() {
        return nextByte(radix);
    }

    public byte nextByte(int radix) {
        String s = takeInteger(radix);
        try {
            byte v = Byte.parseByte(s, radix);
            accept();
            return v;
        } catch (NumberFormatException e) {
            throw refuse(e);
        }
    }

    public boolean hasNextShort() {
        return hasNextShort(radix);
    }

    public boolean hasNextShort(int radix) {
        String s = peekInteger(radix);
        if (s == null) {
            return false;
        }
        try {
            Short.parseShort(s, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public short nextShort() {
        return nextShort(radix);
    }

    public short nextShort(int radix) {
        String s = takeInteger(radix);
        try {
            short v = Short.parseShort(s, radix);
            accept();
            return v;
        } catch (NumberFormatException e) {
            throw refuse(e);
        }
    }

    public boolean hasNextInt() {
        return hasNextInt(radix);
    }

    public boolean hasNextInt(int radix) {
        String s = peekInteger(radix);
        if (s == null) {
            return false;
        }
        try {
            Integer.parseInt(s, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public int nextInt() {
        return nextInt(radix);
    }

    public int nextInt(int radix) {
        String s = takeInteger(radix);
        try {
            int v = Integer.parseInt(s, radix);
            accept();
            return v;
        } catch (NumberFormatException e) {
            throw refuse(e);
        }
    }

    public boolean hasNextLong() {
        return hasNextLong(radix);
    }

    public boolean hasNextLong(int radix) {
        String s = peekInteger(radix);
        if (s == null) {
            return false;
        }
        try {
            Long.parseLong(s, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public long nextLong() {
        return nextLong(radix);
    }

    public long nextLong(int radix) {
        String s = takeInteger(radix);
        try {
            long v = Long.parseLong(s, radix);
            accept();
            return v;
        } catch (NumberFormatException e) {
            throw refuse(e);
        }
    }

    private static boolean parses(String s) {
        try {
            Double.parseDouble(s);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public boolean hasNextFloat() {
        String s = peek(numbers().floating());
        return s != null && parses(numbers().plainFloat(s));
    }

    public float nextFloat() {
        String s = numbers().plainFloat(take(numbers().floating()));
        try {
            float v = Float.parseFloat(s);
            accept();
            return v;
        } catch (NumberFormatException e) {
            throw refuse(e);
        }
    }

    public boolean hasNextDouble() {
        String s = peek(numbers().floating());
        return s != null && parses(numbers().plainFloat(s));
    }

    public double nextDouble() {
        String s = numbers().plainFloat(take(numbers().floating()));
        try {
            double v = Double.parseDouble(s);
            accept();
            return v;
        } catch (NumberFormatException e) {
            throw refuse(e);
        }
    }

    public boolean hasNextBigInteger() {
        return hasNextBigInteger(radix);
    }

    public boolean hasNextBigInteger(int radix) {
        return peekInteger(radix) != null;
    }

    public BigInteger nextBigInteger() {
        return nextBigInteger(radix);
    }

    public BigInteger nextBigInteger(int radix) {
        String s = takeInteger(radix);
        BigInteger v = new BigInteger(s, radix);
        accept();
        return v;
    }

    public boolean hasNextBigDecimal() {
        return peek(numbers().decimalNumber()) != null;
    }

    public BigDecimal nextBigDecimal() {
        String s = numbers().plainFloat(take(numbers().decimalNumber()));
        try {
            BigDecimal v = new BigDecimal(s);
            accept();
            return v;
        } catch (NumberFormatException e) {
            throw refuse(e);
        }
    }

    // ---- streams

    private abstract class Each<T> extends Spliterators.AbstractSpliterator<T> {
        private int expected = -1;

        Each(int characteristics) {
            super(Long.MAX_VALUE, characteristics);
        }

        abstract T advance();

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (expected >= 0 && expected != modCount) {
                throw new ConcurrentModificationException();
            }
            T t = advance();
            if (t == null) {
                expected = modCount;
                return false;
            }
            expected = modCount;
            action.accept(t);
            if (expected != modCount) {
                throw new ConcurrentModificationException();
            }
            return true;
        }
    }

    public Stream<String> tokens() {
        ensureOpen();
        return StreamSupport.stream(new Each<String>(Spliterator.NONNULL | Spliterator.ORDERED) {
            @Override
            String advance() {
                return hasNext() ? next() : null;
            }
        }, false).onClose(this::close);
    }

    public Stream<MatchResult> findAll(Pattern pattern) {
        Objects.requireNonNull(pattern);
        ensureOpen();
        return StreamSupport.stream(new Each<MatchResult>(Spliterator.NONNULL | Spliterator.ORDERED) {
            @Override
            MatchResult advance() {
                return findWithinHorizon(pattern, 0) == null ? null : match();
            }
        }, false).onClose(this::close);
    }

    public Stream<MatchResult> findAll(String patString) {
        return findAll(Pattern.compile(patString));
    }
}
