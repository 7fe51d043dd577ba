package java.time.chrono;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import static java.time.temporal.ChronoField.*;

/** How dates are made of fields, alike in all calendars. */
public abstract class AbstractChronology implements Chronology {
    protected AbstractChronology() {
    }

    private static List<Chronology> all() {
        return List.of(IsoChronology.INSTANCE, MinguoChronology.INSTANCE, ThaiBuddhistChronology.INSTANCE,
            JapaneseChronology.INSTANCE, HijrahChronology.INSTANCE);
    }

    static Set<Chronology> available() {
        return new LinkedHashSet<>(all());
    }

    static Chronology ofId(String id) {
        Objects.requireNonNull(id, "id");
        for (Chronology c : all()) {
            if (id.equals(c.getId()) || id.equals(c.getCalendarType())) {
                return c;
            }
        }
        throw new DateTimeException("Unknown chronology: " + id);
    }

    static Chronology ofLocale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String type = locale.getUnicodeLocaleType("ca");
        if (type == null || type.equals("iso") || type.equals("iso8601")) {
            return IsoChronology.INSTANCE;
        }
        for (Chronology c : all()) {
            if (type.equals(c.getCalendarType())) {
                return c;
            }
        }
        throw new DateTimeException("Unknown calendar system: " + type);
    }

    static String displayName(Chronology c, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return switch (c.getId()) {
            case "ISO" -> locale.getLanguage().equals("en") ? "ISO-8601 Calendar" : "ISO";
            case "Minguo" -> "Minguo Calendar";
            case "ThaiBuddhist" -> "Buddhist Calendar";
            case "Japanese" -> "Japanese Calendar";
            case "Hijrah-umalqura" -> "Islamic Umm al-Qura Calendar";
            default -> c.getId();
        };
    }

    // ---- Resolving ----

    @Override
    public ChronoLocalDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        if (fieldValues.containsKey(EPOCH_DAY)) {
            return dateEpochDay(fieldValues.remove(EPOCH_DAY));
        }
        resolveProlepticMonth(fieldValues, resolverStyle);
        ChronoLocalDate resolved = resolveYearOfEra(fieldValues, resolverStyle);
        if (resolved != null || !fieldValues.containsKey(YEAR)) {
            return resolved;
        }
        if (fieldValues.containsKey(MONTH_OF_YEAR)) {
            if (fieldValues.containsKey(DAY_OF_MONTH)) {
                return resolveYmd(fieldValues, resolverStyle);
            }
            if (fieldValues.containsKey(ALIGNED_WEEK_OF_MONTH)) {
                if (fieldValues.containsKey(ALIGNED_DAY_OF_WEEK_IN_MONTH)) {
                    return resolveWeeks(fieldValues, resolverStyle, true, ALIGNED_DAY_OF_WEEK_IN_MONTH);
                }
                if (fieldValues.containsKey(DAY_OF_WEEK)) {
                    return resolveWeeks(fieldValues, resolverStyle, true, DAY_OF_WEEK);
                }
            }
        }
        if (fieldValues.containsKey(DAY_OF_YEAR)) {
            return resolveYd(fieldValues, resolverStyle);
        }
        if (fieldValues.containsKey(ALIGNED_WEEK_OF_YEAR)) {
            if (fieldValues.containsKey(ALIGNED_DAY_OF_WEEK_IN_YEAR)) {
                return resolveWeeks(fieldValues, resolverStyle, false, ALIGNED_DAY_OF_WEEK_IN_YEAR);
            }
            if (fieldValues.containsKey(DAY_OF_WEEK)) {
                return resolveWeeks(fieldValues, resolverStyle, false, DAY_OF_WEEK);
            }
        }
        return null;
    }

    void resolveProlepticMonth(Map<TemporalField, Long> values, ResolverStyle style) {
        Long month = values.remove(PROLEPTIC_MONTH);
        if (month != null) {
            if (style != ResolverStyle.LENIENT) {
                PROLEPTIC_MONTH.checkValidValue(month);
            }
            ChronoLocalDate date = dateNow().with(DAY_OF_MONTH, 1).with(PROLEPTIC_MONTH, month);
            add(values, MONTH_OF_YEAR, date.get(MONTH_OF_YEAR));
            add(values, YEAR, date.get(YEAR));
        }
    }

    ChronoLocalDate resolveYearOfEra(Map<TemporalField, Long> values, ResolverStyle style) {
        Long yoe = values.remove(YEAR_OF_ERA);
        if (yoe == null) {
            if (values.containsKey(ERA)) {
                range(ERA).checkValidValue(values.get(ERA), ERA);
            }
            return null;
        }
        Long eraValue = values.remove(ERA);
        int year = style == ResolverStyle.LENIENT ? Math.toIntExact(yoe) : range(YEAR_OF_ERA).checkValidIntValue(yoe, YEAR_OF_ERA);
        if (eraValue != null) {
            Era era = eraOf(range(ERA).checkValidIntValue(eraValue, ERA));
            add(values, YEAR, prolepticYear(era, year));
        } else if (values.containsKey(YEAR)) {
            int known = range(YEAR).checkValidIntValue(values.get(YEAR), YEAR);
            add(values, YEAR, prolepticYear(dateYearDay(known, 1).getEra(), year));
        } else if (style == ResolverStyle.STRICT) {
            values.put(YEAR_OF_ERA, yoe);
        } else {
            List<Era> eras = eras();
            add(values, YEAR, eras.isEmpty() ? year : prolepticYear(eras.get(eras.size() - 1), year));
        }
        return null;
    }

    ChronoLocalDate resolveYmd(Map<TemporalField, Long> values, ResolverStyle style) {
        int y = range(YEAR).checkValidIntValue(values.remove(YEAR), YEAR);
        if (style == ResolverStyle.LENIENT) {
            long months = Math.subtractExact(values.remove(MONTH_OF_YEAR), 1);
            long days = Math.subtractExact(values.remove(DAY_OF_MONTH), 1);
            return date(y, 1, 1).plus(months, ChronoUnit.MONTHS).plus(days, ChronoUnit.DAYS);
        }
        int moy = range(MONTH_OF_YEAR).checkValidIntValue(values.remove(MONTH_OF_YEAR), MONTH_OF_YEAR);
        int dom = range(DAY_OF_MONTH).checkValidIntValue(values.remove(DAY_OF_MONTH), DAY_OF_MONTH);
        if (style == ResolverStyle.SMART) {
            try {
                return date(y, moy, dom);
            } catch (DateTimeException ex) {
                return date(y, moy, 1).with(TemporalAdjusters.lastDayOfMonth());
            }
        }
        return date(y, moy, dom);
    }

    private ChronoLocalDate resolveYd(Map<TemporalField, Long> values, ResolverStyle style) {
        int y = range(YEAR).checkValidIntValue(values.remove(YEAR), YEAR);
        if (style == ResolverStyle.LENIENT) {
            return dateYearDay(y, 1).plus(Math.subtractExact(values.remove(DAY_OF_YEAR), 1), ChronoUnit.DAYS);
        }
        return dateYearDay(y, range(DAY_OF_YEAR).checkValidIntValue(values.remove(DAY_OF_YEAR), DAY_OF_YEAR));
    }

    /** From a week counted from the first of a month or year and a day in it. */
    private ChronoLocalDate resolveWeeks(Map<TemporalField, Long> values, ResolverStyle style, boolean inMonth,
                                         ChronoField dayField) {
        ChronoField weekField = inMonth ? ALIGNED_WEEK_OF_MONTH : ALIGNED_WEEK_OF_YEAR;
        int y = range(YEAR).checkValidIntValue(values.remove(YEAR), YEAR);
        long month = inMonth ? values.remove(MONTH_OF_YEAR) : 1;
        long week = values.remove(weekField);
        long day = values.remove(dayField);
        if (style == ResolverStyle.LENIENT) {
            ChronoLocalDate first = date(y, 1, 1).plus(Math.subtractExact(month, 1), ChronoUnit.MONTHS);
            long weeks = Math.subtractExact(week, 1);
            if (dayField != DAY_OF_WEEK) {
                return first.plus(weeks, ChronoUnit.WEEKS).plus(Math.subtractExact(day, 1), ChronoUnit.DAYS);
            }
            weeks = Math.addExact(weeks, Math.floorDiv(day - 1, 7L));
            int inWeek = (int) Math.floorMod(day - 1, 7L) + 1;
            return first.plus(weeks, ChronoUnit.WEEKS).with(TemporalAdjusters.nextOrSame(DayOfWeek.of(inWeek)));
        }
        int m = inMonth ? range(MONTH_OF_YEAR).checkValidIntValue(month, MONTH_OF_YEAR) : 1;
        int w = range(weekField).checkValidIntValue(week, weekField);
        int d = range(dayField).checkValidIntValue(day, dayField);
        ChronoLocalDate first = date(y, m, 1).plus((w - 1) * 7L, ChronoUnit.DAYS);
        ChronoLocalDate date = dayField == DAY_OF_WEEK ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(d)))
            : first.plus(d - 1L, ChronoUnit.DAYS);
        if (style == ResolverStyle.STRICT && (inMonth ? date.get(MONTH_OF_YEAR) != m : date.get(YEAR) != y)) {
            throw new DateTimeException("Strict mode rejected resolved date as it is in a different "
                + (inMonth ? "month" : "year"));
        }
        return date;
    }

    static void add(Map<TemporalField, Long> values, ChronoField field, long value) {
        Long old = values.get(field);
        if (old != null && old != value) {
            throw new DateTimeException("Conflict found: " + field + " " + old + " differs from " + field + " " + value);
        }
        values.put(field, value);
    }

    @Override
    public int compareTo(Chronology other) {
        return getId().compareTo(other.getId());
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof AbstractChronology c && compareTo(c) == 0;
    }

    @Override
    public int hashCode() {
        return getClass().hashCode() ^ getId().hashCode();
    }

    @Override
    public String toString() {
        return getId();
    }
}
