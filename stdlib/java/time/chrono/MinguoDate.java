package java.time.chrono;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;

/** A date of MinguoChronology. */
public final class MinguoDate extends IsoLikeDate<MinguoDate> {
    private static final long serialVersionUID = 1300372329181994526L;

    MinguoDate(LocalDate iso) {
        super(iso);
    }

    public static MinguoDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static MinguoDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static MinguoDate now(Clock clock) {
        return new MinguoDate(LocalDate.now(clock));
    }

    public static MinguoDate of(int prolepticYear, int month, int dayOfMonth) {
        return MinguoChronology.INSTANCE.date(prolepticYear, month, dayOfMonth);
    }

    public static MinguoDate from(TemporalAccessor temporal) {
        return MinguoChronology.INSTANCE.date(temporal);
    }

    @Override
    MinguoDate of(LocalDate newIso) {
        return newIso.equals(iso) ? this : new MinguoDate(newIso);
    }

    @Override
    int shift() {
        return MinguoChronology.SHIFT;
    }

    @Override
    public MinguoChronology getChronology() {
        return MinguoChronology.INSTANCE;
    }

    @Override
    public MinguoEra getEra() {
        return MinguoEra.of((int) getLong(ChronoField.ERA));
    }

    @Override
    public MinguoDate with(TemporalField field, long newValue) {
        return super.with(field, newValue);
    }

    @Override
    public MinguoDate with(TemporalAdjuster adjuster) {
        return super.with(adjuster);
    }

    @Override
    public MinguoDate plus(TemporalAmount amount) {
        return super.plus(amount);
    }

    @Override
    public MinguoDate minus(TemporalAmount amount) {
        return super.minus(amount);
    }

    @Override
    public MinguoDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public MinguoDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final ChronoLocalDateTime<MinguoDate> atTime(LocalTime localTime) {
        return (ChronoLocalDateTime<MinguoDate>) super.atTime(localTime);
    }
}
