package java.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.chrono.ChronoZonedDateTime;
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
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;

/** A date and time with a zone, and the offset that the zone has then. */
public final class ZonedDateTime implements Temporal, ChronoZonedDateTime<LocalDate>, Serializable {
    private static final long serialVersionUID = -6260982410461394882L;
    private final LocalDateTime local;
    private final ZoneOffset offset;
    private final ZoneId zone;

    private ZonedDateTime(LocalDateTime local, ZoneOffset offset, ZoneId zone) {
        this.local = local;
        this.offset = offset;
        this.zone = zone;
    }

    public static ZonedDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof ZonedDateTime t) {
            return t;
        }
        try {
            ZoneId zone = ZoneId.from(temporal);
            return temporal.isSupported(ChronoField.INSTANT_SECONDS) ? ofInstant(Instant.from(temporal), zone)
                : of(LocalDate.from(temporal), LocalTime.from(temporal), zone);
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain ZonedDateTime from TemporalAccessor: " + temporal
                + " of type " + temporal.getClass().getName(), e);
        }
    }

    public static ZonedDateTime now() {
        return now(Clock.systemDefaultZone());
    }

    public static ZonedDateTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static ZonedDateTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    public static ZonedDateTime of(LocalDate date, LocalTime time, ZoneId zone) {
        return of(LocalDateTime.of(date, time), zone);
    }

    public static ZonedDateTime of(LocalDateTime localDateTime, ZoneId zone) {
        return ofLocal(localDateTime, zone, null);
    }

    public static ZonedDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second,
                                   int nanoOfSecond, ZoneId zone) {
        return of(LocalDateTime.of(year, month, dayOfMonth, hour, minute, second, nanoOfSecond), zone);
    }

    /** Gaps move the time forward; in overlaps the preferred offset wins, else the earlier one. */
    public static ZonedDateTime ofLocal(LocalDateTime dateTime, ZoneId zone, ZoneOffset preferredOffset) {
        Objects.requireNonNull(dateTime, "localDateTime");
        Objects.requireNonNull(zone, "zone");
        if (zone instanceof ZoneOffset o) {
            return new ZonedDateTime(dateTime, o, zone);
        }
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> valid = rules.getValidOffsets(dateTime);
        if (valid.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(dateTime);
            return new ZonedDateTime(dateTime.plusSeconds(gap.getDuration().getSeconds()), gap.getOffsetAfter(), zone);
        }
        ZoneOffset o = preferredOffset != null && valid.contains(preferredOffset) ? preferredOffset : valid.get(0);
        return new ZonedDateTime(dateTime, o, zone);
    }

    public static ZonedDateTime ofInstant(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return new ZonedDateTime(
            LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset), offset, zone);
    }

    public static ZonedDateTime ofInstant(LocalDateTime localDateTime, ZoneOffset offset, ZoneId zone) {
        return ofInstant(localDateTime.toInstant(offset), zone);
    }

    private ZonedDateTime withLocal(LocalDateTime dateTime) {
        return ofLocal(dateTime, zone, offset);
    }

    private ZonedDateTime exact(LocalDateTime dateTime) {
        return ofInstant(dateTime.toInstant(offset), zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ZonedDateTime withZoneSameLocal(ZoneId zone) {
        return this.zone.equals(zone) ? this : ofLocal(local, zone, offset);
    }

    @Override
    public ZonedDateTime withZoneSameInstant(ZoneId zone) {
        return this.zone.equals(zone) ? this : ofInstant(toInstant(), zone);
    }

    public ZonedDateTime withFixedOffsetZone() {
        return zone.equals(offset) ? this : new ZonedDateTime(local, offset, offset);
    }

    public ZonedDateTime withEarlierOffsetAtOverlap() {
        ZoneOffsetTransition t = zone.getRules().getTransition(local);
        return t != null && t.isOverlap() ? new ZonedDateTime(local, t.getOffsetBefore(), zone) : this;
    }

    public ZonedDateTime withLaterOffsetAtOverlap() {
        ZoneOffsetTransition t = zone.getRules().getTransition(local);
        return t != null && t.isOverlap() ? new ZonedDateTime(local, t.getOffsetAfter(), zone) : this;
    }

    public OffsetDateTime toOffsetDateTime() {
        return OffsetDateTime.of(local, offset);
    }

    @Override
    public ZonedDateTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate || adjuster instanceof LocalTime || adjuster instanceof LocalDateTime) {
            return withLocal(local.with(adjuster));
        }
        if (adjuster instanceof Instant i) {
            return ofInstant(i, zone);
        }
        return (ZonedDateTime) adjuster.adjustInto(this);
    }

    @Override
    public ZonedDateTime with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        return switch (f) {
            case INSTANT_SECONDS -> ofInstant(Instant.ofEpochSecond(v, getNano()), zone);
            case OFFSET_SECONDS -> {
                ZoneOffset o = ZoneOffset.ofTotalSeconds(f.checkValidIntValue(v));
                yield zone.getRules().isValidOffset(local, o) ? new ZonedDateTime(local, o, zone) : this;
            }
            default -> withLocal(local.with(field, v));
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        return query == TemporalQueries.localDate() ? (R) toLocalDate() : ChronoZonedDateTime.super.query(query);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        ZonedDateTime end = from(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            return unit.between(this, end);
        }
        end = end.withZoneSameInstant(zone);
        return unit.isDateBased() ? local.until(end.local, unit)
            : toOffsetDateTime().until(end.toOffsetDateTime(), unit);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZonedDateTime t && local.equals(t.local) && offset.equals(t.offset)
            && zone.equals(t.zone);
    }

    @Override
    public int hashCode() {
        return local.hashCode() ^ offset.hashCode() ^ Integer.rotateLeft(zone.hashCode(), 3);
    }

    @Override
    public String toString() {
        return local.toString() + offset + (offset == zone ? "" : "[" + zone + "]");
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
    public ZonedDateTime plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return unit.addTo(this, n);
        }
        return unit.isDateBased() ? withLocal(local.plus(n, unit)) : exact(local.plus(n, unit));
    }

    public ZonedDateTime truncatedTo(TemporalUnit unit) {
        return withLocal(local.truncatedTo(unit));
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

    public ZonedDateTime withYear(int year) {
        return withLocal(local.withYear(year));
    }

    public ZonedDateTime withMonth(int month) {
        return withLocal(local.withMonth(month));
    }

    public ZonedDateTime withDayOfMonth(int dayOfMonth) {
        return withLocal(local.withDayOfMonth(dayOfMonth));
    }

    public ZonedDateTime withDayOfYear(int dayOfYear) {
        return withLocal(local.withDayOfYear(dayOfYear));
    }

    public ZonedDateTime withHour(int hour) {
        return withLocal(local.withHour(hour));
    }

    public ZonedDateTime withMinute(int minute) {
        return withLocal(local.withMinute(minute));
    }

    public ZonedDateTime withSecond(int second) {
        return withLocal(local.withSecond(second));
    }

    public ZonedDateTime withNano(int nano) {
        return withLocal(local.withNano(nano));
    }

    public ZonedDateTime plusYears(long years) {
        return withLocal(local.plusYears(years));
    }

    public ZonedDateTime plusMonths(long months) {
        return withLocal(local.plusMonths(months));
    }

    public ZonedDateTime plusWeeks(long weeks) {
        return withLocal(local.plusWeeks(weeks));
    }

    public ZonedDateTime plusDays(long days) {
        return withLocal(local.plusDays(days));
    }

    public ZonedDateTime plusHours(long hours) {
        return exact(local.plusHours(hours));
    }

    public ZonedDateTime plusMinutes(long minutes) {
        return exact(local.plusMinutes(minutes));
    }

    public ZonedDateTime plusSeconds(long seconds) {
        return exact(local.plusSeconds(seconds));
    }

    public ZonedDateTime plusNanos(long nanos) {
        return exact(local.plusNanos(nanos));
    }

    public ZonedDateTime minusYears(long years) {
        return years == Long.MIN_VALUE ? plusYears(Long.MAX_VALUE).plusYears(1) : plusYears(-years);
    }

    public ZonedDateTime minusMonths(long months) {
        return months == Long.MIN_VALUE ? plusMonths(Long.MAX_VALUE).plusMonths(1) : plusMonths(-months);
    }

    public ZonedDateTime minusWeeks(long weeks) {
        return weeks == Long.MIN_VALUE ? plusWeeks(Long.MAX_VALUE).plusWeeks(1) : plusWeeks(-weeks);
    }

    public ZonedDateTime minusDays(long days) {
        return days == Long.MIN_VALUE ? plusDays(Long.MAX_VALUE).plusDays(1) : plusDays(-days);
    }

    public ZonedDateTime minusHours(long hours) {
        return hours == Long.MIN_VALUE ? plusHours(Long.MAX_VALUE).plusHours(1) : plusHours(-hours);
    }

    public ZonedDateTime minusMinutes(long minutes) {
        return minutes == Long.MIN_VALUE ? plusMinutes(Long.MAX_VALUE).plusMinutes(1) : plusMinutes(-minutes);
    }

    public ZonedDateTime minusSeconds(long seconds) {
        return seconds == Long.MIN_VALUE ? plusSeconds(Long.MAX_VALUE).plusSeconds(1) : plusSeconds(-seconds);
    }

    public ZonedDateTime minusNanos(long nanos) {
        return nanos == Long.MIN_VALUE ? plusNanos(Long.MAX_VALUE).plusNanos(1) : plusNanos(-nanos);
    }

    @Override
    public ZonedDateTime plus(TemporalAmount amount) {
        if (amount instanceof Period p) {
            return withLocal(local.plus(p));
        }
        return (ZonedDateTime) amount.addTo(this);
    }

    @Override
    public ZonedDateTime minus(TemporalAmount amount) {
        if (amount instanceof Period p) {
            return withLocal(local.minus(p));
        }
        return (ZonedDateTime) amount.subtractFrom(this);
    }

    @Override
    public ZonedDateTime minus(long n, TemporalUnit unit) {
        return n == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-n, unit);
    }

    public static ZonedDateTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_ZONED_DATE_TIME);
    }

    public static ZonedDateTime parse(CharSequence text, DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.parse(text, ZonedDateTime::from);
    }

    @Override
    public String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    public static ZonedDateTime ofStrict(LocalDateTime localDateTime, ZoneOffset offset, ZoneId zone) {
        Objects.requireNonNull(localDateTime, "localDateTime");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(zone, "zone");
        ZoneRules rules = zone.getRules();
        if (!rules.isValidOffset(localDateTime, offset)) {
            ZoneOffsetTransition t = rules.getTransition(localDateTime);
            if (t != null && t.isGap()) {
                throw new DateTimeException("LocalDateTime '" + localDateTime + "' does not exist in zone '" + zone
                    + "' due to a gap in the local time-line, typically caused by daylight savings");
            }
            throw new DateTimeException("ZoneOffset '" + offset + "' is not valid for LocalDateTime '" + localDateTime
                + "' in zone '" + zone + "'");
        }
        return ofInstant(localDateTime, offset, zone);
    }

    static ZonedDateTime ofLenient(LocalDateTime local, ZoneOffset offset, ZoneId zone) {
        return new ZonedDateTime(local, offset, zone);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
