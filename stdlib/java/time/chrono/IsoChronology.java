package java.time.chrono;

import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ISO calendar: Gregorian rules for all times. */
public final class IsoChronology extends AbstractChronology implements Serializable {
    public static final IsoChronology INSTANCE = new IsoChronology();
    private static final long serialVersionUID = -1440403870442975015L;

    private IsoChronology() {
    }

    @Override
    public String getId() {
        return "ISO";
    }

    @Override
    public String getCalendarType() {
        return "iso8601";
    }

    @Override
    public LocalDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        return date(prolepticYear(era, yearOfEra), month, dayOfMonth);
    }

    @Override
    public LocalDate date(int prolepticYear, int month, int dayOfMonth) {
        return LocalDate.of(prolepticYear, month, dayOfMonth);
    }

    @Override
    public LocalDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        return dateYearDay(prolepticYear(era, yearOfEra), dayOfYear);
    }

    @Override
    public LocalDate dateYearDay(int prolepticYear, int dayOfYear) {
        return LocalDate.ofYearDay(prolepticYear, dayOfYear);
    }

    @Override
    public LocalDate dateEpochDay(long epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    @Override
    public LocalDate date(TemporalAccessor temporal) {
        return LocalDate.from(temporal);
    }

    @Override
    public LocalDateTime localDateTime(TemporalAccessor temporal) {
        return LocalDateTime.from(temporal);
    }

    @Override
    public ZonedDateTime zonedDateTime(TemporalAccessor temporal) {
        return ZonedDateTime.from(temporal);
    }

    @Override
    public ZonedDateTime zonedDateTime(Instant instant, ZoneId zone) {
        return ZonedDateTime.ofInstant(instant, zone);
    }

    @Override
    public LocalDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public LocalDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public LocalDate dateNow(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return date(LocalDate.now(clock));
    }

    @Override
    public long epochSecond(int prolepticYear, int month, int dayOfMonth, int hour, int minute, int second,
                            ZoneOffset zoneOffset) {
        ChronoField.HOUR_OF_DAY.checkValidValue(hour);
        ChronoField.MINUTE_OF_HOUR.checkValidValue(minute);
        ChronoField.SECOND_OF_MINUTE.checkValidValue(second);
        Objects.requireNonNull(zoneOffset, "zoneOffset");
        return date(prolepticYear, month, dayOfMonth).toEpochDay() * 86400L + (hour * 60 + minute) * 60L + second
            - zoneOffset.getTotalSeconds();
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        return (prolepticYear & 3) == 0 && (prolepticYear % 100 != 0 || prolepticYear % 400 == 0);
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof IsoEra)) {
            throw new ClassCastException("Era must be IsoEra");
        }
        return era == IsoEra.CE ? yearOfEra : 1 - yearOfEra;
    }

    @Override
    public IsoEra eraOf(int eraValue) {
        return IsoEra.of(eraValue);
    }

    @Override
    public List<Era> eras() {
        return List.of(IsoEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        return field.range();
    }

    @Override
    public Period period(int years, int months, int days) {
        return Period.of(years, months, days);
    }

    @Override
    public LocalDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (LocalDate) super.resolveDate(fieldValues, resolverStyle);
    }

    @Override
    void resolveProlepticMonth(Map<TemporalField, Long> values, ResolverStyle style) {
        Long month = values.remove(ChronoField.PROLEPTIC_MONTH);
        if (month != null) {
            if (style != ResolverStyle.LENIENT) {
                ChronoField.PROLEPTIC_MONTH.checkValidValue(month);
            }
            add(values, ChronoField.MONTH_OF_YEAR, Math.floorMod(month, 12L) + 1);
            add(values, ChronoField.YEAR, Math.floorDiv(month, 12L));
        }
    }

    @Override
    LocalDate resolveYearOfEra(Map<TemporalField, Long> values, ResolverStyle style) {
        Long yoe = values.remove(ChronoField.YEAR_OF_ERA);
        if (yoe == null) {
            if (values.containsKey(ChronoField.ERA)) {
                ChronoField.ERA.checkValidValue(values.get(ChronoField.ERA));
            }
            return null;
        }
        if (style != ResolverStyle.LENIENT) {
            ChronoField.YEAR_OF_ERA.checkValidValue(yoe);
        }
        Long era = values.remove(ChronoField.ERA);
        if (era == null) {
            Long year = values.get(ChronoField.YEAR);
            if (style == ResolverStyle.STRICT && year == null) {
                values.put(ChronoField.YEAR_OF_ERA, yoe);
            } else {
                add(values, ChronoField.YEAR, year == null || year > 0 ? yoe : Math.subtractExact(1, yoe));
            }
        } else if (era == 1L) {
            add(values, ChronoField.YEAR, yoe);
        } else if (era == 0L) {
            add(values, ChronoField.YEAR, Math.subtractExact(1, yoe));
        } else {
            throw new DateTimeException("Invalid value for era: " + era);
        }
        return null;
    }

    @Override
    LocalDate resolveYmd(Map<TemporalField, Long> values, ResolverStyle style) {
        int y = ChronoField.YEAR.checkValidIntValue(values.remove(ChronoField.YEAR));
        if (style == ResolverStyle.LENIENT) {
            long months = Math.subtractExact(values.remove(ChronoField.MONTH_OF_YEAR), 1);
            long days = Math.subtractExact(values.remove(ChronoField.DAY_OF_MONTH), 1);
            return LocalDate.of(y, 1, 1).plusMonths(months).plusDays(days);
        }
        int moy = ChronoField.MONTH_OF_YEAR.checkValidIntValue(values.remove(ChronoField.MONTH_OF_YEAR));
        int dom = ChronoField.DAY_OF_MONTH.checkValidIntValue(values.remove(ChronoField.DAY_OF_MONTH));
        if (style == ResolverStyle.SMART) {
            dom = Math.min(dom, LocalDate.of(y, moy, 1).lengthOfMonth());
        }
        return LocalDate.of(y, moy, dom);
    }

    private Object readResolve() {
        return INSTANCE;
    }
}
