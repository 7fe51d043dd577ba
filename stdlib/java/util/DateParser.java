package java.util;

/** Reads the loose dates of the deprecated {@link Date#parse}. */
final class DateParser {
    private static final String[] WORDS = {"am", "pm", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "gmt", "ut", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt"};
    private static final int FIRST_MONTH = 9;
    private static final int FIRST_ZONE = 21;
    /** Hours west of Greenwich of the named zones. */
    private static final int[] WEST = {0, 0, 0, 5, 4, 6, 5, 7, 6, 8, 7};
    private final String s;
    private int pos;
    private int year = Integer.MIN_VALUE;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute = -1;
    private int second = -1;
    private int west = -1;
    private char before;

    DateParser(String s) {
        this.s = s;
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException();
    }

    long parse() {
        if (s == null) {
            throw bad();
        }
        while (pos < s.length()) {
            char c = s.charAt(pos++);
            if (c <= ' ' || c == ',') {
                continue;
            }
            if (c == '(') {
                comment();
            } else if (c >= '0' && c <= '9') {
                pos--;
                number();
            } else if (c == '/' || c == ':' || c == '+' || c == '-') {
                before = c;
            } else {
                pos--;
                word();
            }
        }
        if (year == Integer.MIN_VALUE || month < 0 || day < 0) {
            throw bad();
        }
        int h = Math.max(hour, 0);
        int m = Math.max(minute, 0);
        int sec = Math.max(second, 0);
        return west == -1 ? Date.millisOf(year, month, day, h, m, sec)
            : Date.UTC(year, month, day, h, m, sec) + west * 60_000L;
    }

    private void comment() {
        for (int depth = 1; pos < s.length() && depth > 0; pos++) {
            char c = s.charAt(pos);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
    }

    private void number() {
        long value = 0;
        while (pos < s.length() && s.charAt(pos) >= '0' && s.charAt(pos) <= '9') {
            value = Math.min(value * 10 + s.charAt(pos++) - '0', Integer.MAX_VALUE);
        }
        int n = (int) value;
        char next = pos < s.length() ? s.charAt(pos) : 0;
        if (before == '+' || before == '-' && year != Integer.MIN_VALUE) {
            offset(n, next);
        } else if (n >= 70 && (year == Integer.MIN_VALUE) && (next <= ' ' || next == ',' || next == '/')) {
            year = n < 1900 ? n : n - 1900;
        } else if (next == ':') {
            if (hour < 0) {
                hour = n;
            } else if (minute < 0) {
                minute = n;
            } else {
                throw bad();
            }
        } else if (next == '/') {
            if (month < 0) {
                month = n - 1;
            } else if (day < 0) {
                day = n;
            } else {
                throw bad();
            }
        } else if (next > ' ' && next != ',' && next != '-') {
            throw bad();
        } else if (hour >= 0 && minute < 0) {
            minute = n;
        } else if (minute >= 0 && second < 0) {
            second = n;
        } else if (day < 0) {
            day = n;
        } else if (year == Integer.MIN_VALUE && month >= 0) {
            year = window(n);
        } else {
            throw bad();
        }
        before = 0;
    }

    /** Two digits are in the hundred years that begin eighty years ago. */
    private int window(int n) {
        if (n >= 100) {
            return n - 1900;
        }
        int start = new Date().getYear() + 1900 - 80;
        int y = start / 100 * 100 + n;
        return (y < start ? y + 100 : y) - 1900;
    }

    private void offset(int n, char next) {
        if (west != -1 && west != 0) {
            throw bad();
        }
        int minutes = n < 24 ? n * 60 : n % 100 + n / 100 * 60;
        if (n < 24 && next == ':' && pos + 2 < s.length()) {
            minutes += (s.charAt(pos + 1) - '0') * 10 + s.charAt(pos + 2) - '0';
            pos += 3;
        }
        west = before == '+' ? -minutes : minutes;
    }

    private void word() {
        int from = pos;
        while (pos < s.length() && Character.isLetter(s.charAt(pos))) {
            pos++;
        }
        String w = s.substring(from, pos).toLowerCase(Locale.ROOT);
        if (w.length() <= 1) {
            throw bad();
        }
        int k = WORDS.length - 1;
        while (k >= 0 && !WORDS[k].startsWith(w)) {
            k--;
        }
        if (k < 0) {
            throw bad();
        }
        if (k < 2) {
            if (hour < 1 || hour > 12) {
                throw bad();
            }
            hour = hour % 12 + k * 12;
        } else if (k >= FIRST_ZONE) {
            west = WEST[k - FIRST_ZONE] * 60;
        } else if (k >= FIRST_MONTH) {
            if (month >= 0) {
                throw bad();
            }
            month = k - FIRST_MONTH;
        }
        before = 0;
    }
}
