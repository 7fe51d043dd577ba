package java.time.temporal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Quarters and the weeks of ISO 8601. */
public final class IsoFields {
    public static final TemporalField DAY_OF_QUARTER = Field.DAY_OF_QUARTER;
    public static final TemporalField QUARTER_OF_YEAR = Field.QUARTER_OF_YEAR;
    public static final TemporalField WEEK_OF_WEEK_BASED_YEAR = Field.WEEK_OF_WEEK_BASED_YEAR;
    public static final TemporalField WEEK_BASED_YEAR = Field.WEEK_BASED_YEAR;
    public static final TemporalUnit WEEK_BASED_YEARS = Unit.WEEK_BASED_YEARS;
    public static final TemporalUnit QUARTER_YEARS = Unit.QUARTER_YEARS;

    private IsoFields() {
    }

    static boolean isIso(TemporalAccessor t) {
        return Chronology.from(t).equals(IsoChronology.INSTANCE);
    }

    static void ensureIso(TemporalAccessor t) {
        if (!isIso(t)) {
            throw new DateTimeException("Resolve requires IsoChronology");
        }
    }

    private static int weekBasedYear(LocalDate d) {
        int year = d.getYear();
        int day = d.getDayOfYear();
        if (day <= 3) {
            return day - d.getDayOfWeek().ordinal() < -2 ? year - 1 : year;
        }
        if (day >= 363) {
            int inNext = day - 363 - (d.isLeapYear() ? 1 : 0);
            return inNext - d.getDayOfWeek().ordinal() >= 0 ? year + 1 : year;
        }
        return year;
    }

    private static int week(LocalDate d) {
        LocalDate thursday = d.plusDays(3 - d.getDayOfWeek().ordinal());
        return (thursday.getDayOfYear() - 1) / 7 + 1;
    }

    private static int weeksOf(int weekBasedYear) {
        LocalDate d = LocalDate.of(weekBasedYear, 1, 1);
        DayOfWeek first = d.getDayOfWeek();
        return first == DayOfWeek.THURSDAY || first == DayOfWeek.WEDNESDAY && d.isLeapYear() ? 53 : 52;
    }

    private static int daysBefore(int quarter, boolean leap) {
        return quarter == 1 ? 0 : (quarter == 2 ? 90 : quarter == 3 ? 181 : 273) + (leap ? 1 : 0);
    }

    private enum Field implements TemporalField {
        DAY_OF_QUARTER("DayOfQuarter", ChronoUnit.DAYS, Unit.QUARTER_YEARS, ValueRange.of(1, 90, 92)) {
            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(ChronoField.DAY_OF_YEAR) && t.isSupported(ChronoField.MONTH_OF_YEAR)
                    && t.isSupported(ChronoField.YEAR) && isIso(t);
            }

            @Override
            public ValueRange rangeRefinedBy(TemporalAccessor t) {
                check(t);
                long quarter = t.getLong(QUARTER_OF_YEAR);
                if (quarter == 1) {
                    return ValueRange.of(1, IsoChronology.INSTANCE.isLeapYear(t.getLong(ChronoField.YEAR)) ? 91 : 90);
                }
                return quarter == 2 ? ValueRange.of(1, 91) : quarter == 3 || quarter == 4 ? ValueRange.of(1, 92) : range();
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                int quarter = (t.get(ChronoField.MONTH_OF_YEAR) - 1) / 3 + 1;
                return t.get(ChronoField.DAY_OF_YEAR)
                    - daysBefore(quarter, IsoChronology.INSTANCE.isLeapYear(t.getLong(ChronoField.YEAR)));
            }

            @Override
            @SuppressWarnings("unchecked")
            public <R extends Temporal> R adjustInto(R t, long value) {
                long now = getFrom(t);
                range().checkValidValue(value, this);
                return (R) t.with(ChronoField.DAY_OF_YEAR, t.getLong(ChronoField.DAY_OF_YEAR) + (value - now));
            }

            @Override
            public ChronoLocalDate resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
                Long year = values.get(ChronoField.YEAR);
                Long quarter = values.get(QUARTER_OF_YEAR);
                if (year == null || quarter == null) {
                    return null;
                }
                int y = ChronoField.YEAR.checkValidIntValue(year);
                long day = values.get(DAY_OF_QUARTER);
                ensureIso(partial);
                LocalDate date;
                if (style == ResolverStyle.LENIENT) {
                    date = LocalDate.of(y, 1, 1).plusMonths(Math.multiplyExact(Math.subtractExact(quarter, 1), 3));
                } else {
                    int q = QUARTER_OF_YEAR.range().checkValidIntValue(quarter, QUARTER_OF_YEAR);
                    date = LocalDate.of(y, (q - 1) * 3 + 1, 1);
                    if (day < 1 || day > 90) {
                        (style == ResolverStyle.STRICT ? rangeRefinedBy(date) : range()).checkValidValue(day, this);
                    }
                }
                values.remove(this);
                values.remove(ChronoField.YEAR);
                values.remove(QUARTER_OF_YEAR);
                return date.plusDays(Math.subtractExact(day, 1));
            }
        },
        QUARTER_OF_YEAR("QuarterOfYear", Unit.QUARTER_YEARS, ChronoUnit.YEARS, ValueRange.of(1, 4)) {
            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(ChronoField.MONTH_OF_YEAR) && isIso(t);
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                return (t.getLong(ChronoField.MONTH_OF_YEAR) + 2) / 3;
            }

            @Override
            @SuppressWarnings("unchecked")
            public <R extends Temporal> R adjustInto(R t, long value) {
                long now = getFrom(t);
                range().checkValidValue(value, this);
                return (R) t.with(ChronoField.MONTH_OF_YEAR, t.getLong(ChronoField.MONTH_OF_YEAR) + (value - now) * 3);
            }
        },
        WEEK_OF_WEEK_BASED_YEAR("WeekOfWeekBasedYear", ChronoUnit.WEEKS, Unit.WEEK_BASED_YEARS, ValueRange.of(1, 52, 53)) {
            @Override
            public String getDisplayName(Locale locale) {
                Objects.requireNonNull(locale, "locale");
                return locale.getLanguage().equals("en") ? "week" : toString();
            }

            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(ChronoField.EPOCH_DAY) && isIso(t);
            }

            @Override
            public ValueRange rangeRefinedBy(TemporalAccessor t) {
                check(t);
                return ValueRange.of(1, weeksOf(weekBasedYear(LocalDate.from(t))));
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                return week(LocalDate.from(t));
            }

            @Override
            @SuppressWarnings("unchecked")
            public <R extends Temporal> R adjustInto(R t, long value) {
                range().checkValidValue(value, this);
                return (R) t.plus(Math.subtractExact(value, getFrom(t)), ChronoUnit.WEEKS);
            }

            @Override
            public ChronoLocalDate resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
                Long year = values.get(WEEK_BASED_YEAR);
                Long weekday = values.get(ChronoField.DAY_OF_WEEK);
                if (year == null || weekday == null) {
                    return null;
                }
                int y = WEEK_BASED_YEAR.range().checkValidIntValue(year, WEEK_BASED_YEAR);
                long week = values.get(this);
                ensureIso(partial);
                LocalDate date = LocalDate.of(y, 1, 4);
                if (style == ResolverStyle.LENIENT) {
                    long day = Math.subtractExact(weekday, 1);
                    date = date.plusWeeks(Math.floorDiv(day, 7L));
                    weekday = Math.floorMod(day, 7L) + 1;
                } else {
                    ChronoField.DAY_OF_WEEK.checkValidValue(weekday);
                    if (week < 1 || week > 52) {
                        (style == ResolverStyle.STRICT ? rangeRefinedBy(date) : range()).checkValidValue(week, this);
                    }
                }
                date = date.plusWeeks(Math.subtractExact(week, 1)).with(ChronoField.DAY_OF_WEEK, weekday);
                values.remove(this);
                values.remove(WEEK_BASED_YEAR);
                values.remove(ChronoField.DAY_OF_WEEK);
                return date;
            }
        },
        WEEK_BASED_YEAR("WeekBasedYear", Unit.WEEK_BASED_YEARS, ChronoUnit.FOREVER, ChronoField.YEAR.range()) {
            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(ChronoField.EPOCH_DAY) && isIso(t);
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                return weekBasedYear(LocalDate.from(t));
            }

            @Override
            @SuppressWarnings("unchecked")
            public <R extends Temporal> R adjustInto(R t, long value) {
                check(t);
                int year = range().checkValidIntValue(value, WEEK_BASED_YEAR);
                LocalDate date = LocalDate.from(t);
                int week = Math.min(week(date), weeksOf(year));
                LocalDate d = LocalDate.of(year, 1, 4);
                return (R) t.with(d.plusDays(date.getDayOfWeek().getValue() - d.getDayOfWeek().getValue() + (week - 1) * 7L));
            }
        };

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

        void check(TemporalAccessor t) {
            if (!isSupportedBy(t)) {
                throw new UnsupportedTemporalTypeException("Unsupported field: " + name);
            }
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
        public ValueRange range() {
            return range;
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
        public ValueRange rangeRefinedBy(TemporalAccessor t) {
            check(t);
            return range;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private enum Unit implements TemporalUnit {
        WEEK_BASED_YEARS("WeekBasedYears", Duration.ofSeconds(31556952L)),
        QUARTER_YEARS("QuarterYears", Duration.ofSeconds(31556952L / 4));

        private final String name;
        private final Duration duration;

        Unit(String name, Duration duration) {
            this.name = name;
            this.duration = duration;
        }

        @Override
        public Duration getDuration() {
            return duration;
        }

        @Override
        public boolean isDurationEstimated() {
            return true;
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
        public boolean isSupportedBy(Temporal temporal) {
            return temporal.isSupported(ChronoField.EPOCH_DAY) && isIso(temporal);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R extends Temporal> R addTo(R t, long amount) {
            if (this == WEEK_BASED_YEARS) {
                return (R) t.with(WEEK_BASED_YEAR, Math.addExact(t.get(WEEK_BASED_YEAR), amount));
            }
            return (R) t.plus(amount / 4, ChronoUnit.YEARS).plus(amount % 4 * 3, ChronoUnit.MONTHS);
        }

        @Override
        public long between(Temporal a, Temporal b) {
            if (a.getClass() != b.getClass()) {
                return a.until(b, this);
            }
            return this == WEEK_BASED_YEARS ? Math.subtractExact(b.getLong(WEEK_BASED_YEAR), a.getLong(WEEK_BASED_YEAR))
                : a.until(b, ChronoUnit.MONTHS) / 3;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
