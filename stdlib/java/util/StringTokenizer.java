package java.util;

/** Cuts a string at delimiter characters. */
public class StringTokenizer implements Enumeration<Object> {
    private final String str;
    private final boolean returnDelims;
    private String delimiters;
    private int position;

    public StringTokenizer(String str, String delim, boolean returnDelims) {
        this.str = Objects.requireNonNull(str);
        this.delimiters = delim;
        this.returnDelims = returnDelims;
    }

    public StringTokenizer(String str, String delim) {
        this(str, delim, false);
    }

    public StringTokenizer(String str) {
        this(str, " \t\n\r\f", false);
    }

    private boolean delimiterAt(int i) {
        return delimiters.indexOf(str.codePointAt(i)) >= 0;
    }

    private int step(int i) {
        return Character.charCount(str.codePointAt(i));
    }

    private int skip(int from) {
        Objects.requireNonNull(delimiters);
        int i = from;
        while (!returnDelims && i < str.length() && delimiterAt(i)) {
            i += step(i);
        }
        return i;
    }

    private int scan(int from) {
        int i = from;
        while (i < str.length() && !delimiterAt(i)) {
            i += step(i);
        }
        if (returnDelims && i == from && i < str.length()) {
            i += step(i);
        }
        return i;
    }

    public boolean hasMoreTokens() {
        return skip(position) < str.length();
    }

    public String nextToken() {
        int start = skip(position);
        if (start >= str.length()) {
            throw new NoSuchElementException();
        }
        position = scan(start);
        return str.substring(start, position);
    }

    public String nextToken(String delim) {
        delimiters = delim;
        return nextToken();
    }

    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    @Override
    public Object nextElement() {
        return nextToken();
    }

    public int countTokens() {
        int n = 0;
        for (int i = skip(position); i < str.length(); i = skip(scan(i))) {
            n++;
        }
        return n;
    }
}
