package java.io;

import java.util.Arrays;

/** Cuts a stream into words, numbers, quoted strings and single characters. */
public class StreamTokenizer {
    public static final int TT_EOF = -1;
    public static final int TT_EOL = '\n';
    public static final int TT_NUMBER = -2;
    public static final int TT_WORD = -3;

    private static final int NOTHING = -4;
    private static final int NEED_CHAR = Integer.MAX_VALUE;
    private static final int SKIP_LF = Integer.MAX_VALUE - 1;

    private static final byte WHITESPACE = 1;
    private static final byte DIGIT = 2;
    private static final byte ALPHA = 4;
    private static final byte QUOTE = 8;
    private static final byte COMMENT = 16;

    public int ttype = NOTHING;
    public String sval;
    public double nval;

    private Reader reader;
    private InputStream input;
    private final byte[] types = new byte[256];
    private int peek = NEED_CHAR;
    private boolean pushedBack;
    private boolean lowerCase;
    private boolean eolSignificant;
    private boolean slashSlash;
    private boolean slashStar;
    private int line = 1;

    private StreamTokenizer() {
        wordChars('a', 'z');
        wordChars('A', 'Z');
        wordChars(128 + 32, 255);
        whitespaceChars(0, ' ');
        commentChar('/');
        quoteChar('"');
        quoteChar('\'');
        parseNumbers();
    }

    @Deprecated
    public StreamTokenizer(InputStream is) {
        this();
        if (is == null) {
            throw new NullPointerException();
        }
        input = is;
    }

    public StreamTokenizer(Reader r) {
        this();
        if (r == null) {
            throw new NullPointerException();
        }
        reader = r;
    }

    // ---- syntax

    public void resetSyntax() {
        Arrays.fill(types, (byte) 0);
    }

    private interface Change {
        byte of(byte type);
    }

    private void change(int low, int hi, Change c) {
        for (int i = Math.max(low, 0); i <= Math.min(hi, 255); i++) {
            types[i] = c.of(types[i]);
        }
    }

    public void wordChars(int low, int hi) {
        change(low, hi, t -> (byte) (t | ALPHA));
    }

    public void whitespaceChars(int low, int hi) {
        change(low, hi, t -> WHITESPACE);
    }

    public void ordinaryChars(int low, int hi) {
        change(low, hi, t -> 0);
    }

    public void ordinaryChar(int ch) {
        change(ch, ch < 0 ? -1 : ch, t -> 0);
    }

    public void commentChar(int ch) {
        change(ch, ch < 0 ? -1 : ch, t -> COMMENT);
    }

    public void quoteChar(int ch) {
        change(ch, ch < 0 ? -1 : ch, t -> QUOTE);
    }

    public void parseNumbers() {
        change('0', '9', t -> (byte) (t | DIGIT));
        change('.', '.', t -> (byte) (t | DIGIT));
        change('-', '-', t -> (byte) (t | DIGIT));
    }

    public void eolIsSignificant(boolean flag) {
        eolSignificant = flag;
    }

    public void slashStarComments(boolean flag) {
        slashStar = flag;
    }

    public void slashSlashComments(boolean flag) {
        slashSlash = flag;
    }

    public void lowerCaseMode(boolean fl) {
        lowerCase = fl;
    }

    // ---- reading

    private int read() throws IOException {
        if (reader != null) {
            return reader.read();
        }
        if (input != null) {
            return input.read();
        }
        throw new IllegalStateException();
    }

    private int typeOf(int c) {
        return c < 0 ? WHITESPACE : c < 256 ? types[c] : ALPHA;
    }

    public int nextToken() throws IOException {
        if (pushedBack) {
            pushedBack = false;
            return ttype;
        }
        sval = null;
        int c = peek;
        if (c < 0) {
            c = NEED_CHAR;
        }
        if (c == SKIP_LF) {
            c = read();
            if (c < 0) {
                return ttype = TT_EOF;
            }
            if (c == '\n') {
                c = NEED_CHAR;
            }
        }
        if (c == NEED_CHAR) {
            c = read();
            if (c < 0) {
                return ttype = TT_EOF;
            }
        }
        ttype = c;
        peek = NEED_CHAR;
        while (true) {
            int type = typeOf(c);
            while ((type & WHITESPACE) != 0) {
                if (c == '\r') {
                    line++;
                    if (eolSignificant) {
                        peek = SKIP_LF;
                        return ttype = TT_EOL;
                    }
                    c = read();
                    if (c == '\n') {
                        c = read();
                    }
                } else {
                    if (c == '\n') {
                        line++;
                        if (eolSignificant) {
                            return ttype = TT_EOL;
                        }
                    }
                    c = read();
                }
                if (c < 0) {
                    return ttype = TT_EOF;
                }
                type = typeOf(c);
            }
            if ((type & DIGIT) != 0) {
                int number = number(c);
                if (number != NOTHING) {
                    return number;
                }
                return ttype = '-';
            }
            if ((type & ALPHA) != 0) {
                return word(c);
            }
            if ((type & QUOTE) != 0) {
                return quoted(c);
            }
            if (c == '/' && (slashSlash || slashStar)) {
                int next = read();
                if (next == '*' && slashStar) {
                    c = skipBlock();
                    if (c < 0) {
                        return ttype = TT_EOF;
                    }
                    continue;
                }
                if (next == '/' && slashSlash) {
                    c = skipLine();
                    if (c < 0) {
                        return ttype = TT_EOF;
                    }
                    continue;
                }
                if ((types['/'] & COMMENT) == 0) {
                    peek = next;
                    return ttype = '/';
                }
                c = next;
                while (c != '\n' && c != '\r' && c >= 0) {
                    c = read();
                }
                if (c < 0) {
                    return ttype = TT_EOF;
                }
                continue;
            }
            if ((type & COMMENT) != 0) {
                c = skipLine();
                if (c < 0) {
                    return ttype = TT_EOF;
                }
                continue;
            }
            return ttype = c;
        }
    }

    /** Past a comment to the end of its line, whose terminator is answered. */
    private int skipLine() throws IOException {
        int c = read();
        while (c != '\n' && c != '\r' && c >= 0) {
            c = read();
        }
        return c;
    }

    private int skipBlock() throws IOException {
        int before = 0;
        int c = read();
        while (!(before == '*' && c == '/')) {
            if (c == '\r') {
                line++;
                c = read();
                if (c == '\n') {
                    c = read();
                }
                before = 0;
                continue;
            }
            if (c == '\n') {
                line++;
            }
            if (c < 0) {
                return -1;
            }
            before = c;
            c = read();
        }
        return read();
    }

    /** NOTHING when it is a lone minus. */
    private int number(int c) throws IOException {
        boolean negative = c == '-';
        if (negative) {
            c = read();
            if (c != '.' && (c < '0' || c > '9')) {
                peek = c;
                return NOTHING;
            }
        }
        double v = 0;
        int decimals = 0;
        boolean point = false;
        while (true) {
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                v = v * 10 + (c - '0');
                decimals += point ? 1 : 0;
            } else {
                break;
            }
            c = read();
        }
        peek = c;
        if (decimals != 0) {
            double unit = 10;
            for (int i = 1; i < decimals; i++) {
                unit *= 10;
            }
            v /= unit;
        }
        nval = negative ? -v : v;
        return ttype = TT_NUMBER;
    }

    private int word(int c) throws IOException {
        StringBuilder s = new StringBuilder();
        do {
            s.append((char) c);
            c = read();
        } while ((typeOf(c) & (ALPHA | DIGIT)) != 0);
        peek = c;
        sval = lowerCase ? s.toString().toLowerCase() : s.toString();
        return ttype = TT_WORD;
    }

    private int quoted(int quote) throws IOException {
        ttype = quote;
        StringBuilder s = new StringBuilder();
        int c = read();
        while (c >= 0 && c != quote && c != '\n' && c != '\r') {
            if (c != '\\') {
                s.append((char) c);
                c = read();
                continue;
            }
            c = read();
            int first = c;
            if (c >= '0' && c <= '7') {
                int code = c - '0';
                c = read();
                for (int i = 0; i < (first <= '3' ? 2 : 1) && c >= '0' && c <= '7'; i++) {
                    code = (code << 3) + (c - '0');
                    c = read();
                }
                s.append((char) code);
                continue;
            }
            s.append((char) switch (c) {
                case 'a' -> 7;
                case 'b' -> '\b';
                case 'f' -> 12;
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'v' -> 11;
                default -> c;
            });
            c = read();
        }
        peek = c == quote ? NEED_CHAR : c;
        sval = s.toString();
        return ttype;
    }

    public void pushBack() {
        if (ttype != NOTHING) {
            pushedBack = true;
        }
    }

    public int lineno() {
        return line;
    }

    @Override
    public String toString() {
        String what = switch (ttype) {
            case TT_EOF -> "EOF";
            case TT_EOL -> "EOL";
            case TT_WORD -> sval;
            case TT_NUMBER -> "n=" + nval;
            case NOTHING -> "NOTHING";
            default -> ttype >= 0 && ttype < 256 && (types[ttype] & QUOTE) != 0 ? sval : "'" + (char) ttype + "'";
        };
        return "Token[" + what + "], line " + line;
    }
}
