package java.time.chrono;

import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;

/** The Japanese calendar: ISO months and days, years counted by reign. */
public final class JapaneseChronology extends AbstractChronology implements Serializable {
    public static final JapaneseChronology INSTANCE = new JapaneseChronology();
    static final int FIRST_YEAR = 1873;
    private static final long serialVersionUID = 459996390165777884L;

    private JapaneseChronology() {
    }

    @Override
    public String getId() {
        return "Japanese";
    }

    @Override
    public String getCalendarType() {
        return "japanese";
    }

    @Override
    public JapaneseDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        if (!(era instanceof JapaneseEra e)) {
            throw new ClassCastException("Era must be JapaneseEra");
        }
        return JapaneseDate.of(e, yearOfEra, month, dayOfMonth);
    }

    @Override
    public JapaneseDate date(int prolepticYear, int month, int dayOfMonth) {
        return new JapaneseDate(LocalDate.of(prolepticYear, month, dayOfMonth));
    }

    @Override
    public JapaneseDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        if (!(era instanceof JapaneseEra e)) {
            throw new ClassCastException("Era must be JapaneseEra");
        }
        LocalDate first = yearOfEra == 1 ? e.since() : LocalDate.of(prolepticYear(era, yearOfEra), 1, 1);
        JapaneseDate date = new JapaneseDate(first.plusDays(dayOfYear - 1L));
        if (dayOfYear < 1 || date.getEra() != e || date.get(ChronoField.YEAR_OF_ERA) != yearOfEra) {
            throw new DateTimeException("Invalid parameters");
        }
        return date;
    }

    @Override
    public JapaneseDate dateYearDay(int prolepticYear, int dayOfYear) {
        return new JapaneseDate(LocalDate.ofYearDay(prolepticYear, dayOfYear));
    }

    @Override
    public JapaneseDate dateEpochDay(long epochDay) {
        return new JapaneseDate(LocalDate.ofEpochDay(epochDay));
    }

    @Override
    public JapaneseDate date(TemporalAccessor temporal) {
        return temporal instanceof JapaneseDate d ? d : new JapaneseDate(LocalDate.from(temporal));
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        return IsoChronology.INSTANCE.isLeapYear(prolepticYear);
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof JapaneseEra e)) {
            throw new ClassCastException("Era must be JapaneseEra");
        }
        int year = e.since().getYear() + yearOfEra - 1;
        if (yearOfEra == 1) {
            return year;
        }
        LocalDate until = e.until();
        if (yearOfEra < 1 || year > 999_999_999 || until != null && year > until.getYear()) {
            throw new DateTimeException("Invalid yearOfEra value");
        }
        return year;
    }

    @Override
    public JapaneseEra eraOf(int eraValue) {
        return JapaneseEra.of(eraValue);
    }

    @Override
    public List<Era> eras() {
        return List.of(JapaneseEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        return switch (field) {
            case ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR, ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR ->
                throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
            case YEAR_OF_ERA -> ValueRange.of(1, 15, 999_999_999 - 2019);
            case DAY_OF_YEAR -> ValueRange.of(1, 7, 366);
            case YEAR -> ValueRange.of(FIRST_YEAR, 999_999_999);
            case ERA -> ValueRange.of(-1, 3);
            default -> field.range();
        };
    }

    @Override
    JapaneseDate resolveYearOfEra(Map<TemporalField, Long> values, ResolverStyle style) {
        Long eraValue = values.get(ChronoField.ERA);
        Long yoe = values.get(ChronoField.YEAR_OF_ERA);
        JapaneseEra era = eraValue == null ? null : eraOf(range(ChronoField.ERA).checkValidIntValue(eraValue, ChronoField.ERA));
        if (yoe != null && era == null && !values.containsKey(ChronoField.YEAR) && style != ResolverStyle.STRICT) {
            era = JapaneseEra.REIWA;
        }
        if (yoe == null || era == null) {
            return null;
        }
        int year = style == ResolverStyle.LENIENT ? Math.toIntExact(yoe)
            : range(ChronoField.YEAR_OF_ERA).checkValidIntValue(yoe, ChronoField.YEAR_OF_ERA);
        if (values.containsKey(ChronoField.MONTH_OF_YEAR) && values.containsKey(ChronoField.DAY_OF_MONTH)
            && style != ResolverStyle.LENIENT) {
            values.remove(ChronoField.ERA);
            values.remove(ChronoField.YEAR_OF_ERA);
            int month = range(ChronoField.MONTH_OF_YEAR).checkValidIntValue(values.remove(ChronoField.MONTH_OF_YEAR),
                ChronoField.MONTH_OF_YEAR);
            int day = range(ChronoField.DAY_OF_MONTH).checkValidIntValue(values.remove(ChronoField.DAY_OF_MONTH),
                ChronoField.DAY_OF_MONTH);
            return date(era, year, month, day);
        }
        values.remove(ChronoField.ERA);
        values.remove(ChronoField.YEAR_OF_ERA);
        add(values, ChronoField.YEAR, prolepticYear(era, year));
        return null;
    }

    @Override
    public JapaneseDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public JapaneseDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public JapaneseDate dateNow(Clock clock) {
        return date(LocalDate.now(clock));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<JapaneseDate> localDateTime(TemporalAccessor temporal) {
        return (ChronoLocalDateTime<JapaneseDate>) super.localDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<JapaneseDate> zonedDateTime(TemporalAccessor temporal) {
        return (ChronoZonedDateTime<JapaneseDate>) super.zonedDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<JapaneseDate> zonedDateTime(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<JapaneseDate>) super.zonedDateTime(instant, zone);
    }

    @Override
    public JapaneseDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (JapaneseDate) super.resolveDate(fieldValues, resolverStyle);
    }

    private Object readResolve() {
        return INSTANCE;
    }
}
