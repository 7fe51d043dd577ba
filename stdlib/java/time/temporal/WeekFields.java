package java.time.temporal;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jindo.internal.LocaleData;

/** Weeks that begin on some day, and first weeks of at least so many days. */
public final class WeekFields implements Serializable {
    private static final long serialVersionUID = -1177360819670808121L;
    private static final ConcurrentHashMap<String, WeekFields> CACHE = new ConcurrentHashMap<>(4, 0.75f, 2);
    public static final WeekFields ISO = new WeekFields(DayOfWeek.MONDAY, 4);
    public static final WeekFields SUNDAY_START = of(DayOfWeek.SUNDAY, 1);
    public static final TemporalUnit WEEK_BASED_YEARS = IsoFields.WEEK_BASED_YEARS;
    private final DayOfWeek firstDayOfWeek;
    private final int minimalDays;
    private final transient Field dayOfWeek = new Field("DayOfWeek", ChronoUnit.DAYS, ChronoUnit.WEEKS, ValueRange.of(1, 7));
    private final transient Field weekOfMonth = new Field("WeekOfMonth", ChronoUnit.WEEKS, ChronoUnit.MONTHS,
        ValueRange.of(0, 1, 4, 6));
    private final transient Field weekOfYear = new Field("WeekOfYear", ChronoUnit.WEEKS, ChronoUnit.YEARS,
        ValueRange.of(0, 1, 52, 54));
    private final transient Field weekOfWeekBasedYear = new Field("WeekOfWeekBasedYear", ChronoUnit.WEEKS,
        IsoFields.WEEK_BASED_YEARS, ValueRange.of(1, 52, 53));
    private final transient Field weekBasedYear = new Field("WeekBasedYear", IsoFields.WEEK_BASED_YEARS, ChronoUnit.FOREVER,
        ChronoField.YEAR.range());

    private WeekFields(DayOfWeek firstDayOfWeek, int minimalDays) {
        Objects.requireNonNull(firstDayOfWeek, "firstDayOfWeek");
        if (minimalDays < 1 || minimalDays > 7) {
            throw new IllegalArgumentException("Minimal number of days is invalid");
        }
        this.firstDayOfWeek = firstDayOfWeek;
        this.minimalDays = minimalDays;
    }

    public static WeekFields of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        int week = LocaleData.week(locale);
        return of(DayOfWeek.SUNDAY.plus(week / 10 - 1), week % 10);
    }

    public static WeekFields of(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) {
        String key = firstDayOfWeek.toString() + minimalDaysInFirstWeek;
        WeekFields rules = CACHE.get(key);
        if (rules == null) {
            rules = new WeekFields(firstDayOfWeek, minimalDaysInFirstWeek);
            CACHE.putIfAbsent(key, rules);
            rules = CACHE.get(key);
        }
        return rules;
    }

    private Object readResolve() {
        return of(firstDayOfWeek, minimalDays);
    }

    public DayOfWeek getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    public int getMinimalDaysInFirstWeek() {
        return minimalDays;
    }

    public TemporalField dayOfWeek() {
        return dayOfWeek;
    }

    public TemporalField weekOfMonth() {
        return weekOfMonth;
    }

    public TemporalField weekOfYear() {
        return weekOfYear;
    }

    public TemporalField weekOfWeekBasedYear() {
        return weekOfWeekBasedYear;
    }

    public TemporalField weekBasedYear() {
        return weekBasedYear;
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof WeekFields && hashCode() == object.hashCode();
    }

    @Override
    public int hashCode() {
        return firstDayOfWeek.ordinal() * 7 + minimalDays;
    }

    @Override
    public String toString() {
        return "WeekFields[" + firstDayOfWeek + ',' + minimalDays + ']';
    }

    private final class Field implements TemporalField {
        private final String name;
        private final TemporalUnit baseUnit;
        private final TemporalUnit rangeUnit;
        private final ValueRange range;

        Field(String name, TemporalUnit baseUnit, TemporalUnit rangeUnit, ValueRange range) {
            this.name = name;
            this.baseUnit = baseUnit;
            this.rangeUnit = rangeUnit;
            this.range = range;
        }

        private int weekday(TemporalAccessor t) {
            return Math.floorMod(t.get(ChronoField.DAY_OF_WEEK) - firstDayOfWeek.getValue(), 7) + 1;
        }

        /** How many days into its first full-enough week the counting begins. */
        private int startOffset(int day, int weekday) {
            int weekStart = Math.floorMod(day - weekday, 7);
            return weekStart + 1 > minimalDays ? 7 - weekStart : -weekStart;
        }

        private int week(int offset, int day) {
            return (7 + offset + (day - 1)) / 7;
        }

        @Override
        public long getFrom(TemporalAccessor t) {
            if (this == dayOfWeek) {
                return weekday(t);
            }
            if (this == weekOfMonth) {
                int day = t.get(ChronoField.DAY_OF_MONTH);
                return week(startOffset(day, weekday(t)), day);
            }
            if (this == weekOfYear) {
                int day = t.get(ChronoField.DAY_OF_YEAR);
                return week(startOffset(day, weekday(t)), day);
            }
            return this == weekBasedYear ? yearOfWeeks(t) : weekOfWeekYear(t);
        }

        private int yearOfWeeks(TemporalAccessor t) {
            int year = t.get(ChronoField.YEAR);
            int day = t.get(ChronoField.DAY_OF_YEAR);
            int offset = startOffset(day, weekday(t));
            int week = week(offset, day);
            if (week == 0) {
                return year - 1;
            }
            int length = (int) t.range(ChronoField.DAY_OF_YEAR).getMaximum();
            return week >= week(offset, length + minimalDays) ? year + 1 : year;
        }

        private int weekOfWeekYear(TemporalAccessor t) {
            int day = t.get(ChronoField.DAY_OF_YEAR);
            int offset = startOffset(day, weekday(t));
            int week = week(offset, day);
            if (week == 0) {
                ChronoLocalDate date = Chronology.from(t).date(t);
                return weekOfWeekYear(date.minus(day, ChronoUnit.DAYS));
            }
            if (week > 50) {
                int length = (int) t.range(ChronoField.DAY_OF_YEAR).getMaximum();
                int next = week(offset, length + minimalDays);
                if (week >= next) {
                    week = week - next + 1;
                }
            }
            return week;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R extends Temporal> R adjustInto(R t, long value) {
            int wanted = range.checkValidIntValue(value, this);
            int now = t.get(this);
            if (wanted == now) {
                return t;
            }
            if (this == weekBasedYear) {
                int weekday = t.get(dayOfWeek);
                int week = t.get(weekOfWeekBasedYear);
                return (R) ofWeekYear(Chronology.from(t), wanted, week, weekday, t);
            }
            return (R) t.plus(wanted - now, baseUnit);
        }

        private Temporal ofWeekYear(Chronology chrono, int year, int week, int weekday, Temporal t) {
            ChronoLocalDate date = chrono.date(year, 1, 1);
            int offset = startOffset(1, weekday(date));
            int length = date.lengthOfYear();
            week = Math.min(week, week(offset, length + minimalDays) - 1);
            int days = -offset + (weekday - 1) + (week - 1) * 7;
            ChronoLocalDate target = date.plus(days, ChronoUnit.DAYS);
            return t instanceof ChronoLocalDate ? target : t.with(ChronoField.EPOCH_DAY, target.toEpochDay());
        }

        @Override
        public ChronoLocalDate resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
            long value = values.get(this);
            int intValue = Math.toIntExact(value);
            if (this == dayOfWeek) {
                int checked = range.checkValidIntValue(value, this);
                values.remove(this);
                values.put(ChronoField.DAY_OF_WEEK, (long) Math.floorMod(firstDayOfWeek.getValue() - 1 + checked - 1, 7) + 1);
                return null;
            }
            if (!values.containsKey(ChronoField.DAY_OF_WEEK)) {
                return null;
            }
            int iso = ChronoField.DAY_OF_WEEK.checkValidIntValue(values.get(ChronoField.DAY_OF_WEEK));
            int weekday = Math.floorMod(iso - firstDayOfWeek.getValue(), 7) + 1;
            Chronology chrono = Chronology.from(partial);
            if (values.containsKey(ChronoField.YEAR)) {
                int year = ChronoField.YEAR.checkValidIntValue(values.get(ChronoField.YEAR));
                if (this == weekOfMonth && values.containsKey(ChronoField.MONTH_OF_YEAR)) {
                    return ofMonth(values, chrono, year, values.get(ChronoField.MONTH_OF_YEAR), intValue, weekday, style);
                }
                if (this == weekOfYear) {
                    return ofYear(values, chrono, year, intValue, weekday, style);
                }
            } else if ((this == weekOfWeekBasedYear || this == weekBasedYear) && values.containsKey(weekBasedYear)
                && values.containsKey(weekOfWeekBasedYear)) {
                return ofWeekBasedYear(values, chrono, weekday, style);
            }
            return null;
        }

        private ChronoLocalDate ofMonth(Map<TemporalField, Long> values, Chronology chrono, int year, long month, long week,
                                        int weekday, ResolverStyle style) {
            ChronoLocalDate date;
            if (style == ResolverStyle.LENIENT) {
                date = chrono.date(year, 1, 1).plus(Math.subtractExact(month, 1), ChronoUnit.MONTHS);
                date = date.plus((week - weekOfMonth.getFrom(date)) * 7 + weekday - weekday(date), ChronoUnit.DAYS);
            } else {
                int m = ChronoField.MONTH_OF_YEAR.checkValidIntValue(month);
                date = chrono.date(year, m, 1);
                int w = range.checkValidIntValue(week, this);
                date = date.plus((w - weekOfMonth.getFrom(date)) * 7 + weekday - weekday(date), ChronoUnit.DAYS);
                if (style == ResolverStyle.STRICT && date.getLong(ChronoField.MONTH_OF_YEAR) != month) {
                    throw new DateTimeException("Strict mode rejected resolved date as it is in a different month");
                }
            }
            values.remove(this);
            values.remove(ChronoField.YEAR);
            values.remove(ChronoField.MONTH_OF_YEAR);
            values.remove(ChronoField.DAY_OF_WEEK);
            return date;
        }

        private ChronoLocalDate ofYear(Map<TemporalField, Long> values, Chronology chrono, int year, long week, int weekday,
                                       ResolverStyle style) {
            ChronoLocalDate date = chrono.date(year, 1, 1);
            long w = style == ResolverStyle.LENIENT ? week : range.checkValidIntValue(week, this);
            date = date.plus((w - weekOfYear.getFrom(date)) * 7 + weekday - weekday(date), ChronoUnit.DAYS);
            if (style == ResolverStyle.STRICT && date.getLong(ChronoField.YEAR) != year) {
                throw new DateTimeException("Strict mode rejected resolved date as it is in a different year");
            }
            values.remove(this);
            values.remove(ChronoField.YEAR);
            values.remove(ChronoField.DAY_OF_WEEK);
            return date;
        }

        private ChronoLocalDate ofWeekBasedYear(Map<TemporalField, Long> values, Chronology chrono, int weekday,
                                                ResolverStyle style) {
            int year = weekBasedYear.range.checkValidIntValue(values.get(weekBasedYear), weekBasedYear);
            ChronoLocalDate first = chrono.date(year, 1, 1);
            int offset = startOffset(1, weekday(first));
            long week = values.get(weekOfWeekBasedYear);
            if (style != ResolverStyle.LENIENT) {
                week = weekOfWeekBasedYear.range.checkValidIntValue(week, weekOfWeekBasedYear);
            }
            int most = week(offset, first.lengthOfYear() + minimalDays) - 1;
            long w = style == ResolverStyle.LENIENT ? week : Math.min(week, most);
            ChronoLocalDate date = first.plus(-offset + (weekday - 1) + (w - 1) * 7, ChronoUnit.DAYS);
            if (style == ResolverStyle.STRICT && week > most) {
                throw new DateTimeException("Strict mode rejected resolved date as it is in a different week-based-year");
            }
            values.remove(this);
            values.remove(weekBasedYear);
            values.remove(weekOfWeekBasedYear);
            values.remove(ChronoField.DAY_OF_WEEK);
            return date;
        }

        @Override
        public TemporalUnit getBaseUnit() {
            return baseUnit;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            return rangeUnit;
        }

        @Override
        public boolean isDateBased() {
            return true;
        }

        @Override
        public boolean isTimeBased() {
            return false;
        }

        @Override
        public ValueRange range() {
            return range;
        }

        @Override
        public boolean isSupportedBy(TemporalAccessor t) {
            if (!t.isSupported(ChronoField.DAY_OF_WEEK)) {
                return false;
            }
            return this == dayOfWeek || (this == weekOfMonth ? t.isSupported(ChronoField.DAY_OF_MONTH)
                : this == weekBasedYear ? t.isSupported(ChronoField.YEAR) : t.isSupported(ChronoField.DAY_OF_YEAR));
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor t) {
            if (this == dayOfWeek) {
                return range;
            }
            if (this == weekOfMonth || this == weekOfYear) {
                ChronoField days = this == weekOfMonth ? ChronoField.DAY_OF_MONTH : ChronoField.DAY_OF_YEAR;
                int offset = startOffset(t.get(days), weekday(t));
                ValueRange r = t.range(days);
                return ValueRange.of(week(offset, (int) r.getMinimum()), week(offset, (int) r.getMaximum()));
            }
            return this == weekBasedYear ? ChronoField.YEAR.range() : ValueRange.of(1, weeksIn(t));
        }

        /** The number of weeks of the week-based year of a date. */
        private long weeksIn(TemporalAccessor t) {
            ChronoLocalDate first = Chronology.from(t).date(yearOfWeeks(t), 1, 1);
            return week(startOffset(1, weekday(first)), first.lengthOfYear() + minimalDays) - 1;
        }

        @Override
        public String getDisplayName(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return this == weekOfYear && locale.getLanguage().equals("en") ? "week" : name;
        }

        @Override
        public String toString() {
            return name + "[" + WeekFields.this + "]";
        }
    }
}
