package java.time.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The common adjusters. */
public final class TemporalAdjusters {
    private TemporalAdjusters() {
    }

    public static TemporalAdjuster ofDateAdjuster(UnaryOperator<LocalDate> dateBasedAdjuster) {
        Objects.requireNonNull(dateBasedAdjuster, "dateBasedAdjuster");
        return t -> t.with(dateBasedAdjuster.apply(LocalDate.from(t)));
    }

    public static TemporalAdjuster firstDayOfMonth() {
        return t -> t.with(ChronoField.DAY_OF_MONTH, 1);
    }

    public static TemporalAdjuster lastDayOfMonth() {
        return t -> t.with(ChronoField.DAY_OF_MONTH, t.range(ChronoField.DAY_OF_MONTH).getMaximum());
    }

    public static TemporalAdjuster firstDayOfNextMonth() {
        return t -> t.with(ChronoField.DAY_OF_MONTH, 1).plus(1, ChronoUnit.MONTHS);
    }

    public static TemporalAdjuster firstDayOfYear() {
        return t -> t.with(ChronoField.DAY_OF_YEAR, 1);
    }

    public static TemporalAdjuster lastDayOfYear() {
        return t -> t.with(ChronoField.DAY_OF_YEAR, t.range(ChronoField.DAY_OF_YEAR).getMaximum());
    }

    public static TemporalAdjuster firstDayOfNextYear() {
        return t -> t.with(ChronoField.DAY_OF_YEAR, 1).plus(1, ChronoUnit.YEARS);
    }

    public static TemporalAdjuster firstInMonth(DayOfWeek dayOfWeek) {
        return dayOfWeekInMonth(1, dayOfWeek);
    }

    public static TemporalAdjuster lastInMonth(DayOfWeek dayOfWeek) {
        return dayOfWeekInMonth(-1, dayOfWeek);
    }

    public static TemporalAdjuster dayOfWeekInMonth(int ordinal, DayOfWeek dayOfWeek) {
        int day = dayOfWeek.getValue();
        if (ordinal >= 0) {
            return t -> {
                Temporal first = t.with(ChronoField.DAY_OF_MONTH, 1);
                int ahead = (day - first.get(ChronoField.DAY_OF_WEEK) + 7) % 7;
                return first.plus(ahead + (ordinal - 1L) * 7, ChronoUnit.DAYS);
            };
        }
        return t -> {
            Temporal last = t.with(ChronoField.DAY_OF_MONTH, t.range(ChronoField.DAY_OF_MONTH).getMaximum());
            int behind = (last.get(ChronoField.DAY_OF_WEEK) - day + 7) % 7;
            return last.minus(behind + (-ordinal - 1L) * 7, ChronoUnit.DAYS);
        };
    }

    public static TemporalAdjuster next(DayOfWeek dayOfWeek) {
        int day = dayOfWeek.getValue();
        return t -> t.plus((day - t.get(ChronoField.DAY_OF_WEEK) + 6) % 7 + 1, ChronoUnit.DAYS);
    }

    public static TemporalAdjuster nextOrSame(DayOfWeek dayOfWeek) {
        int day = dayOfWeek.getValue();
        return t -> t.plus((day - t.get(ChronoField.DAY_OF_WEEK) + 7) % 7, ChronoUnit.DAYS);
    }

    public static TemporalAdjuster previous(DayOfWeek dayOfWeek) {
        int day = dayOfWeek.getValue();
        return t -> t.minus((t.get(ChronoField.DAY_OF_WEEK) - day + 6) % 7 + 1, ChronoUnit.DAYS);
    }

    public static TemporalAdjuster previousOrSame(DayOfWeek dayOfWeek) {
        int day = dayOfWeek.getValue();
        return t -> t.minus((t.get(ChronoField.DAY_OF_WEEK) - day + 7) % 7, ChronoUnit.DAYS);
    }
}
