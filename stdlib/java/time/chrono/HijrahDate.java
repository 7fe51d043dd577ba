package java.time.chrono;

import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

/** A date of HijrahChronology. */
public final class HijrahDate implements ChronoLocalDate, Serializable {
    private static final long serialVersionUID = -5207853542612002020L;
    private final int year;
    private final int month;
    private final int day;

    HijrahDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    public static HijrahDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static HijrahDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static HijrahDate now(Clock clock) {
        return from(LocalDate.now(clock));
    }

    public static HijrahDate of(int prolepticYear, int month, int dayOfMonth) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("Invalid Hijrah month: " + month);
        }
        HijrahChronology.INSTANCE.epochDay(prolepticYear, month, dayOfMonth);
        return new HijrahDate(prolepticYear, month, dayOfMonth);
    }

    public static HijrahDate from(TemporalAccessor temporal) {
        return HijrahChronology.INSTANCE.date(temporal);
    }

    /** With the day brought into the month. */
    private static HijrahDate clipped(int year, int month, int day) {
        return new HijrahDate(year, month, Math.min(day, HijrahChronology.INSTANCE.lengthOfMonth(year, month)));
    }

    public HijrahDate withVariant(HijrahChronology chronology) {
        return this;
    }

    @Override
    public HijrahChronology getChronology() {
        return HijrahChronology.INSTANCE;
    }

    @Override
    public HijrahEra getEra() {
        return HijrahEra.AH;
    }

    @Override
    public int lengthOfMonth() {
        return getChronology().lengthOfMonth(year, month);
    }

    @Override
    public int lengthOfYear() {
        return getChronology().lengthOfYear(year);
    }

    @Override
    public boolean isLeapYear() {
        return getChronology().isLeapYear(year);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.rangeRefinedBy(this);
        }
        if (!isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return switch (f) {
            case DAY_OF_MONTH -> ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR -> ValueRange.of(1, lengthOfYear());
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
            default -> getChronology().range(f);
        };
    }

    private int dayOfYear() {
        return getChronology().dayOfYear(year, month, day);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.getFrom(this);
        }
        return switch (f) {
            case DAY_OF_WEEK -> Math.floorMod(toEpochDay() + 3, 7L) + 1;
            case ALIGNED_DAY_OF_WEEK_IN_MONTH -> (day - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR -> (dayOfYear() - 1) % 7 + 1;
            case DAY_OF_MONTH -> day;
            case DAY_OF_YEAR -> dayOfYear();
            case EPOCH_DAY -> toEpochDay();
            case ALIGNED_WEEK_OF_MONTH -> (day - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR -> (dayOfYear() - 1) / 7 + 1;
            case MONTH_OF_YEAR -> month;
            case PROLEPTIC_MONTH -> year * 12L + month - 1;
            case YEAR_OF_ERA, YEAR -> year;
            case ERA -> 1;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    @Override
    public HijrahDate with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        getChronology().range(f).checkValidValue(v, f);
        int n = (int) v;
        return switch (f) {
            case DAY_OF_WEEK, ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR -> plusDays(v - getLong(f));
            case DAY_OF_MONTH -> clipped(year, month, n);
            case DAY_OF_YEAR -> plusDays(Math.min(n, lengthOfYear()) - dayOfYear());
            case EPOCH_DAY -> getChronology().dateEpochDay(v);
            case ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR -> plusDays((v - getLong(f)) * 7);
            case MONTH_OF_YEAR -> clipped(year, n, day);
            case PROLEPTIC_MONTH -> plusMonths(v - getLong(f));
            case YEAR_OF_ERA, YEAR -> clipped(n, month, day);
            case ERA -> this;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    @Override
    public HijrahDate with(TemporalAdjuster adjuster) {
        return (HijrahDate) adjuster.adjustInto(this);
    }

    @Override
    public HijrahDate plus(TemporalAmount amount) {
        return (HijrahDate) amount.addTo(this);
    }

    @Override
    public HijrahDate minus(TemporalAmount amount) {
        return (HijrahDate) amount.subtractFrom(this);
    }

    private HijrahDate plusDays(long days) {
        return days == 0 ? this : getChronology().dateEpochDay(Math.addExact(toEpochDay(), days));
    }

    private HijrahDate plusMonths(long months) {
        long total = Math.addExact(year * 12L + month - 1, months);
        return clipped(getChronology().checkYear(Math.floorDiv(total, 12L)), (int) Math.floorMod(total, 12L) + 1, day);
    }

    private HijrahDate plusYears(long years) {
        return years == 0 ? this : clipped(Math.addExact(year, Math.toIntExact(years)), month, day);
    }

    @Override
    public HijrahDate plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) {
            return unit.addTo(this, n);
        }
        return switch (u) {
            case DAYS -> plusDays(n);
            case WEEKS -> plusDays(Math.multiplyExact(n, 7));
            case MONTHS -> plusMonths(n);
            case YEARS -> plusYears(n);
            case DECADES -> plusYears(Math.multiplyExact(n, 10));
            case CENTURIES -> plusYears(Math.multiplyExact(n, 100));
            case MILLENNIA -> plusYears(Math.multiplyExact(n, 1000));
            case ERAS -> with(ChronoField.ERA, Math.addExact(1, n));
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }

    @Override
    public HijrahDate minus(long n, TemporalUnit unit) {
        return n == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-n, unit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<HijrahDate> atTime(LocalTime localTime) {
        return new OtherDateTime<>(this, localTime);
    }

    private long packed() {
        return (year * 12L + month - 1) * 32 + day;
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        HijrahDate end = from(endExclusive);
        if (!(unit instanceof ChronoUnit u)) {
            return unit.between(this, end);
        }
        long months = (end.packed() - packed()) / 32;
        return switch (u) {
            case DAYS -> end.toEpochDay() - toEpochDay();
            case WEEKS -> (end.toEpochDay() - toEpochDay()) / 7;
            case MONTHS -> months;
            case YEARS -> months / 12;
            case DECADES -> months / 120;
            case CENTURIES -> months / 1200;
            case MILLENNIA -> months / 12000;
            case ERAS -> 0;
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        HijrahDate end = from(endDate);
        long months = (end.packed() - packed()) / 32;
        int days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        return getChronology().period(Math.toIntExact(months / 12), (int) (months % 12), days);
    }

    @Override
    public long toEpochDay() {
        return getChronology().epochDay(year, month, day);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof HijrahDate d && year == d.year && month == d.month && day == d.day;
    }

    @Override
    public int hashCode() {
        return getChronology().getId().hashCode() ^ (year & 0xfffff800) ^ (year << 11) + (month << 6) + day;
    }

    @Override
    public String toString() {
        return getChronology() + " " + getEra() + " " + year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }
}
