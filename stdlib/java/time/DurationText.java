package java.time;

import java.time.format.DateTimeParseException;

/** Reads the ISO texts of durations and periods: signed numbers with a letter behind, letters in order. */
final class DurationText {
    private final CharSequence text;
    private int at;
    private boolean negative;

    DurationText(CharSequence text) {
        this.text = text;
    }

    private char upper(int i) {
        return i < text.length() ? Character.toUpperCase(text.charAt(i)) : 0;
    }

    /** The sign and the P. */
    private boolean start() {
        if (upper(0) == '-' || upper(0) == '+') {
            negative = upper(at++) == '-';
        }
        return upper(at++) == 'P';
    }

    /** The number before the letter, null if another letter follows; digits behind a dot are left alone. */
    private String number(char letter) {
        int i = at;
        if (upper(i) == '-' || upper(i) == '+') {
            i++;
        }
        int digits = i;
        while (upper(i) >= '0' && upper(i) <= '9') {
            i++;
        }
        if (i == digits || upper(i) != letter) {
            return null;
        }
        String s = text.subSequence(at, i).toString();
        at = i + 1;
        return s;
    }

    Duration parse() {
        if (!start()) {
            throw failure("Duration", null);
        }
        try {
            long total = scaled(number('D'), 86400, "days");
            boolean any = at > (negative || upper(0) == '+' ? 2 : 1);
            if (upper(at) == 'T') {
                at++;
                int before = at;
                long hours = scaled(number('H'), 3600, "hours");
                long minutes = scaled(number('M'), 60, "minutes");
                total = Math.addExact(total, Math.addExact(hours, minutes));
                Duration seconds = seconds();
                if (at == before || at != text.length()) {
                    throw failure("Duration", null);
                }
                Duration d = seconds.plusSeconds(total);
                return negative ? d.negated() : d;
            }
            if (!any || at != text.length()) {
                throw failure("Duration", null);
            }
            return Duration.ofSeconds(negative ? Math.negateExact(total) : total);
        } catch (ArithmeticException e) {
            throw (DateTimeParseException) new DateTimeParseException(
                "Text cannot be parsed to a Duration: overflow", text, 0, e);
        }
    }

    private long scaled(String number, int scale, String what) {
        if (number == null) {
            return 0;
        }
        try {
            return Math.multiplyExact(Long.parseLong(number), scale);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new DateTimeParseException("Text cannot be parsed to a Duration: " + what, text, 0, e);
        }
    }

    /** Seconds may have up to nine decimals, behind a dot or a comma. */
    private Duration seconds() {
        String s = number('S');
        if (s != null) {
            return Duration.ofSeconds(scaled(s, 1, "seconds"));
        }
        boolean minus = upper(at) == '-';
        s = number('.');
        if (s == null) {
            s = number(',');
        }
        if (s == null) {
            return Duration.ZERO;
        }
        int nanos = 0;
        int digits = 0;
        for (; upper(at) >= '0' && upper(at) <= '9' && digits < 9; digits++) {
            nanos = nanos * 10 + (upper(at++) - '0');
        }
        for (; digits < 9; digits++) {
            nanos *= 10;
        }
        if (upper(at++) != 'S') {
            throw failure("Duration", null);
        }
        return Duration.ofSeconds(scaled(s, 1, "seconds"), minus ? -nanos : nanos);
    }

    Period parsePeriod() {
        if (!start()) {
            throw failure("Period", null);
        }
        int before = at;
        try {
            int years = part('Y');
            int months = part('M');
            int weeks = part('W');
            int days = part('D');
            if (at == before || at != text.length()) {
                throw failure("Period", null);
            }
            return Period.of(years, months, Math.addExact(days, Math.multiplyExact(weeks, 7)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw failure("Period", e);
        }
    }

    private int part(char letter) {
        String s = number(letter);
        return s == null ? 0 : Math.multiplyExact(Integer.parseInt(s), negative ? -1 : 1);
    }

    private DateTimeParseException failure(String what, Throwable cause) {
        return new DateTimeParseException("Text cannot be parsed to a " + what, text, 0, cause);
    }
}
