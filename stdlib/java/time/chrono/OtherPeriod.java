package java.time.chrono;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.List;

/** Years, months and days of a calendar that is not the ISO one. */
final class OtherPeriod implements ChronoPeriod, Serializable {
    private static final long serialVersionUID = 57387258289L;
    private final Chronology chrono;
    private final int years;
    private final int months;
    private final int days;

    OtherPeriod(Chronology chrono, int years, int months, int days) {
        this.chrono = chrono;
        this.years = years;
        this.months = months;
        this.days = days;
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == ChronoUnit.YEARS) {
            return years;
        }
        if (unit == ChronoUnit.MONTHS) {
            return months;
        }
        if (unit == ChronoUnit.DAYS) {
            return days;
        }
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);
    }

    @Override
    public Chronology getChronology() {
        return chrono;
    }

    private OtherPeriod checked(TemporalAmount amount) {
        if (!(amount instanceof OtherPeriod p)) {
            throw new DateTimeException("Unable to obtain ChronoPeriod from TemporalAmount: " + amount.getClass());
        }
        if (!chrono.equals(p.chrono)) {
            throw new ClassCastException("Chronology mismatch, expected: " + chrono.getId() + ", actual: " + p.chrono.getId());
        }
        return p;
    }

    @Override
    public ChronoPeriod plus(TemporalAmount amount) {
        OtherPeriod p = checked(amount);
        return new OtherPeriod(chrono, Math.addExact(years, p.years), Math.addExact(months, p.months),
            Math.addExact(days, p.days));
    }

    @Override
    public ChronoPeriod minus(TemporalAmount amount) {
        OtherPeriod p = checked(amount);
        return new OtherPeriod(chrono, Math.subtractExact(years, p.years), Math.subtractExact(months, p.months),
            Math.subtractExact(days, p.days));
    }

    @Override
    public ChronoPeriod multipliedBy(int n) {
        return isZero() || n == 1 ? this : new OtherPeriod(chrono, Math.multiplyExact(years, n),
            Math.multiplyExact(months, n), Math.multiplyExact(days, n));
    }

    private long monthsOfYear() {
        ValueRange r = chrono.range(ChronoField.MONTH_OF_YEAR);
        return r.isFixed() && r.isIntValue() ? r.getMaximum() - r.getMinimum() + 1 : -1;
    }

    @Override
    public ChronoPeriod normalized() {
        long n = monthsOfYear();
        if (n <= 0) {
            return this;
        }
        long total = years * n + months;
        return new OtherPeriod(chrono, Math.toIntExact(total / n), (int) (total % n), days);
    }

    private Temporal moved(Temporal t, int sign) {
        Chronology c = t.query(TemporalQueries.chronology());
        if (c != null && !chrono.equals(c)) {
            throw new DateTimeException("Chronology mismatch, expected: " + chrono.getId() + ", actual: " + c.getId());
        }
        long n = monthsOfYear();
        if (n > 0) {
            long total = years * n + months;
            t = total == 0 ? t : t.plus(sign * total, ChronoUnit.MONTHS);
        } else {
            t = years == 0 ? t : t.plus(sign * years, ChronoUnit.YEARS);
            t = months == 0 ? t : t.plus(sign * months, ChronoUnit.MONTHS);
        }
        return days == 0 ? t : t.plus(sign * days, ChronoUnit.DAYS);
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        return moved(temporal, 1);
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        return moved(temporal, -1);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof OtherPeriod p && years == p.years && months == p.months && days == p.days
            && chrono.equals(p.chrono);
    }

    @Override
    public int hashCode() {
        return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16) ^ chrono.hashCode();
    }

    @Override
    public String toString() {
        if (isZero()) {
            return chrono + " P0D";
        }
        return chrono + " P" + (years != 0 ? years + "Y" : "") + (months != 0 ? months + "M" : "") + (days != 0 ? days + "D" : "");
    }
}
