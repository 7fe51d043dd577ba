package java.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.chrono.IsoChronology;
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
import java.util.Comparator;
import java.util.Objects;

/** A date and time with a fixed offset. */
public final class OffsetDateTime implements Temporal, TemporalAdjuster, Comparable<OffsetDateTime>, Serializable {
    public static final OffsetDateTime MIN = new OffsetDateTime(LocalDateTime.MIN, ZoneOffset.MAX);
    public static final OffsetDateTime MAX = new OffsetDateTime(LocalDateTime.MAX, ZoneOffset.MIN);
    private static final long serialVersionUID = 2287754244819255394L;
    private final LocalDateTime local;
    private final ZoneOffset offset;

    private OffsetDateTime(LocalDateTime local, ZoneOffset offset) {
        this.local = Objects.requireNonNull(local, "dateTime");
        this.offset = Objects.requireNonNull(offset, "offset");
    }

    public static Comparator<OffsetDateTime> timeLineOrder() {
        return (a, b) -> a.toInstant().compareTo(b.toInstant());
    }

    public static OffsetDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof OffsetDateTime t) {
            return t;
        }
        try {
            ZoneOffset offset = ZoneOffset.from(temporal);
            LocalDate date = temporal.query(TemporalQueries.localDate());
            LocalTime time = temporal.query(TemporalQueries.localTime());
            return date != null && time != null ? of(date, time, offset) : ofInstant(Instant.from(temporal), offset);
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain OffsetDateTime from TemporalAccessor: " + temporal
                + " of type " + temporal.getClass().getName(), e);
        }
    }

    public static OffsetDateTime now() {
        return now(Clock.systemDefaultZone());
    }

    public static OffsetDateTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static OffsetDateTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    public static OffsetDateTime of(LocalDate date, LocalTime time, ZoneOffset offset) {
        return new OffsetDateTime(LocalDateTime.of(date, time), offset);
    }

    public static OffsetDateTime of(LocalDateTime dateTime, ZoneOffset offset) {
        return new OffsetDateTime(dateTime, offset);
    }

    public static OffsetDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second,
                                    int nanoOfSecond, ZoneOffset offset) {
        return of(LocalDateTime.of(year, month, dayOfMonth, hour, minute, second, nanoOfSecond), offset);
    }

    public static OffsetDateTime ofInstant(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return of(LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset), offset);
    }

    private OffsetDateTime with(LocalDateTime dateTime) {
        return dateTime == local ? this : of(dateTime, offset);
    }

    public OffsetDateTime withOffsetSameLocal(ZoneOffset offset) {
        return of(local, offset);
    }

    public OffsetDateTime withOffsetSameInstant(ZoneOffset offset) {
        int difference = offset.getTotalSeconds() - this.offset.getTotalSeconds();
        return of(local.plusSeconds(difference), offset);
    }

    public ZonedDateTime atZoneSameInstant(ZoneId zone) {
        return ZonedDateTime.ofInstant(toInstant(), zone);
    }

    public ZonedDateTime toZonedDateTime() {
        return ZonedDateTime.of(local, offset);
    }

    public Instant toInstant() {
        return local.toInstant(offset);
    }

    public long toEpochSecond() {
        return local.toEpochSecond(offset);
    }

    @Override
    public OffsetDateTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate || adjuster instanceof LocalTime || adjuster instanceof LocalDateTime) {
            return with(local.with(adjuster));
        }
        if (adjuster instanceof Instant i) {
            return ofInstant(i, offset);
        }
        return adjuster instanceof ZoneOffset o ? of(local, o) : (OffsetDateTime) adjuster.adjustInto(this);
    }

    @Override
    public OffsetDateTime with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        return switch (f) {
            case INSTANT_SECONDS -> ofInstant(Instant.ofEpochSecond(v, getNano()), offset);
            case OFFSET_SECONDS -> of(local, ZoneOffset.ofTotalSeconds(f.checkValidIntValue(v)));
            default -> with(local.with(field, v));
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.offset() || query == TemporalQueries.zone()) {
            return (R) offset;
        }
        if (query == TemporalQueries.zoneId()) {
            return null;
        }
        if (query == TemporalQueries.chronology()) {
            return (R) IsoChronology.INSTANCE;
        }
        return query == TemporalQueries.precision() ? (R) ChronoUnit.NANOS : query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.EPOCH_DAY, toLocalDate().toEpochDay())
            .with(ChronoField.NANO_OF_DAY, toLocalTime().toNanoOfDay())
            .with(ChronoField.OFFSET_SECONDS, offset.getTotalSeconds());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        OffsetDateTime end = from(endExclusive);
        return unit instanceof ChronoUnit ? local.until(end.withOffsetSameInstant(offset).local, unit)
            : unit.between(this, end);
    }

    @Override
    public int compareTo(OffsetDateTime other) {
        int c = toInstant().compareTo(other.toInstant());
        return c != 0 ? c : local.compareTo(other.local);
    }

    public boolean isAfter(OffsetDateTime other) {
        return toInstant().isAfter(other.toInstant());
    }

    public boolean isBefore(OffsetDateTime other) {
        return toInstant().isBefore(other.toInstant());
    }

    public boolean isEqual(OffsetDateTime other) {
        return toInstant().equals(other.toInstant());
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof OffsetDateTime t && local.equals(t.local) && offset.equals(t.offset);
    }

    @Override
    public int hashCode() {
        return local.hashCode() ^ offset.hashCode();
    }

    @Override
    public String toString() {
        return local.toString() + offset;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? true : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit != ChronoUnit.FOREVER : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.rangeRefinedBy(this);
        }
        return field == ChronoField.INSTANT_SECONDS || field == ChronoField.OFFSET_SECONDS ? field.range()
            : local.range(field);
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.INSTANT_SECONDS) {
            throw new UnsupportedTemporalTypeException(
                "Invalid field 'InstantSeconds' for get() method, use getLong() instead");
        }
        return field == ChronoField.OFFSET_SECONDS ? offset.getTotalSeconds() : local.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        return field == ChronoField.INSTANT_SECONDS ? toEpochSecond()
            : field == ChronoField.OFFSET_SECONDS ? offset.getTotalSeconds() : local.getLong(field);
    }

    @Override
    public OffsetDateTime plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return unit.addTo(this, n);
        }
        return unit.isDateBased() ? with(local.plus(n, unit)) : with(local.plus(n, unit));
    }

    public OffsetDateTime truncatedTo(TemporalUnit unit) {
        return with(local.truncatedTo(unit));
    }

    public LocalDateTime toLocalDateTime() {
        return local;
    }

    public LocalDate toLocalDate() {
        return local.toLocalDate();
    }

    public LocalTime toLocalTime() {
        return local.toLocalTime();
    }

    public ZoneOffset getOffset() {
        return offset;
    }

    public int getYear() {
        return local.getYear();
    }

    public Month getMonth() {
        return local.getMonth();
    }

    public int getDayOfMonth() {
        return local.getDayOfMonth();
    }

    public int getDayOfYear() {
        return local.getDayOfYear();
    }

    public DayOfWeek getDayOfWeek() {
        return local.getDayOfWeek();
    }

    public int getMonthValue() {
        return local.getMonthValue();
    }

    public int getHour() {
        return local.getHour();
    }

    public int getMinute() {
        return local.getMinute();
    }

    public int getSecond() {
        return local.getSecond();
    }

    public int getNano() {
        return local.getNano();
    }

    public OffsetDateTime withYear(int year) {
        return with(local.withYear(year));
    }

    public OffsetDateTime withMonth(int month) {
        return with(local.withMonth(month));
    }

    public OffsetDateTime withDayOfMonth(int dayOfMonth) {
        return with(local.withDayOfMonth(dayOfMonth));
    }

    public OffsetDateTime withDayOfYear(int dayOfYear) {
        return with(local.withDayOfYear(dayOfYear));
    }

    public OffsetDateTime withHour(int hour) {
        return with(local.withHour(hour));
    }

    public OffsetDateTime withMinute(int minute) {
        return with(local.withMinute(minute));
    }

    public OffsetDateTime withSecond(int second) {
        return with(local.withSecond(second));
    }

    public OffsetDateTime withNano(int nano) {
        return with(local.withNano(nano));
    }

    public OffsetDateTime plusYears(long years) {
        return with(local.plusYears(years));
    }

    public OffsetDateTime plusMonths(long months) {
        return with(local.plusMonths(months));
    }

    public OffsetDateTime plusWeeks(long weeks) {
        return with(local.plusWeeks(weeks));
    }

    public OffsetDateTime plusDays(long days) {
        return with(local.plusDays(days));
    }

    public OffsetDateTime plusHours(long hours) {
        return with(local.plusHours(hours));
    }

    public OffsetDateTime plusMinutes(long minutes) {
        return with(local.plusMinutes(minutes));
    }

    public OffsetDateTime plusSeconds(long seconds) {
        return with(local.plusSeconds(seconds));
    }

    public OffsetDateTime plusNanos(long nanos) {
        return with(local.plusNanos(nanos));
    }

    public OffsetDateTime minusYears(long years) {
        return years == Long.MIN_VALUE ? plusYears(Long.MAX_VALUE).plusYears(1) : plusYears(-years);
    }

    public OffsetDateTime minusMonths(long months) {
        return months == Long.MIN_VALUE ? plusMonths(Long.MAX_VALUE).plusMonths(1) : plusMonths(-months);
    }

    public OffsetDateTime minusWeeks(long weeks) {
        return weeks == Long.MIN_VALUE ? plusWeeks(Long.MAX_VALUE).plusWeeks(1) : plusWeeks(-weeks);
    }

    public OffsetDateTime minusDays(long days) {
        return days == Long.MIN_VALUE ? plusDays(Long.MAX_VALUE).plusDays(1) : plusDays(-days);
    }

    public OffsetDateTime minusHours(long hours) {
        return hours == Long.MIN_VALUE ? plusHours(Long.MAX_VALUE).plusHours(1) : plusHours(-hours);
    }

    public OffsetDateTime minusMinutes(long minutes) {
        return minutes == Long.MIN_VALUE ? plusMinutes(Long.MAX_VALUE).plusMinutes(1) : plusMinutes(-minutes);
    }

    public OffsetDateTime minusSeconds(long seconds) {
        return seconds == Long.MIN_VALUE ? plusSeconds(Long.MAX_VALUE).plusSeconds(1) : plusSeconds(-seconds);
    }

    public OffsetDateTime minusNanos(long nanos) {
        return nanos == Long.MIN_VALUE ? plusNanos(Long.MAX_VALUE).plusNanos(1) : plusNanos(-nanos);
    }

    @Override
    public OffsetDateTime plus(TemporalAmount amount) {
        return (OffsetDateTime) amount.addTo(this);
    }

    @Override
    public OffsetDateTime minus(TemporalAmount amount) {
        return (OffsetDateTime) amount.subtractFrom(this);
    }

    @Override
    public OffsetDateTime minus(long n, TemporalUnit unit) {
        return n == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-n, unit);
    }

    public static OffsetDateTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    public static OffsetDateTime parse(CharSequence text, DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.parse(text, OffsetDateTime::from);
    }

    public String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    public OffsetTime toOffsetTime() {
        return OffsetTime.of(toLocalTime(), offset);
    }

    public ZonedDateTime atZoneSimilarLocal(ZoneId zone) {
        return ZonedDateTime.ofLocal(local, zone, offset);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
