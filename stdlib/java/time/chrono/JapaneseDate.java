package java.time.chrono;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

/** A date of JapaneseChronology. */
public final class JapaneseDate extends IsoLikeDate<JapaneseDate> {
    private static final long serialVersionUID = -305327627230580483L;
    private final transient JapaneseEra era;

    JapaneseDate(LocalDate iso) {
        super(iso);
        if (iso.getYear() < JapaneseChronology.FIRST_YEAR) {
            throw new DateTimeException("JapaneseDate before Meiji 6 is not supported");
        }
        era = JapaneseEra.at(iso);
    }

    public static JapaneseDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static JapaneseDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static JapaneseDate now(Clock clock) {
        return new JapaneseDate(LocalDate.now(clock));
    }

    public static JapaneseDate of(JapaneseEra era, int yearOfEra, int month, int dayOfMonth) {
        LocalDate iso = LocalDate.of(era.since().getYear() + yearOfEra - 1, month, dayOfMonth);
        if (yearOfEra < 1 || JapaneseEra.at(iso) != era) {
            throw new DateTimeException("year, month, and day not valid for Era");
        }
        return new JapaneseDate(iso);
    }

    public static JapaneseDate of(int prolepticYear, int month, int dayOfMonth) {
        return new JapaneseDate(LocalDate.of(prolepticYear, month, dayOfMonth));
    }

    public static JapaneseDate from(TemporalAccessor temporal) {
        return JapaneseChronology.INSTANCE.date(temporal);
    }

    @Override
    JapaneseDate of(LocalDate newIso) {
        return newIso.equals(iso) ? this : new JapaneseDate(newIso);
    }

    @Override
    int shift() {
        return 0;
    }

    @Override
    public JapaneseChronology getChronology() {
        return JapaneseChronology.INSTANCE;
    }

    @Override
    public JapaneseEra getEra() {
        return era;
    }

    private int yearOfEra() {
        return iso.getYear() - era.since().getYear() + 1;
    }

    /** The first day of the year of the reign. */
    private LocalDate firstOfYear() {
        return yearOfEra() == 1 ? era.since() : LocalDate.of(iso.getYear(), 1, 1);
    }

    @Override
    public int lengthOfYear() {
        LocalDate until = era.until();
        LocalDate next = LocalDate.of(iso.getYear() + 1, 1, 1);
        LocalDate end = until != null && until.getYear() == iso.getYear() ? until : next;
        return (int) (end.toEpochDay() - firstOfYear().toEpochDay());
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (field == ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH || field == ChronoField.ALIGNED_DAY_OF_WEEK_IN_YEAR
            || field == ChronoField.ALIGNED_WEEK_OF_MONTH || field == ChronoField.ALIGNED_WEEK_OF_YEAR) {
            return false;
        }
        return super.isSupported(field);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (field == ChronoField.DAY_OF_YEAR) {
            return ValueRange.of(1, lengthOfYear());
        }
        if (field == ChronoField.YEAR_OF_ERA) {
            LocalDate until = era.until();
            return ValueRange.of(1, until == null ? 292_276_976 : until.getYear() - era.since().getYear() + 1);
        }
        return super.range(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field instanceof ChronoField && !isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        if (field == ChronoField.YEAR_OF_ERA) {
            return yearOfEra();
        }
        if (field == ChronoField.ERA) {
            return era.getValue();
        }
        return field == ChronoField.DAY_OF_YEAR ? iso.toEpochDay() - firstOfYear().toEpochDay() + 1 : super.getLong(field);
    }

    @Override
    public JapaneseDate with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        if (getLong(f) == v) {
            return this;
        }
        if (f == ChronoField.YEAR_OF_ERA || f == ChronoField.YEAR || f == ChronoField.ERA) {
            int n = getChronology().range(f).checkValidIntValue(v, f);
            int year = f == ChronoField.YEAR ? n
                : getChronology().prolepticYear(f == ChronoField.ERA ? JapaneseEra.of(n) : era, f == ChronoField.ERA ? yearOfEra() : n);
            return of(iso.withYear(year));
        }
        return f == ChronoField.DAY_OF_YEAR ? of(iso.plusDays(v - getLong(f))) : super.with(field, v);
    }

    @Override
    public JapaneseDate with(TemporalAdjuster adjuster) {
        return super.with(adjuster);
    }

    @Override
    public JapaneseDate plus(TemporalAmount amount) {
        return super.plus(amount);
    }

    @Override
    public JapaneseDate minus(TemporalAmount amount) {
        return super.minus(amount);
    }

    @Override
    public JapaneseDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public JapaneseDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final ChronoLocalDateTime<JapaneseDate> atTime(LocalTime localTime) {
        return (ChronoLocalDateTime<JapaneseDate>) super.atTime(localTime);
    }
}
