package java.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A date in the ISO calendar. */
public final class LocalDate implements ChronoLocalDate, Serializable {
    public static final LocalDate MIN = new LocalDate(-999_999_999, 1, 1);
    public static final LocalDate MAX = new LocalDate(999_999_999, 12, 31);
    public static final LocalDate EPOCH = new LocalDate(1970, 1, 1);
    private static final long serialVersionUID = 2942565459149668126L;
    private static final int DAYS_PER_400_YEARS = 146097;
    /** Days from the first of March of year 0 to 1970. */
    private static final int MARCH_ZERO = 719468;
    private final int year;
    private final short month;
    private final short day;

    private LocalDate(int year, int month, int day) {
        this.year = year;
        this.month = (short) month;
        this.day = (short) day;
    }

    public static LocalDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static LocalDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static LocalDate now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    public static LocalDate of(int year, Month month, int dayOfMonth) {
        Objects.requireNonNull(month, "month");
        return of(year, month.getValue(), dayOfMonth);
    }

    public static LocalDate of(int year, int month, int dayOfMonth) {
        ChronoField.YEAR.checkValidValue(year);
        ChronoField.MONTH_OF_YEAR.checkValidValue(month);
        ChronoField.DAY_OF_MONTH.checkValidValue(dayOfMonth);
        if (dayOfMonth > 28 && dayOfMonth > length(year, month)) {
            if (dayOfMonth == 29) {
                throw new DateTimeException("Invalid date 'February 29' as '" + year + "' is not a leap year");
            }
            throw new DateTimeException("Invalid date '" + Month.of(month).name() + " " + dayOfMonth + "'");
        }
        return new LocalDate(year, month, dayOfMonth);
    }

    private static boolean leap(long year) {
        return IsoChronology.INSTANCE.isLeapYear(year);
    }

    private static int length(long year, int month) {
        return month == 2 ? (leap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
    }

    private static LocalDate clipped(int year, int month, int day) {
        return new LocalDate(year, month, Math.min(day, length(year, month)));
    }

    public static LocalDate ofYearDay(int year, int dayOfYear) {
        ChronoField.YEAR.checkValidValue(year);
        ChronoField.DAY_OF_YEAR.checkValidValue(dayOfYear);
        boolean leap = leap(year);
        if (dayOfYear == 366 && !leap) {
            throw new DateTimeException("Invalid date 'DayOfYear 366' as '" + year + "' is not a leap year");
        }
        Month month = Month.of((dayOfYear - 1) / 31 + 1);
        if (dayOfYear > month.firstDayOfYear(leap) + month.length(leap) - 1) {
            month = month.plus(1);
        }
        return new LocalDate(year, month.getValue(), dayOfYear - month.firstDayOfYear(leap) + 1);
    }

    public static LocalDate ofInstant(Instant instant, ZoneId zone) {
        long second = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return ofEpochDay(Math.floorDiv(second, 86400));
    }

    /** Years here begin in March, so that a leap day comes last. */
    public static LocalDate ofEpochDay(long epochDay) {
        ChronoField.EPOCH_DAY.checkValidValue(epochDay);
        long z = epochDay + MARCH_ZERO;
        long cycle = Math.floorDiv(z, DAYS_PER_400_YEARS);
        int inCycle = (int) Math.floorMod(z, (long) DAYS_PER_400_YEARS);
        int yearOfCycle = (inCycle - inCycle / 1460 + inCycle / 36524 - inCycle / 146096) / 365;
        int dayOfYear = inCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int m = (5 * dayOfYear + 2) / 153;
        int month = m < 10 ? m + 3 : m - 9;
        int year = (int) (cycle * 400 + yearOfCycle) + (month <= 2 ? 1 : 0);
        return new LocalDate(year, month, dayOfYear - (153 * m + 2) / 5 + 1);
    }

    @Override
    public long toEpochDay() {
        long y = month <= 2 ? year - 1L : year;
        int m = month > 2 ? month - 3 : month + 9;
        return y * 365 + Math.floorDiv(y, 4L) - Math.floorDiv(y, 100L) + Math.floorDiv(y, 400L)
            + (153 * m + 2) / 5 + day - 1 - MARCH_ZERO;
    }

    public static LocalDate from(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        LocalDate date = temporal.query(TemporalQueries.localDate());
        if (date == null) {
            throw new DateTimeException("Unable to obtain LocalDate from TemporalAccessor: " + temporal
                + " of type " + temporal.getClass().getName());
        }
        return date;
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.rangeRefinedBy(this);
        }
        if (!f.isDateBased()) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return switch (f) {
            case DAY_OF_MONTH -> ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR -> ValueRange.of(1, lengthOfYear());
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, month == 2 && !isLeapYear() ? 4 : 5);
            case YEAR_OF_ERA -> ValueRange.of(1, year <= 0 ? 1_000_000_000 : 999_999_999);
            default -> f.range();
        };
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.EPOCH_DAY || field == ChronoField.PROLEPTIC_MONTH) {
            throw new UnsupportedTemporalTypeException(
                "Invalid field '" + field + "' for get() method, use getLong() instead");
        }
        return field instanceof ChronoField ? (int) getLong(field) : ChronoLocalDate.super.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.getFrom(this);
        }
        return switch (f) {
            case DAY_OF_WEEK -> getDayOfWeek().getValue();
            case ALIGNED_DAY_OF_WEEK_IN_MONTH -> (day - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR -> (getDayOfYear() - 1) % 7 + 1;
            case DAY_OF_MONTH -> day;
            case DAY_OF_YEAR -> getDayOfYear();
            case EPOCH_DAY -> toEpochDay();
            case ALIGNED_WEEK_OF_MONTH -> (day - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR -> (getDayOfYear() - 1) / 7 + 1;
            case MONTH_OF_YEAR -> month;
            case PROLEPTIC_MONTH -> year * 12L + month - 1;
            case YEAR_OF_ERA -> year >= 1 ? year : 1 - year;
            case YEAR -> year;
            case ERA -> year >= 1 ? 1 : 0;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    @Override
    public IsoChronology getChronology() {
        return IsoChronology.INSTANCE;
    }

    @Override
    public IsoEra getEra() {
        return year >= 1 ? IsoEra.CE : IsoEra.BCE;
    }

    public int getYear() {
        return year;
    }

    public int getMonthValue() {
        return month;
    }

    public Month getMonth() {
        return Month.of(month);
    }

    public int getDayOfMonth() {
        return day;
    }

    public int getDayOfYear() {
        return getMonth().firstDayOfYear(isLeapYear()) + day - 1;
    }

    public DayOfWeek getDayOfWeek() {
        return DayOfWeek.of((int) Math.floorMod(toEpochDay() + 3, 7L) + 1);
    }

    @Override
    public boolean isLeapYear() {
        return leap(year);
    }

    @Override
    public int lengthOfMonth() {
        return length(year, month);
    }

    @Override
    public LocalDate with(TemporalAdjuster adjuster) {
        return adjuster instanceof LocalDate d ? d : (LocalDate) adjuster.adjustInto(this);
    }

    @Override
    public LocalDate with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        f.checkValidValue(v);
        return switch (f) {
            case DAY_OF_WEEK -> plusDays(v - getDayOfWeek().getValue());
            case ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR -> plusDays(v - getLong(f));
            case DAY_OF_MONTH -> withDayOfMonth((int) v);
            case DAY_OF_YEAR -> withDayOfYear((int) v);
            case EPOCH_DAY -> ofEpochDay(v);
            case ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR -> plusWeeks(v - getLong(f));
            case MONTH_OF_YEAR -> withMonth((int) v);
            case PROLEPTIC_MONTH -> plusMonths(v - getLong(f));
            case YEAR_OF_ERA -> withYear((int) (year >= 1 ? v : 1 - v));
            case YEAR -> withYear((int) v);
            case ERA -> getLong(f) == v ? this : withYear(1 - year);
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    public LocalDate withYear(int year) {
        ChronoField.YEAR.checkValidValue(year);
        return clipped(year, month, day);
    }

    public LocalDate withMonth(int month) {
        ChronoField.MONTH_OF_YEAR.checkValidValue(month);
        return clipped(year, month, day);
    }

    public LocalDate withDayOfMonth(int dayOfMonth) {
        return of(year, month, dayOfMonth);
    }

    public LocalDate withDayOfYear(int dayOfYear) {
        return ofYearDay(year, dayOfYear);
    }

    @Override
    public LocalDate plus(TemporalAmount amount) {
        if (amount instanceof Period p) {
            return plusMonths(p.toTotalMonths()).plusDays(p.getDays());
        }
        return (LocalDate) amount.addTo(this);
    }

    @Override
    public LocalDate plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) {
            return unit.addTo(this, n);
        }
        return switch (u) {
            case DAYS -> plusDays(n);
            case WEEKS -> plusWeeks(n);
            case MONTHS -> plusMonths(n);
            case YEARS -> plusYears(n);
            case DECADES -> plusYears(Math.multiplyExact(n, 10));
            case CENTURIES -> plusYears(Math.multiplyExact(n, 100));
            case MILLENNIA -> plusYears(Math.multiplyExact(n, 1000));
            case ERAS -> with(ChronoField.ERA, Math.addExact(getLong(ChronoField.ERA), n));
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }

    public LocalDate plusYears(long years) {
        return years == 0 ? this : clipped(ChronoField.YEAR.checkValidIntValue(year + years), month, day);
    }

    public LocalDate plusMonths(long months) {
        if (months == 0) {
            return this;
        }
        long total = year * 12L + (month - 1) + months;
        int newYear = ChronoField.YEAR.checkValidIntValue(Math.floorDiv(total, 12L));
        return clipped(newYear, Math.floorMod(total, 12) + 1, day);
    }

    public LocalDate plusWeeks(long weeks) {
        return plusDays(Math.multiplyExact(weeks, 7));
    }

    public LocalDate plusDays(long days) {
        long d = day + days;
        if (d < 1 || d > 59 || days > 59) {
            return ofEpochDay(Math.addExact(toEpochDay(), days));
        }
        int length = lengthOfMonth();
        if (d <= length) {
            return days == 0 ? this : new LocalDate(year, month, (int) d);
        }
        if (month < 12) {
            return d - length <= 28 ? new LocalDate(year, month + 1, (int) d - length) : ofEpochDay(toEpochDay() + days);
        }
        return new LocalDate(ChronoField.YEAR.checkValidIntValue(year + 1L), 1, (int) d - length);
    }

    @Override
    public LocalDate minus(TemporalAmount amount) {
        if (amount instanceof Period p) {
            return minusMonths(p.toTotalMonths()).minusDays(p.getDays());
        }
        return (LocalDate) amount.subtractFrom(this);
    }

    @Override
    public LocalDate minus(long n, TemporalUnit unit) {
        return n == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-n, unit);
    }

    public LocalDate minusYears(long years) {
        return years == Long.MIN_VALUE ? plusYears(Long.MAX_VALUE).plusYears(1) : plusYears(-years);
    }

    public LocalDate minusMonths(long months) {
        return months == Long.MIN_VALUE ? plusMonths(Long.MAX_VALUE).plusMonths(1) : plusMonths(-months);
    }

    public LocalDate minusWeeks(long weeks) {
        return weeks == Long.MIN_VALUE ? plusWeeks(Long.MAX_VALUE).plusWeeks(1) : plusWeeks(-weeks);
    }

    public LocalDate minusDays(long days) {
        return days == Long.MIN_VALUE ? plusDays(Long.MAX_VALUE).plusDays(1) : plusDays(-days);
    }

    private long packed() {
        return (year * 12L + month - 1) * 32 + day;
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        LocalDate end = from(endExclusive);
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
            case ERAS -> end.getLong(ChronoField.ERA) - getLong(ChronoField.ERA);
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }

    @Override
    public Period until(ChronoLocalDate endDateExclusive) {
        LocalDate end = from(endDateExclusive);
        long months = (end.packed() - packed()) / 32;
        int days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        return Period.of(Math.toIntExact(months / 12), (int) (months % 12), days);
    }

    public Stream<LocalDate> datesUntil(LocalDate endExclusive) {
        long end = endExclusive.toEpochDay();
        if (end < toEpochDay()) {
            throw new IllegalArgumentException(endExclusive + " < " + this);
        }
        return LongStream.range(toEpochDay(), end).mapToObj(LocalDate::ofEpochDay);
    }

    public LocalDateTime atTime(LocalTime time) {
        return LocalDateTime.of(this, time);
    }

    public LocalDateTime atTime(int hour, int minute) {
        return atTime(LocalTime.of(hour, minute));
    }

    public LocalDateTime atTime(int hour, int minute, int second) {
        return atTime(LocalTime.of(hour, minute, second));
    }

    public LocalDateTime atTime(int hour, int minute, int second, int nanoOfSecond) {
        return atTime(LocalTime.of(hour, minute, second, nanoOfSecond));
    }

    public LocalDateTime atStartOfDay() {
        return LocalDateTime.of(this, LocalTime.MIDNIGHT);
    }

    public ZonedDateTime atStartOfDay(ZoneId zone) {
        LocalDateTime start = atStartOfDay();
        ZoneOffsetTransition gap = zone.getRules().getTransition(start);
        return ZonedDateTime.of(gap != null && gap.isGap() ? gap.getDateTimeAfter() : start, zone);
    }

    public long toEpochSecond(LocalTime time, ZoneOffset offset) {
        return toEpochDay() * 86400 + time.toSecondOfDay() - offset.getTotalSeconds();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        return query == TemporalQueries.localDate() ? (R) this : ChronoLocalDate.super.query(query);
    }

    @Override
    public int compareTo(ChronoLocalDate other) {
        if (!(other instanceof LocalDate d)) {
            return ChronoLocalDate.super.compareTo(other);
        }
        int c = year - d.year;
        if (c == 0) {
            c = month - d.month;
        }
        return c != 0 ? c : day - d.day;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalDate d && year == d.year && month == d.month && day == d.day;
    }

    @Override
    public int hashCode() {
        return (year & 0xFFFFF800) ^ ((year << 11) + (month << 6) + day);
    }

    @Override
    public String toString() {
        StringBuilder buf = new StringBuilder(10);
        Year.append(buf, year);
        return buf.append(month < 10 ? "-0" : "-").append(month).append(day < 10 ? "-0" : "-").append(day).toString();
    }

    public static LocalDate parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    public static LocalDate parse(CharSequence text, DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.parse(text, LocalDate::from);
    }

    @Override
    public String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    public OffsetDateTime atTime(OffsetTime time) {
        return OffsetDateTime.of(LocalDateTime.of(this, time.toLocalTime()), time.getOffset());
    }

    public Stream<LocalDate> datesUntil(LocalDate endExclusive, Period step) {
        if (step.isZero()) {
            throw new IllegalArgumentException("step is zero");
        }
        long end = endExclusive.toEpochDay();
        long start = toEpochDay();
        long until = end - start;
        long months = step.toTotalMonths();
        long days = step.getDays();
        if (months < 0 && days > 0 || months > 0 && days < 0) {
            throw new IllegalArgumentException("period months and days are of opposite sign");
        }
        if (until == 0) {
            return Stream.empty();
        }
        int sign = months > 0 || days > 0 ? 1 : -1;
        if (sign < 0 ^ until < 0) {
            throw new IllegalArgumentException(endExclusive + (sign < 0 ? " > " : " < ") + this);
        }
        if (months == 0) {
            long steps = (until - sign) / days;
            return LongStream.rangeClosed(0, steps).mapToObj(n -> ofEpochDay(start + n * days));
        }
        long steps = until * 1600 / (months * 48699 + days * 1600) + 1;
        long addMonths = months * steps;
        long addDays = days * steps;
        long limit = months > 0 ? MAX.prolepticMonth() - prolepticMonth() : prolepticMonth() - MIN.prolepticMonth();
        if (addMonths * sign > limit || (plusMonths(addMonths).toEpochDay() + addDays) * sign >= end * sign) {
            steps--;
            addMonths -= months;
            addDays -= days;
            if (addMonths * sign > limit || (plusMonths(addMonths).toEpochDay() + addDays) * sign >= end * sign) {
                steps--;
            }
        }
        return LongStream.rangeClosed(0, steps).mapToObj(n -> plusMonths(months * n).plusDays(days * n));
    }

    private long prolepticMonth() {
        return year * 12L + month - 1;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return ChronoLocalDate.super.isSupported(field);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return ChronoLocalDate.super.isSupported(unit);
    }

    @Override
    public int lengthOfYear() {
        return isLeapYear() ? 366 : 365;
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return ChronoLocalDate.super.adjustInto(temporal);
    }

    @Override
    public boolean isAfter(ChronoLocalDate other) {
        return other instanceof LocalDate d ? compareTo(d) > 0 : ChronoLocalDate.super.isAfter(other);
    }

    @Override
    public boolean isBefore(ChronoLocalDate other) {
        return other instanceof LocalDate d ? compareTo(d) < 0 : ChronoLocalDate.super.isBefore(other);
    }

    @Override
    public boolean isEqual(ChronoLocalDate other) {
        return other instanceof LocalDate d ? compareTo(d) == 0 : ChronoLocalDate.super.isEqual(other);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
