package java.nio.file.attribute;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A moment in the life of a file: whole seconds and nanoseconds, beyond what Instant holds as well. */
public final class FileTime implements Comparable<FileTime> {
    private final long seconds;
    private final int nanos;

    private FileTime(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static FileTime from(long value, TimeUnit unit) {
        long seconds = unit.toSeconds(value);
        long perSecond = unit.convert(1, TimeUnit.SECONDS);
        if (perSecond <= 1) {
            return new FileTime(seconds, 0);
        }
        return new FileTime(Math.floorDiv(value, perSecond),
            (int) unit.toNanos(Math.floorMod(value, perSecond)));
    }

    public static FileTime fromMillis(long value) {
        return from(value, TimeUnit.MILLISECONDS);
    }

    public static FileTime from(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new FileTime(instant.getEpochSecond(), instant.getNano());
    }

    public long to(TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        long whole = unit.convert(seconds, TimeUnit.SECONDS);
        if (whole == Long.MIN_VALUE || whole == Long.MAX_VALUE) {
            return whole;
        }
        long part = unit.convert(nanos, TimeUnit.NANOSECONDS);
        long sum = whole + part;
        return whole > 0 && sum < 0 ? Long.MAX_VALUE : sum;
    }

    public long toMillis() {
        long max = Long.MAX_VALUE / 1000;
        if (seconds > max) {
            return Long.MAX_VALUE;
        }
        if (seconds < -max) {
            return Long.MIN_VALUE;
        }
        return seconds * 1000 + nanos / 1_000_000;
    }

    /** The nearest instant there is. */
    public Instant toInstant() {
        if (seconds < Instant.MIN.getEpochSecond()) {
            return Instant.MIN;
        }
        if (seconds > Instant.MAX.getEpochSecond()) {
            return Instant.MAX;
        }
        return Instant.ofEpochSecond(seconds, nanos);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FileTime that && seconds == that.seconds && nanos == that.nanos;
    }

    @Override
    public int hashCode() {
        return toInstant().hashCode();
    }

    @Override
    public int compareTo(FileTime other) {
        int d = Long.compare(seconds, other.seconds);
        return d != 0 ? d : Integer.compare(nanos, other.nanos);
    }

    /** ISO 8601: the fraction without trailing zeros; a year before 0001 is negative, without year zero. */
    @Override
    public String toString() {
        long cycle = 400L * 365 * 86400 + 97L * 86400;
        long cycles = Math.floorDiv(seconds + 719528L * 86400, cycle);
        long within = Math.floorMod(seconds + 719528L * 86400, cycle) - 719528L * 86400;
        LocalDateTime t = LocalDateTime.ofEpochSecond(within, nanos, ZoneOffset.UTC);
        long year = cycles * 400 + t.getYear();
        StringBuilder s = new StringBuilder(32);
        if (year <= 0) {
            year = 1 - year;
            s.append('-');
        }
        pad(s, year, 4).append('-');
        pad(s, t.getMonthValue(), 2).append('-');
        pad(s, t.getDayOfMonth(), 2).append('T');
        pad(s, t.getHour(), 2).append(':');
        pad(s, t.getMinute(), 2).append(':');
        pad(s, t.getSecond(), 2);
        if (nanos != 0) {
            String digits = Integer.toString(1_000_000_000 + nanos).substring(1);
            int end = 9;
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            s.append('.').append(digits, 0, end);
        }
        return s.append('Z').toString();
    }

    private static StringBuilder pad(StringBuilder s, long value, int width) {
        String digits = Long.toString(value);
        for (int i = digits.length(); i < width; i++) {
            s.append('0');
        }
        return s.append(digits);
    }
}
