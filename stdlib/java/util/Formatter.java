package java.util;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;

/** Formats arguments by printf-like format strings onto an {@link Appendable}. */
public final class Formatter implements Closeable, Flushable {
    /** How floating-point numbers too large for their representation are to be written. */
    public enum BigDecimalLayoutForm {
        SCIENTIFIC,
        DECIMAL_FLOAT
    }

    private Appendable a;
    private final Locale l;
    private IOException lastException;

    public Formatter() {
        this(new StringBuilder(), Locale.getDefault(Locale.Category.FORMAT));
    }

    public Formatter(Appendable a) {
        this(a, Locale.getDefault(Locale.Category.FORMAT));
    }

    public Formatter(Locale l) {
        this(new StringBuilder(), l);
    }

    public Formatter(Appendable a, Locale l) {
        this.a = a == null ? new StringBuilder() : a;
        this.l = l;
    }

    public Formatter(String fileName) throws FileNotFoundException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(fileName))));
    }

    public Formatter(String fileName, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(fileName, csn, Locale.getDefault(Locale.Category.FORMAT));
    }

    public Formatter(String fileName, String csn, Locale l)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(new File(fileName), csn, l);
    }

    public Formatter(String fileName, Charset charset, Locale l) throws IOException {
        this(new File(Objects.requireNonNull(fileName, "fileName")), charset, l);
    }

    public Formatter(File file) throws FileNotFoundException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(file))));
    }

    public Formatter(File file, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(file, csn, Locale.getDefault(Locale.Category.FORMAT));
    }

    public Formatter(File file, String csn, Locale l) throws FileNotFoundException, UnsupportedEncodingException {
        this(toCharset(csn), l, file);
    }

    public Formatter(File file, Charset charset, Locale l) throws IOException {
        this(Objects.requireNonNull(charset, "charset"), l, file);
    }

    private Formatter(Charset charset, Locale l, File file) throws FileNotFoundException {
        this(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(file), charset)), l);
    }

    public Formatter(PrintStream ps) {
        this((Appendable) Objects.requireNonNull(ps), Locale.getDefault(Locale.Category.FORMAT));
    }

    public Formatter(OutputStream os) {
        this(new BufferedWriter(new OutputStreamWriter(os)));
    }

    public Formatter(OutputStream os, String csn) throws UnsupportedEncodingException {
        this(os, csn, Locale.getDefault(Locale.Category.FORMAT));
    }

    public Formatter(OutputStream os, String csn, Locale l) throws UnsupportedEncodingException {
        this(new BufferedWriter(new OutputStreamWriter(os, csn)), l);
    }

    public Formatter(OutputStream os, Charset charset, Locale l) {
        this(new BufferedWriter(new OutputStreamWriter(os, charset)), l);
    }

    private static Charset toCharset(String csn) throws UnsupportedEncodingException {
        Objects.requireNonNull(csn, "charsetName");
        try {
            return Charset.forName(csn);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(csn);
        }
    }

    private void ensureOpen() {
        if (a == null) {
            throw new FormatterClosedException();
        }
    }

    public Locale locale() {
        ensureOpen();
        return l;
    }

    public Appendable out() {
        ensureOpen();
        return a;
    }

    @Override
    public String toString() {
        ensureOpen();
        return a.toString();
    }

    @Override
    public void flush() {
        ensureOpen();
        if (a instanceof Flushable f) {
            try {
                f.flush();
            } catch (IOException e) {
                lastException = e;
            }
        }
    }

    @Override
    public void close() {
        if (a == null) {
            return;
        }
        try {
            if (a instanceof Closeable c) {
                c.close();
            }
        } catch (IOException e) {
            lastException = e;
        } finally {
            a = null;
        }
    }

    public IOException ioException() {
        return lastException;
    }

    public Formatter format(String format, Object... args) {
        return format(l, format, args);
    }

    public Formatter format(Locale l, String format, Object... args) {
        ensureOpen();
        List<Object> parts = parse(format);
        int last = -1;
        int ordinary = -1;
        try {
            for (int i = 0; i < parts.size(); i++) {
                Object part = parts.get(i);
                if (part instanceof String text) {
                    a.append(text);
                    continue;
                }
                Specifier s = (Specifier) part;
                switch (s.index) {
                    case Specifier.NO_ARGUMENT -> s.print(null, l);
                    case Specifier.RELATIVE -> s.print(argument(s, args, last), l);
                    case Specifier.ORDINARY -> {
                        last = ++ordinary;
                        s.print(argument(s, args, last), l);
                    }
                    default -> {
                        last = s.index - 1;
                        s.print(argument(s, args, last), l);
                    }
                }
            }
        } catch (IOException e) {
            lastException = e;
        }
        return this;
    }

    private static Object argument(Specifier s, Object[] args, int i) {
        if (i < 0 || args != null && i >= args.length) {
            throw new MissingFormatArgumentException(s.toString());
        }
        return args == null ? null : args[i];
    }

    /** Literal text as strings, and specifiers. */
    private List<Object> parse(String format) {
        ArrayList<Object> parts = new ArrayList<>();
        int n = format.length();
        for (int i = 0; i < n;) {
            int percent = format.indexOf('%', i);
            if (percent < 0) {
                parts.add(i == 0 ? format : format.substring(i));
                break;
            }
            if (percent > i) {
                parts.add(format.substring(i, percent));
            }
            Specifier s = new Specifier();
            i = s.parse(format, percent + 1);
            parts.add(s);
        }
        return parts;
    }

    private static final int LEFT = 1;
    private static final int UPPER = 2;
    private static final int ALTERNATE = 4;
    private static final int PLUS = 8;
    private static final int SPACE = 16;
    private static final int ZERO = 32;
    private static final int GROUP = 64;
    private static final int PARENTHESES = 128;
    private static final int PREVIOUS = 256;
    private static final String FLAG_CHARS = "-^#+ 0,(<";

    private static String flagsText(int flags) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < FLAG_CHARS.length(); i++) {
            if ((flags & 1 << i) != 0) {
                sb.append(FLAG_CHARS.charAt(i));
            }
        }
        return sb.toString();
    }

    private final class Specifier {
        static final int NO_ARGUMENT = -2;
        static final int RELATIVE = -1;
        static final int ORDINARY = 0;

        int index = ORDINARY;
        int flags;
        int width = -1;
        int precision = -1;
        boolean date;
        char c;

        // ---- Parsing ----

        /** Reads a specifier whose first character behind the percent sign is at i; returns where it ends. */
        int parse(String s, int i) {
            int n = s.length();
            int start = i;
            if (i < n && isDigit(s.charAt(i)) && s.charAt(i) != '0') {
                int end = digitsEnd(s, i);
                if (end < n && s.charAt(end) == '$') {
                    index = number(s, i, end, Integer.MIN_VALUE);
                    if (index <= 0) {
                        throw new IllegalFormatArgumentIndexException(index);
                    }
                    i = end + 1;
                }
            } else if (i < n && s.charAt(i) == '0') {
                int end = digitsEnd(s, i);
                if (end < n && s.charAt(end) == '$') {
                    throw new IllegalFormatArgumentIndexException(number(s, i, end, Integer.MIN_VALUE));
                }
            }
            for (; i < n; i++) {
                int bit = FLAG_CHARS.indexOf(s.charAt(i));
                if (bit < 0 || bit == 1) {
                    break;
                }
                if ((flags & 1 << bit) != 0) {
                    throw new DuplicateFormatFlagsException(flagsText(1 << bit));
                }
                flags |= 1 << bit;
            }
            if (i < n && isDigit(s.charAt(i))) {
                int end = digitsEnd(s, i);
                width = number(s, i, end, Integer.MIN_VALUE);
                if (width < 0) {
                    throw new IllegalFormatWidthException(width);
                }
                i = end;
            }
            if (i < n && s.charAt(i) == '.') {
                int end = digitsEnd(s, i + 1);
                if (end == i + 1) {
                    throw new UnknownFormatConversionException(".");
                }
                precision = number(s, i + 1, end, Integer.MIN_VALUE);
                if (precision < 0) {
                    throw new IllegalFormatPrecisionException(precision);
                }
                i = end;
            }
            if (i >= n) {
                throw new UnknownFormatConversionException(start == n ? "%" : String.valueOf(s.charAt(start)));
            }
            c = s.charAt(i++);
            if (c == 't' || c == 'T') {
                if (i >= n) {
                    throw new UnknownFormatConversionException(String.valueOf(c));
                }
                date = true;
                if (c == 'T') {
                    flags |= UPPER;
                }
                c = s.charAt(i++);
            } else if ("BHSCXEGA".indexOf(c) >= 0) {
                flags |= UPPER;
                c = (char) (c + ('a' - 'A'));
            }
            check();
            return i;
        }

        private boolean isDigit(char ch) {
            return ch >= '0' && ch <= '9';
        }

        private int digitsEnd(String s, int i) {
            while (i < s.length() && isDigit(s.charAt(i))) {
                i++;
            }
            return i;
        }

        private int number(String s, int from, int to, int tooLarge) {
            long n = 0;
            for (int i = from; i < to; i++) {
                n = n * 10 + (s.charAt(i) - '0');
                if (n > Integer.MAX_VALUE) {
                    return tooLarge;
                }
            }
            return (int) n;
        }

        // ---- Checking what goes together ----

        private void check() {
            if (has(PREVIOUS)) {
                index = RELATIVE;
            }
            if (date) {
                checkDate();
                return;
            }
            switch (c) {
                case 'b', 'h', 's' -> checkGeneral();
                case 'c' -> checkCharacter();
                case 'd', 'o', 'x' -> checkInteger();
                case 'e', 'f', 'g', 'a' -> checkFloat();
                case '%', 'n' -> checkText();
                default -> throw new UnknownFormatConversionException(String.valueOf(c));
            }
        }

        private boolean has(int flag) {
            return (flags & flag) != 0;
        }

        private char shown() {
            return has(UPPER) && !date ? Character.toUpperCase(c) : c;
        }

        private void refuse(int bad) {
            for (int bit = 1; bit <= PARENTHESES; bit <<= 1) {
                if ((flags & bad & bit) != 0) {
                    throw new FormatFlagsConversionMismatchException(flagsText(bit), c);
                }
            }
        }

        private void needWidth(int flag) {
            if (has(flag) && width < 0) {
                throw new MissingFormatWidthException(toString());
            }
        }

        private void checkGeneral() {
            if ((c == 'b' || c == 'h') && has(ALTERNATE)) {
                throw new FormatFlagsConversionMismatchException("#", c);
            }
            needWidth(LEFT);
            refuse(PLUS | SPACE | ZERO | GROUP | PARENTHESES);
        }

        private void checkCharacter() {
            if (precision >= 0) {
                throw new IllegalFormatPrecisionException(precision);
            }
            refuse(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PARENTHESES);
            needWidth(LEFT);
        }

        private void checkDate() {
            if (precision >= 0) {
                throw new IllegalFormatPrecisionException(precision);
            }
            if ("HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc".indexOf(c) < 0) {
                throw new UnknownFormatConversionException("t" + c);
            }
            refuse(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PARENTHESES);
            needWidth(LEFT);
        }

        private void checkNumeric() {
            needWidth(LEFT | ZERO);
            if (has(PLUS) && has(SPACE) || has(LEFT) && has(ZERO)) {
                throw new IllegalFormatFlagsException(flagsText(flags & ~UPPER));
            }
        }

        private void checkInteger() {
            checkNumeric();
            if (precision >= 0) {
                throw new IllegalFormatPrecisionException(precision);
            }
            if (c == 'd') {
                refuse(ALTERNATE);
            } else {
                refuse(GROUP);
            }
        }

        private void checkFloat() {
            checkNumeric();
            if (c == 'a') {
                refuse(PARENTHESES | GROUP);
            } else if (c == 'e') {
                refuse(GROUP);
            } else if (c == 'g') {
                refuse(ALTERNATE);
            }
        }

        private void checkText() {
            if (precision >= 0) {
                throw new IllegalFormatPrecisionException(precision);
            }
            if (c == '%') {
                if ((flags & ~LEFT) != 0) {
                    throw new IllegalFormatFlagsException(flagsText(flags));
                }
                needWidth(LEFT);
            } else {
                if (width >= 0) {
                    throw new IllegalFormatWidthException(width);
                }
                if (flags != 0) {
                    throw new IllegalFormatFlagsException(flagsText(flags));
                }
            }
            index = NO_ARGUMENT;
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder("%").append(flagsText(flags & ~UPPER));
            if (index > 0) {
                sb.append(index).append('$');
            }
            if (width >= 0) {
                sb.append(width);
            }
            if (precision >= 0) {
                sb.append('.').append(precision);
            }
            if (date) {
                sb.append(has(UPPER) ? 'T' : 't');
            }
            return sb.append(shown()).toString();
        }

        // ---- Printing ----

        void print(Object arg, Locale l) throws IOException {
            if (date) {
                printDate(arg, l);
                return;
            }
            switch (c) {
                case 'd', 'o', 'x' -> printInteger(arg, l);
                case 'e', 'f', 'g', 'a' -> printFloat(arg, l);
                case 'c' -> printCharacter(arg, l);
                case 's' -> printString(arg, l);
                case 'b' -> put(arg instanceof Boolean b ? b.toString() : arg == null ? "false" : "true", l);
                case 'h' -> put(arg == null ? "null" : Integer.toHexString(arg.hashCode()), l);
                case 'n' -> a.append(System.lineSeparator());
                default -> justify("%");
            }
        }

        private IllegalFormatConversionException mismatch(Object arg) {
            return new IllegalFormatConversionException(c, arg.getClass());
        }

        /** Cuts to the precision, puts in upper case, pads. */
        private void put(String s, Locale l) throws IOException {
            if (precision >= 0 && precision < s.length()) {
                s = s.substring(0, precision);
            }
            if (has(UPPER)) {
                s = upper(s, l);
            }
            justify(s);
        }

        private String upper(String s, Locale l) {
            return s.toUpperCase(l == null ? Locale.getDefault(Locale.Category.FORMAT) : l);
        }

        private void justify(CharSequence s) throws IOException {
            int pad = width - s.length();
            if (!has(LEFT)) {
                spaces(pad);
            }
            a.append(s);
            if (has(LEFT)) {
                spaces(pad);
            }
        }

        private void spaces(int n) throws IOException {
            for (; n > 0; n--) {
                a.append(' ');
            }
        }

        private void printString(Object arg, Locale l) throws IOException {
            if (arg instanceof Formattable f) {
                Formatter target = Formatter.this;
                if (target.locale() != l) {
                    target = new Formatter(target.out(), l);
                }
                f.formatTo(target, flags & (LEFT | UPPER | ALTERNATE), width, precision);
                return;
            }
            if (has(ALTERNATE)) {
                throw new FormatFlagsConversionMismatchException("#", 's');
            }
            put(arg == null ? "null" : arg.toString(), l);
        }

        private void printCharacter(Object arg, Locale l) throws IOException {
            if (arg == null) {
                put("null", l);
                return;
            }
            int i;
            if (arg instanceof Character ch) {
                put(ch.toString(), l);
                return;
            } else if (arg instanceof Byte b) {
                i = b;
            } else if (arg instanceof Short s) {
                i = s;
            } else if (arg instanceof Integer n) {
                i = n;
            } else {
                throw mismatch(arg);
            }
            if (!Character.isValidCodePoint(i)) {
                throw new IllegalFormatCodePointException(i);
            }
            put(Character.toString(i), l);
        }

        // ---- Integers ----

        private void printInteger(Object arg, Locale l) throws IOException {
            if (arg == null) {
                printNull(l);
            } else if (arg instanceof Integer i) {
                printLong(i, 0xffffffffL, l);
            } else if (arg instanceof Long n) {
                printLong(n, -1L, l);
            } else if (arg instanceof Short s) {
                printLong(s, 0xffffL, l);
            } else if (arg instanceof Byte b) {
                printLong(b, 0xffL, l);
            } else if (arg instanceof BigInteger big) {
                printBig(big, l);
            } else {
                throw mismatch(arg);
            }
        }

        private void printNull(Locale l) throws IOException {
            int kept = flags;
            flags &= LEFT | UPPER;
            int p = precision;
            precision = -1;
            put("null", l);
            flags = kept;
            precision = p;
        }

        private void printLong(long value, long mask, Locale l) throws IOException {
            if (c == 'd') {
                String digits = Long.toString(value);
                printSigned(value < 0, value < 0 ? digits.substring(1) : digits, l);
                return;
            }
            refuse(PARENTHESES | SPACE | PLUS);
            long bits = value & mask;
            printRadix("", c == 'o' ? Long.toOctalString(bits) : Long.toHexString(bits), l);
        }

        private void printBig(BigInteger value, Locale l) throws IOException {
            boolean negative = value.signum() < 0;
            BigInteger v = value.abs();
            if (c == 'd') {
                printSigned(negative, v.toString(), l);
                return;
            }
            String sign = negative ? has(PARENTHESES) ? "(" : "-" : has(PLUS) ? "+" : has(SPACE) ? " " : "";
            String digits = v.toString(c == 'o' ? 8 : 16);
            printRadix(sign, negative && has(PARENTHESES) ? digits + ")" : digits, l);
        }

        private void printRadix(String sign, String digits, Locale l) throws IOException {
            StringBuilder sb = new StringBuilder(sign);
            if (has(ALTERNATE)) {
                sb.append(c == 'o' ? "0" : "0x");
            }
            zeros(sb, width - sb.length() - digits.length());
            sb.append(digits);
            justify(has(UPPER) ? upper(sb.toString(), l) : sb);
        }

        private void zeros(StringBuilder sb, int n) {
            if (has(ZERO)) {
                for (; n > 0; n--) {
                    sb.append('0');
                }
            }
        }

        /** Sign or brackets, grouping, zero padding around ASCII digits, which may have a fraction and an exponent. */
        private void printSigned(boolean negative, String digits, Locale l) throws IOException {
            StringBuilder sb = new StringBuilder();
            if (negative) {
                sb.append(has(PARENTHESES) ? '(' : '-');
            } else if (has(PLUS)) {
                sb.append('+');
            } else if (has(SPACE)) {
                sb.append(' ');
            }
            String body = localized(digits, l);
            zeros(sb, width - sb.length() - body.length() - (negative && has(PARENTHESES) ? 1 : 0));
            sb.append(body);
            if (negative && has(PARENTHESES)) {
                sb.append(')');
            }
            justify(has(UPPER) ? upper(sb.toString(), l) : sb);
        }

        private String localized(String digits, Locale l) {
            boolean plain = l == null || l.equals(Locale.US) || l == Locale.ROOT || l.getLanguage().equals("en");
            char point = '.';
            char comma = ',';
            char zero = '0';
            if (!plain) {
                DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(l);
                point = symbols.getDecimalSeparator();
                comma = symbols.getGroupingSeparator();
                zero = symbols.getZeroDigit();
            }
            if (plain && !has(GROUP)) {
                return digits;
            }
            int whole = 0;
            while (whole < digits.length() && isDigit(digits.charAt(whole))) {
                whole++;
            }
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < digits.length(); i++) {
                char ch = digits.charAt(i);
                if (has(GROUP) && i > 0 && i < whole && (whole - i) % 3 == 0) {
                    sb.append(comma);
                }
                sb.append(isDigit(ch) ? (char) (ch - '0' + zero) : ch == '.' ? point : ch);
            }
            return sb.toString();
        }

        // ---- Floating point ----

        private void printFloat(Object arg, Locale l) throws IOException {
            if (arg == null) {
                printNull(l);
            } else if (arg instanceof Float f) {
                printDouble(f, Float.toString(Math.abs(f)), l);
            } else if (arg instanceof Double d) {
                printDouble(d, Double.toString(Math.abs(d)), l);
            } else if (arg instanceof BigDecimal big) {
                if (c == 'a') {
                    throw mismatch(arg);
                }
                printDecimal(big.signum() < 0, big.abs(), l);
            } else {
                throw mismatch(arg);
            }
        }

        private void printDouble(double value, String shortest, Locale l) throws IOException {
            boolean negative = Double.compare(value, 0.0) < 0;
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                printNonFinite(value, negative, l);
            } else if (c == 'a') {
                printHex(value, negative, l);
            } else {
                printDecimal(negative, new BigDecimal(shortest), l);
            }
        }

        private void printNonFinite(double value, boolean negative, Locale l) throws IOException {
            String s = "NaN";
            if (!Double.isNaN(value)) {
                s = "Infinity";
                if (negative) {
                    s = has(PARENTHESES) ? "(Infinity)" : "-Infinity";
                } else if (has(PLUS)) {
                    s = "+Infinity";
                } else if (has(SPACE)) {
                    s = " Infinity";
                }
            }
            justify(has(UPPER) ? upper(s, l) : s);
        }

        /** Rounds half up, from the shortest digits that tell the double from its neighbours. */
        private void printDecimal(boolean negative, BigDecimal value, Locale l) throws IOException {
            int prec = precision < 0 ? 6 : precision;
            String s;
            if (c == 'f') {
                s = point(value.setScale(prec, RoundingMode.HALF_UP).toPlainString(), prec);
            } else if (c == 'e') {
                s = scientific(value, prec);
            } else {
                s = general(value, prec == 0 ? 1 : prec);
            }
            printSigned(negative, s, l);
        }

        private String point(String s, int prec) {
            return prec == 0 && has(ALTERNATE) ? s + "." : s;
        }

        private String scientific(BigDecimal value, int prec) {
            String digits;
            int exponent = 0;
            if (value.signum() == 0) {
                digits = "0".repeat(prec + 1);
            } else {
                BigDecimal rounded = value.round(new MathContext(prec + 1, RoundingMode.HALF_UP));
                digits = rounded.unscaledValue().toString();
                exponent = digits.length() - 1 - rounded.scale();
                digits = digits.length() > prec + 1 ? digits.substring(0, prec + 1)
                        : digits + "0".repeat(prec + 1 - digits.length());
            }
            String mantissa = prec > 0 ? digits.charAt(0) + "." + digits.substring(1) : point(digits, 0);
            int e = Math.abs(exponent);
            return mantissa + (exponent < 0 ? "e-" : "e+") + (e < 10 ? "0" : "") + e;
        }

        private String general(BigDecimal value, int prec) {
            if (value.signum() == 0) {
                return BigDecimal.ZERO.setScale(prec - 1).toPlainString();
            }
            BigDecimal rounded = value.round(new MathContext(prec, RoundingMode.HALF_UP));
            if (rounded.compareTo(BigDecimal.valueOf(1, 4)) >= 0 && rounded.compareTo(BigDecimal.TEN.pow(prec)) < 0) {
                int whole = rounded.precision() - rounded.scale();
                return rounded.setScale(prec - whole, RoundingMode.HALF_UP).toPlainString();
            }
            return scientific(value, prec - 1);
        }

        private void printHex(double value, boolean negative, Locale l) throws IOException {
            String s = hex(Math.abs(value));
            StringBuilder sb = new StringBuilder();
            if (negative) {
                sb.append('-');
            } else if (has(PLUS)) {
                sb.append('+');
            } else if (has(SPACE)) {
                sb.append(' ');
            }
            sb.append("0x");
            String body = s.substring(2);
            zeros(sb, width - sb.length() - body.length());
            sb.append(body);
            justify(has(UPPER) ? upper(sb.toString(), l) : sb);
        }

        /** Hexadecimal with the mantissa rounded half even to the precision. */
        private String hex(double d) {
            if (precision < 0 || precision >= 13 || d == 0) {
                String s = Double.toHexString(d);
                if (precision > 0 && d == 0) {
                    s = "0x0." + "0".repeat(precision) + "p0";
                } else if (precision >= 13) {
                    int p = s.indexOf('p');
                    int have = p - s.indexOf('.') - 1;
                    s = s.substring(0, p) + "0".repeat(Math.max(0, precision - have)) + s.substring(p);
                }
                return s;
            }
            int digits = precision == 0 ? 1 : precision;
            int exponent = Math.getExponent(d);
            double scaled = d;
            int down = 0;
            if (exponent < Double.MIN_EXPONENT) {
                scaled = d * 0x1p54;
                down = 54;
                exponent = Math.getExponent(scaled);
            }
            long mantissa = Double.doubleToRawLongBits(scaled) & 0xfffffffffffffL | 0x10000000000000L;
            int drop = 52 - 4 * digits;
            long kept = mantissa >>> drop;
            long rest = mantissa & (1L << drop) - 1;
            long half = 1L << drop - 1;
            if (rest > half || rest == half && (kept & 1) != 0) {
                kept++;
            }
            if (kept >>> 4 * digits == 2) {
                kept >>>= 1;
                exponent++;
            }
            String fraction = Long.toHexString(kept & (1L << 4 * digits) - 1);
            fraction = "0".repeat(digits - fraction.length()) + fraction;
            return "0x1." + fraction + "p" + (exponent - down);
        }

        // ---- Dates and times ----

        private void printDate(Object arg, Locale l) throws IOException {
            if (arg == null) {
                printNull(l);
                return;
            }
            TemporalAccessor fields;
            if (arg instanceof Long ms) {
                fields = Instant.ofEpochMilli(ms).atZone(ZoneId.systemDefault());
            } else if (arg instanceof Date d) {
                fields = Instant.ofEpochMilli(d.getTime()).atZone(ZoneId.systemDefault());
            } else if (arg instanceof Calendar cal) {
                fields = Instant.ofEpochMilli(cal.getTimeInMillis()).atZone(cal.getTimeZone().toZoneId());
            } else if (arg instanceof TemporalAccessor t) {
                fields = t;
            } else {
                throw mismatch(arg);
            }
            String s;
            try {
                s = FormatterDates.format(fields, c, l);
            } catch (DateTimeException e) {
                throw mismatch(arg);
            }
            justify(has(UPPER) ? upper(s, l) : s);
        }
    }
}
