package java.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import java.util.Objects;

/** Years, months and days, each with its own sign. */
public final class Period implements ChronoPeriod, Serializable {
    public static final Period ZERO = new Period(0, 0, 0);
    private static final long serialVersionUID = -3587258372562876L;
    private final int years;
    private final int months;
    private final int days;

    private Period(int years, int months, int days) {
        this.years = years;
        this.months = months;
        this.days = days;
    }

    public static Period of(int years, int months, int days) {
        return (years | months | days) == 0 ? ZERO : new Period(years, months, days);
    }

    public static Period ofYears(int years) {
        return of(years, 0, 0);
    }

    public static Period ofMonths(int months) {
        return of(0, months, 0);
    }

    public static Period ofWeeks(int weeks) {
        return of(0, 0, Math.multiplyExact(weeks, 7));
    }

    public static Period ofDays(int days) {
        return of(0, 0, days);
    }

    public static Period from(TemporalAmount amount) {
        if (amount instanceof Period p) {
            return p;
        }
        Objects.requireNonNull(amount, "amount");
        int years = 0;
        int months = 0;
        int days = 0;
        for (TemporalUnit unit : amount.getUnits()) {
            long n = amount.get(unit);
            if (unit == ChronoUnit.YEARS) {
                years = Math.toIntExact(n);
            } else if (unit == ChronoUnit.MONTHS) {
                months = Math.toIntExact(n);
            } else if (unit == ChronoUnit.DAYS) {
                days = Math.toIntExact(n);
            } else {
                throw new DateTimeException("Unit must be Years, Months or Days, but was " + unit);
            }
        }
        return of(years, months, days);
    }

    public static Period parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return new DurationText(text).parsePeriod();
    }

    public static Period between(LocalDate startDateInclusive, LocalDate endDateExclusive) {
        return startDateInclusive.until(endDateExclusive);
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
    public IsoChronology getChronology() {
        return IsoChronology.INSTANCE;
    }

    @Override
    public boolean isZero() {
        return this == ZERO;
    }

    @Override
    public boolean isNegative() {
        return years < 0 || months < 0 || days < 0;
    }

    public int getYears() {
        return years;
    }

    public int getMonths() {
        return months;
    }

    public int getDays() {
        return days;
    }

    public Period withYears(int years) {
        return of(years, months, days);
    }

    public Period withMonths(int months) {
        return of(years, months, days);
    }

    public Period withDays(int days) {
        return of(years, months, days);
    }

    @Override
    public Period plus(TemporalAmount amountToAdd) {
        Period p = from(amountToAdd);
        return of(Math.addExact(years, p.years), Math.addExact(months, p.months), Math.addExact(days, p.days));
    }

    public Period plusYears(long yearsToAdd) {
        return yearsToAdd == 0 ? this : withYears(Math.toIntExact(Math.addExact(years, yearsToAdd)));
    }

    public Period minusYears(long yearsToSubtract) {
        return yearsToSubtract == Long.MIN_VALUE
            ? plusYears(Long.MAX_VALUE).plusYears(1) : plusYears(-yearsToSubtract);
    }

    public Period plusMonths(long monthsToAdd) {
        return monthsToAdd == 0 ? this : withMonths(Math.toIntExact(Math.addExact(months, monthsToAdd)));
    }

    public Period minusMonths(long monthsToSubtract) {
        return monthsToSubtract == Long.MIN_VALUE
            ? plusMonths(Long.MAX_VALUE).plusMonths(1) : plusMonths(-monthsToSubtract);
    }

    public Period plusDays(long daysToAdd) {
        return daysToAdd == 0 ? this : withDays(Math.toIntExact(Math.addExact(days, daysToAdd)));
    }

    public Period minusDays(long daysToSubtract) {
        return daysToSubtract == Long.MIN_VALUE
            ? plusDays(Long.MAX_VALUE).plusDays(1) : plusDays(-daysToSubtract);
    }

    @Override
    public Period minus(TemporalAmount amountToSubtract) {
        Period p = from(amountToSubtract);
        return of(Math.subtractExact(years, p.years), Math.subtractExact(months, p.months),
            Math.subtractExact(days, p.days));
    }

    @Override
    public Period multipliedBy(int scalar) {
        return this == ZERO || scalar == 1 ? this : of(Math.multiplyExact(years, scalar),
            Math.multiplyExact(months, scalar), Math.multiplyExact(days, scalar));
    }

    @Override
    public Period negated() {
        return multipliedBy(-1);
    }

    @Override
    public Period normalized() {
        long total = toTotalMonths();
        return of(Math.toIntExact(total / 12), (int) (total % 12), days);
    }

    public long toTotalMonths() {
        return years * 12L + months;
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        if (months == 0 ? years != 0 : toTotalMonths() != 0) {
            temporal = months == 0 ? temporal.plus(years, ChronoUnit.YEARS)
                : temporal.plus(toTotalMonths(), ChronoUnit.MONTHS);
        }
        return days != 0 ? temporal.plus(days, ChronoUnit.DAYS) : temporal;
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        if (months == 0 ? years != 0 : toTotalMonths() != 0) {
            temporal = months == 0 ? temporal.minus(years, ChronoUnit.YEARS)
                : temporal.minus(toTotalMonths(), ChronoUnit.MONTHS);
        }
        return days != 0 ? temporal.minus(days, ChronoUnit.DAYS) : temporal;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Period p && years == p.years && months == p.months && days == p.days;
    }

    @Override
    public int hashCode() {
        return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16);
    }

    @Override
    public String toString() {
        if (this == ZERO) {
            return "P0D";
        }
        return "P" + (years != 0 ? years + "Y" : "") + (months != 0 ? months + "M" : "")
            + (days != 0 ? days + "D" : "");
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
