package java.util.concurrent;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Units of time and conversion between them, without overflow: what does not fit is the greatest that does. */
public enum TimeUnit {
    NANOSECONDS(1L),
    MICROSECONDS(1000L),
    MILLISECONDS(1000_000L),
    SECONDS(1000_000_000L),
    MINUTES(60_000_000_000L),
    HOURS(3600_000_000_000L),
    DAYS(86400_000_000_000L);

    private final long nanos;

    TimeUnit(long nanos) {
        this.nanos = nanos;
    }

    public long convert(long sourceDuration, TimeUnit sourceUnit) {
        long from = sourceUnit.nanos;
        if (from == nanos) {
            return sourceDuration;
        }
        if (from < nanos) {
            return sourceDuration / (nanos / from);
        }
        long ratio = from / nanos;
        long max = Long.MAX_VALUE / ratio;
        return sourceDuration > max ? Long.MAX_VALUE : sourceDuration < -max ? Long.MIN_VALUE
                : sourceDuration * ratio;
    }

    public long convert(Duration duration) {
        long seconds = duration.getSeconds();
        int nano = duration.getNano();
        if (seconds < 0 && nano > 0) {
            seconds++;
            nano -= (int) SECONDS.nanos;
        }
        if (nanos >= SECONDS.nanos) {
            return convert(seconds, SECONDS);
        }
        long whole = convert(seconds, SECONDS);
        if (whole == Long.MAX_VALUE || whole == Long.MIN_VALUE) {
            return whole;
        }
        long v = whole + nano / nanos;
        return ((whole ^ v) & (nano ^ v)) < 0 ? nano > 0 ? Long.MAX_VALUE : Long.MIN_VALUE : v;
    }

    public long toNanos(long duration) {
        return NANOSECONDS.convert(duration, this);
    }

    public long toMicros(long duration) {
        return MICROSECONDS.convert(duration, this);
    }

    public long toMillis(long duration) {
        return MILLISECONDS.convert(duration, this);
    }

    public long toSeconds(long duration) {
        return SECONDS.convert(duration, this);
    }

    public long toMinutes(long duration) {
        return MINUTES.convert(duration, this);
    }

    public long toHours(long duration) {
        return HOURS.convert(duration, this);
    }

    public long toDays(long duration) {
        return DAYS.convert(duration, this);
    }

    private int excessNanos(long duration, long millis) {
        return nanos >= MILLISECONDS.nanos ? 0 : (int) (toNanos(duration) - millis * 1000_000L);
    }

    public void timedWait(Object obj, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long ms = toMillis(timeout);
            obj.wait(ms, excessNanos(timeout, ms));
        }
    }

    public void timedJoin(Thread thread, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long ms = toMillis(timeout);
            thread.join(ms, excessNanos(timeout, ms));
        }
    }

    public void sleep(long timeout) throws InterruptedException {
        if (timeout > 0) {
            long ms = toMillis(timeout);
            Thread.sleep(ms, excessNanos(timeout, ms));
        }
    }

    public ChronoUnit toChronoUnit() {
        switch (this) {
            case NANOSECONDS:
                return ChronoUnit.NANOS;
            case MICROSECONDS:
                return ChronoUnit.MICROS;
            case MILLISECONDS:
                return ChronoUnit.MILLIS;
            case SECONDS:
                return ChronoUnit.SECONDS;
            case MINUTES:
                return ChronoUnit.MINUTES;
            case HOURS:
                return ChronoUnit.HOURS;
            default:
                return ChronoUnit.DAYS;
        }
    }

    public static TimeUnit of(ChronoUnit chronoUnit) {
        switch (Objects.requireNonNull(chronoUnit, "chronoUnit")) {
            case NANOS:
                return NANOSECONDS;
            case MICROS:
                return MICROSECONDS;
            case MILLIS:
                return MILLISECONDS;
            case SECONDS:
                return SECONDS;
            case MINUTES:
                return MINUTES;
            case HOURS:
                return HOURS;
            case DAYS:
                return DAYS;
            default:
                throw new IllegalArgumentException("No TimeUnit equivalent for " + chronoUnit);
        }
    }
}
