package java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.time.chrono.Chronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import static java.time.temporal.ChronoField.*;

/** Fields as parsed, then resolved into a date and a time as far as they go. */
final class Parsed implements TemporalAccessor {
    private static final int MAX_ROUNDS = 100;
    final Map<TemporalField, Long> fieldValues = new HashMap<>();
    ZoneId zone;
    Chronology chronology;
    boolean leapSecond;
    /** The part of the day a text like "at night" names: from and to minute, -1 for none. */
    int dayPeriodFrom = -1;
    int dayPeriodTo;
    private ResolverStyle style;
    private ChronoLocalDate date;
    private LocalTime time;
    Period excessDays = Period.ZERO;

    Parsed copy() {
        Parsed p = new Parsed();
        p.fieldValues.putAll(fieldValues);
        p.zone = zone;
        p.chronology = chronology;
        p.leapSecond = leapSecond;
        p.dayPeriodFrom = dayPeriodFrom;
        p.dayPeriodTo = dayPeriodTo;
        return p;
    }

    // ---- As a temporal ----

    @Override
    public boolean isSupported(TemporalField field) {
        if (fieldValues.containsKey(field) || date != null && date.isSupported(field)
            || time != null && time.isSupported(field)) {
            return true;
        }
        return field != null && !(field instanceof ChronoField) && field.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        Objects.requireNonNull(field, "field");
        Long value = fieldValues.get(field);
        if (value != null) {
            return value;
        }
        if (date != null && date.isSupported(field)) {
            return date.getLong(field);
        }
        if (time != null && time.isSupported(field)) {
            return time.getLong(field);
        }
        if (field instanceof ChronoField) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field.getFrom(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.zoneId()) {
            return (R) zone;
        }
        if (query == TemporalQueries.chronology()) {
            return (R) chronology;
        }
        if (query == TemporalQueries.localDate()) {
            return (R) (date != null ? LocalDate.from(date) : null);
        }
        if (query == TemporalQueries.localTime()) {
            return (R) time;
        }
        if (query == TemporalQueries.offset()) {
            Long seconds = fieldValues.get(OFFSET_SECONDS);
            return seconds != null ? (R) ZoneOffset.ofTotalSeconds(seconds.intValue())
                : zone instanceof ZoneOffset ? (R) zone : query.queryFrom(this);
        }
        if (query == TemporalQueries.zone()) {
            return query.queryFrom(this);
        }
        return query == TemporalQueries.precision() ? null : query.queryFrom(this);
    }

    // ---- Resolving ----

    TemporalAccessor resolve(ResolverStyle resolverStyle, Set<TemporalField> resolverFields) {
        if (resolverFields != null) {
            fieldValues.keySet().retainAll(resolverFields);
        }
        style = resolverStyle;
        resolveFields();
        resolveTimeLenient();
        crossCheck();
        resolvePeriod();
        resolveFractional();
        resolveInstant();
        return this;
    }

    private void resolveFields() {
        resolveInstantFields();
        resolveDateFields();
        resolveTimeFields();
        int rounds = 0;
        boolean changed = !fieldValues.isEmpty();
        while (changed && rounds < MAX_ROUNDS) {
            changed = false;
            for (TemporalField field : fieldValues.keySet()) {
                TemporalAccessor resolved = field.resolve(fieldValues, this, style);
                if (resolved != null) {
                    take(resolved);
                    changed = true;
                    break;
                }
                if (!fieldValues.containsKey(field)) {
                    changed = true;
                    break;
                }
            }
            rounds++;
        }
        if (rounds == MAX_ROUNDS) {
            throw new DateTimeException("One of the parsed fields has an incorrectly implemented resolve method");
        }
        if (rounds > 1) {
            resolveInstantFields();
            resolveDateFields();
            resolveTimeFields();
        }
    }

    private void take(TemporalAccessor resolved) {
        if (resolved instanceof ChronoZonedDateTime<?> z) {
            if (zone == null) {
                zone = z.getZone();
            } else if (!zone.equals(z.getZone())) {
                throw new DateTimeException("ChronoZonedDateTime must use the effective parsed zone: " + zone);
            }
            resolved = z.toLocalDateTime();
        }
        if (resolved instanceof ChronoLocalDateTime<?> dt) {
            setTime(dt.toLocalTime(), Period.ZERO);
            setDate(dt.toLocalDate());
        } else if (resolved instanceof ChronoLocalDate d) {
            setDate(d);
        } else if (resolved instanceof LocalTime t) {
            setTime(t, Period.ZERO);
        } else {
            throw new DateTimeException("Method resolve() can only return ChronoZonedDateTime, "
                + "ChronoLocalDateTime, ChronoLocalDate or LocalTime");
        }
    }

    private void put(TemporalField target, TemporalField source, long value) {
        Long old = fieldValues.put(target, value);
        if (old != null && old != value) {
            throw new DateTimeException("Conflict found: " + target + " " + old + " differs from " + source + " " + value
                + " while resolving  " + source);
        }
    }

    private void setDate(ChronoLocalDate d) {
        if (date != null) {
            if (d != null && !date.equals(d)) {
                throw new DateTimeException("Conflict found: Fields resolved to two different dates: " + date + " " + d);
            }
        } else if (d != null) {
            if (!chronology.equals(d.getChronology())) {
                throw new DateTimeException("ChronoLocalDate must use the effective parsed chronology: " + chronology);
            }
            date = d;
        }
    }

    private void setTime(LocalTime t, Period period) {
        if (time != null) {
            if (!time.equals(t)) {
                throw new DateTimeException("Conflict found: Fields resolved to different times: " + time + " " + t);
            }
            if (!excessDays.isZero() && !period.isZero() && !excessDays.equals(period)) {
                throw new DateTimeException("Conflict found: Fields resolved to different excess periods: " + excessDays
                    + " " + period);
            }
            excessDays = period;
        } else {
            time = t;
            excessDays = period;
        }
    }

    private void resolveInstantFields() {
        Long seconds = fieldValues.get(INSTANT_SECONDS);
        if (seconds == null) {
            return;
        }
        Long offset = fieldValues.get(OFFSET_SECONDS);
        ZoneId at = zone != null ? zone : offset != null ? ZoneOffset.ofTotalSeconds(offset.intValue()) : null;
        if (at == null) {
            return;
        }
        fieldValues.remove(INSTANT_SECONDS);
        ChronoZonedDateTime<?> z = chronology.zonedDateTime(Instant.ofEpochSecond(seconds), at);
        setDate(z.toLocalDate());
        put(SECOND_OF_DAY, INSTANT_SECONDS, z.toLocalTime().toSecondOfDay());
        put(OFFSET_SECONDS, INSTANT_SECONDS, z.getOffset().getTotalSeconds());
    }

    private void resolveDateFields() {
        setDate(chronology.resolveDate(fieldValues, style));
    }

    private Long take(ChronoField field) {
        Long v = fieldValues.remove(field);
        if (v != null && style != ResolverStyle.LENIENT) {
            field.checkValidValue(v);
        }
        return v;
    }

    private void resolveClockHours() {
        if (fieldValues.containsKey(CLOCK_HOUR_OF_DAY)) {
            long h = fieldValues.remove(CLOCK_HOUR_OF_DAY);
            if (style == ResolverStyle.STRICT || style == ResolverStyle.SMART && h != 0) {
                CLOCK_HOUR_OF_DAY.checkValidValue(h);
            }
            put(HOUR_OF_DAY, CLOCK_HOUR_OF_DAY, h == 24 ? 0 : h);
        }
        if (fieldValues.containsKey(CLOCK_HOUR_OF_AMPM)) {
            long h = fieldValues.remove(CLOCK_HOUR_OF_AMPM);
            if (style == ResolverStyle.STRICT || style == ResolverStyle.SMART && h != 0) {
                CLOCK_HOUR_OF_AMPM.checkValidValue(h);
            }
            put(HOUR_OF_AMPM, CLOCK_HOUR_OF_AMPM, h == 12 ? 0 : h);
        }
        if (fieldValues.containsKey(AMPM_OF_DAY) && fieldValues.containsKey(HOUR_OF_AMPM)) {
            long half = take(AMPM_OF_DAY);
            long h = take(HOUR_OF_AMPM);
            put(HOUR_OF_DAY, AMPM_OF_DAY, Math.addExact(Math.multiplyExact(half, 12), h));
        }
    }

    private void resolveTimeFields() {
        resolveClockHours();
        Long v = take(NANO_OF_DAY);
        if (v != null) {
            put(HOUR_OF_DAY, NANO_OF_DAY, v / 3600_000_000_000L);
            put(MINUTE_OF_HOUR, NANO_OF_DAY, v / 60_000_000_000L % 60);
            put(SECOND_OF_MINUTE, NANO_OF_DAY, v / 1_000_000_000L % 60);
            put(NANO_OF_SECOND, NANO_OF_DAY, v % 1_000_000_000L);
        }
        v = take(MICRO_OF_DAY);
        if (v != null) {
            put(SECOND_OF_DAY, MICRO_OF_DAY, v / 1_000_000L);
            put(MICRO_OF_SECOND, MICRO_OF_DAY, v % 1_000_000L);
        }
        v = take(MILLI_OF_DAY);
        if (v != null) {
            put(SECOND_OF_DAY, MILLI_OF_DAY, v / 1000);
            put(MILLI_OF_SECOND, MILLI_OF_DAY, v % 1000);
        }
        v = take(SECOND_OF_DAY);
        if (v != null) {
            put(HOUR_OF_DAY, SECOND_OF_DAY, v / 3600);
            put(MINUTE_OF_HOUR, SECOND_OF_DAY, v / 60 % 60);
            put(SECOND_OF_MINUTE, SECOND_OF_DAY, v % 60);
        }
        v = take(MINUTE_OF_DAY);
        if (v != null) {
            put(HOUR_OF_DAY, MINUTE_OF_DAY, v / 60);
            put(MINUTE_OF_HOUR, MINUTE_OF_DAY, v % 60);
        }
        if (fieldValues.containsKey(NANO_OF_SECOND)) {
            combineFractions();
        }
        resolveDayPeriod();
        if (fieldValues.containsKey(HOUR_OF_DAY) && fieldValues.containsKey(MINUTE_OF_HOUR)
            && fieldValues.containsKey(SECOND_OF_MINUTE) && fieldValues.containsKey(NANO_OF_SECOND)) {
            resolveTime(fieldValues.remove(HOUR_OF_DAY), fieldValues.remove(MINUTE_OF_HOUR),
                fieldValues.remove(SECOND_OF_MINUTE), fieldValues.remove(NANO_OF_SECOND));
        }
    }

    private void combineFractions() {
        long nanos = fieldValues.get(NANO_OF_SECOND);
        if (style != ResolverStyle.LENIENT) {
            NANO_OF_SECOND.checkValidValue(nanos);
        }
        Long micros = take(MICRO_OF_SECOND);
        if (micros != null) {
            nanos = micros * 1000 + nanos % 1000;
            put(NANO_OF_SECOND, MICRO_OF_SECOND, nanos);
        }
        Long millis = take(MILLI_OF_SECOND);
        if (millis != null) {
            put(NANO_OF_SECOND, MILLI_OF_SECOND, millis * 1_000_000L + nanos % 1_000_000L);
        }
    }

    /** An hour of half a day and a day period make an hour of the day. */
    private void resolveDayPeriod() {
        if (dayPeriodFrom < 0 || !fieldValues.containsKey(HOUR_OF_AMPM)) {
            return;
        }
        long h = take(HOUR_OF_AMPM);
        Long minute = fieldValues.get(MINUTE_OF_HOUR);
        long at = h * 60 + (minute == null ? 0 : minute);
        put(HOUR_OF_DAY, AMPM_OF_DAY, inDayPeriod(at) ? h : h + 12);
    }

    private boolean inDayPeriod(long minute) {
        return dayPeriodFrom <= dayPeriodTo ? minute >= dayPeriodFrom && minute <= dayPeriodTo
            : minute >= dayPeriodFrom || minute <= dayPeriodTo;
    }

    private void resolveTimeLenient() {
        if (time == null) {
            Long millis = fieldValues.remove(MILLI_OF_SECOND);
            if (millis != null) {
                Long micros = fieldValues.get(MICRO_OF_SECOND);
                if (micros != null) {
                    long both = millis * 1000 + micros % 1000;
                    put(MICRO_OF_SECOND, MILLI_OF_SECOND, both);
                    fieldValues.remove(MICRO_OF_SECOND);
                    fieldValues.put(NANO_OF_SECOND, both * 1000);
                } else {
                    fieldValues.put(NANO_OF_SECOND, millis * 1_000_000L);
                }
            } else if (fieldValues.containsKey(MICRO_OF_SECOND)) {
                fieldValues.put(NANO_OF_SECOND, fieldValues.remove(MICRO_OF_SECOND) * 1000);
            }
            middleOfDayPeriod();
            Long hour = fieldValues.get(HOUR_OF_DAY);
            if (hour != null) {
                Long minute = fieldValues.get(MINUTE_OF_HOUR);
                Long second = fieldValues.get(SECOND_OF_MINUTE);
                Long nano = fieldValues.get(NANO_OF_SECOND);
                if (minute == null && (second != null || nano != null) || minute != null && second == null && nano != null) {
                    return;
                }
                resolveTime(hour, minute != null ? minute : 0, second != null ? second : 0, nano != null ? nano : 0);
                fieldValues.remove(HOUR_OF_DAY);
                fieldValues.remove(MINUTE_OF_HOUR);
                fieldValues.remove(SECOND_OF_MINUTE);
                fieldValues.remove(NANO_OF_SECOND);
            }
        }
        if (style != ResolverStyle.LENIENT) {
            fieldValues.forEach((field, value) -> {
                if (field instanceof ChronoField f && f.isTimeBased()) {
                    f.checkValidValue(value);
                }
            });
        }
    }

    private void middleOfDayPeriod() {
        Long hour = fieldValues.get(HOUR_OF_DAY);
        if (dayPeriodFrom < 0) {
            return;
        }
        if (hour != null) {
            Long minute = fieldValues.get(MINUTE_OF_HOUR);
            long at = hour * 60 + (minute == null ? 0 : minute);
            if (style != ResolverStyle.LENIENT && !inDayPeriod(at)) {
                throw new DateTimeException("Conflict found: Resolved time " + String.format("%02d:%02d", hour, minute == null ? 0 : minute)
                    + " conflicts with " + dayPeriodText());
            }
        } else if (style != ResolverStyle.STRICT && fieldValues.get(HOUR_OF_AMPM) == null && fieldValues.get(MINUTE_OF_HOUR) == null) {
            int span = Math.floorMod(dayPeriodTo - dayPeriodFrom, 1440);
            int middle = (dayPeriodFrom + (span + 1) / 2) % 1440;
            fieldValues.put(HOUR_OF_DAY, (long) middle / 60);
            fieldValues.put(MINUTE_OF_HOUR, (long) middle % 60);
        }
    }

    private String dayPeriodText() {
        return String.format("DayPeriod(%02d:%02d-%02d:%02d)", dayPeriodFrom / 60, dayPeriodFrom % 60, (dayPeriodTo + 1) / 60,
            (dayPeriodTo + 1) % 60);
    }

    private void resolveTime(long hour, long minute, long second, long nano) {
        if (style == ResolverStyle.LENIENT) {
            long total = Math.multiplyExact(hour, 3600_000_000_000L);
            total = Math.addExact(total, Math.multiplyExact(minute, 60_000_000_000L));
            total = Math.addExact(total, Math.multiplyExact(second, 1_000_000_000L));
            total = Math.addExact(total, nano);
            int excess = (int) Math.floorDiv(total, 86_400_000_000_000L);
            setTime(LocalTime.ofNanoOfDay(Math.floorMod(total, 86_400_000_000_000L)), Period.ofDays(excess));
            return;
        }
        int m = MINUTE_OF_HOUR.checkValidIntValue(minute);
        int n = NANO_OF_SECOND.checkValidIntValue(nano);
        if (style == ResolverStyle.SMART && hour == 24 && m == 0 && second == 0 && n == 0) {
            setTime(LocalTime.MIDNIGHT, Period.ofDays(1));
            return;
        }
        int h = HOUR_OF_DAY.checkValidIntValue(hour);
        int s = SECOND_OF_MINUTE.checkValidIntValue(second);
        setTime(LocalTime.of(h, m, s, n), Period.ZERO);
    }

    private void resolvePeriod() {
        if (date != null && time != null && !excessDays.isZero()) {
            date = date.plus(excessDays);
            excessDays = Period.ZERO;
        }
    }

    private void resolveFractional() {
        if (time != null || !fieldValues.containsKey(INSTANT_SECONDS) && !fieldValues.containsKey(SECOND_OF_DAY)
            && !fieldValues.containsKey(SECOND_OF_MINUTE)) {
            return;
        }
        long nanos = fieldValues.getOrDefault(NANO_OF_SECOND, 0L);
        fieldValues.put(NANO_OF_SECOND, nanos);
        fieldValues.put(MICRO_OF_SECOND, nanos / 1000);
        fieldValues.put(MILLI_OF_SECOND, nanos / 1_000_000);
    }

    private void resolveInstant() {
        if (date == null || time == null) {
            return;
        }
        Long offset = fieldValues.get(OFFSET_SECONDS);
        ZoneId at = offset != null ? ZoneOffset.ofTotalSeconds(offset.intValue()) : zone;
        if (at != null) {
            fieldValues.put(INSTANT_SECONDS, date.atTime(time).atZone(at).toEpochSecond());
        }
    }

    private void crossCheck() {
        if (date != null) {
            crossCheck(date);
        }
        if (time != null) {
            crossCheck(time);
            if (date != null && !fieldValues.isEmpty()) {
                crossCheck(date.atTime(time));
            }
        }
    }

    /** Fields that the target has too must agree with it, and go. */
    private void crossCheck(TemporalAccessor target) {
        for (Iterator<Map.Entry<TemporalField, Long>> it = fieldValues.entrySet().iterator(); it.hasNext();) {
            Map.Entry<TemporalField, Long> e = it.next();
            TemporalField field = e.getKey();
            if (target.isSupported(field)) {
                long own;
                try {
                    own = target.getLong(field);
                } catch (RuntimeException ex) {
                    continue;
                }
                if (own != e.getValue()) {
                    throw new DateTimeException("Conflict found: Field " + field + " " + own + " differs from " + field + " "
                        + e.getValue() + " derived from " + target);
                }
                it.remove();
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(64).append(fieldValues).append(',').append(chronology);
        if (zone != null) {
            sb.append(',').append(zone);
        }
        if (date != null || time != null) {
            sb.append(" resolved to ");
            if (date != null) {
                sb.append(date);
                if (time != null) {
                    sb.append('T').append(time);
                }
            } else {
                sb.append(time);
            }
        }
        return sb.toString();
    }
}
