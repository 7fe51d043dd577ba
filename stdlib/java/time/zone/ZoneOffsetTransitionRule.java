package java.time.zone;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/** How a transition is found in every year. */
public final class ZoneOffsetTransitionRule implements Serializable {
    private static final long serialVersionUID = 6889046316657758795L;
    private final Month month;
    private final byte dom;
    private final DayOfWeek dow;
    private final LocalTime time;
    private final boolean timeEndOfDay;
    private final TimeDefinition timeDefinition;
    private final ZoneOffset standardOffset;
    private final ZoneOffset offsetBefore;
    private final ZoneOffset offsetAfter;

    /** Which clock the time of a rule is read from. */
    public enum TimeDefinition {
        UTC,
        WALL,
        STANDARD;

        public LocalDateTime createDateTime(LocalDateTime dateTime, ZoneOffset standardOffset, ZoneOffset wallOffset) {
            return switch (this) {
                case UTC -> dateTime.plusSeconds(wallOffset.getTotalSeconds());
                case STANDARD -> dateTime.plusSeconds(wallOffset.getTotalSeconds() - standardOffset.getTotalSeconds());
                default -> dateTime;
            };
        }
    }

    private ZoneOffsetTransitionRule(Month month, int dom, DayOfWeek dow, LocalTime time, boolean timeEndOfDay,
                                     TimeDefinition timeDefinition, ZoneOffset standardOffset, ZoneOffset offsetBefore,
                                     ZoneOffset offsetAfter) {
        this.month = month;
        this.dom = (byte) dom;
        this.dow = dow;
        this.time = time;
        this.timeEndOfDay = timeEndOfDay;
        this.timeDefinition = timeDefinition;
        this.standardOffset = standardOffset;
        this.offsetBefore = offsetBefore;
        this.offsetAfter = offsetAfter;
    }

    public static ZoneOffsetTransitionRule of(Month month, int dayOfMonthIndicator, DayOfWeek dayOfWeek, LocalTime time,
                                              boolean timeEndOfDay, TimeDefinition timeDefinition, ZoneOffset standardOffset,
                                              ZoneOffset offsetBefore, ZoneOffset offsetAfter) {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(timeDefinition, "timeDefnition");
        Objects.requireNonNull(standardOffset, "standardOffset");
        Objects.requireNonNull(offsetBefore, "offsetBefore");
        Objects.requireNonNull(offsetAfter, "offsetAfter");
        if (dayOfMonthIndicator < -28 || dayOfMonthIndicator > 31 || dayOfMonthIndicator == 0) {
            throw new IllegalArgumentException(
                "Day of month indicator must be between -28 and 31 inclusive excluding zero");
        }
        if (timeEndOfDay && !time.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("Time must be midnight when end of day flag is true");
        }
        if (time.getNano() != 0) {
            throw new IllegalArgumentException("Time's nano-of-second must be zero");
        }
        return new ZoneOffsetTransitionRule(month, dayOfMonthIndicator, dayOfWeek, time, timeEndOfDay, timeDefinition,
            standardOffset, offsetBefore, offsetAfter);
    }

    /** Month, day, weekday or 0, second of day, clock, and three letters for the offsets. */
    static ZoneOffsetTransitionRule ofPacked(String[] f, ZoneOffset[] table) {
        int weekday = Integer.parseInt(f[2]);
        int second = Integer.parseInt(f[3]);
        return new ZoneOffsetTransitionRule(Month.of(Integer.parseInt(f[0])), Integer.parseInt(f[1]),
            weekday == 0 ? null : DayOfWeek.of(weekday), LocalTime.ofSecondOfDay(second % 86400), second == 86400,
            TimeDefinition.values()[Integer.parseInt(f[4])], table[f[5].charAt(0) - 'A'], table[f[5].charAt(1) - 'A'],
            table[f[5].charAt(2) - 'A']);
    }

    public Month getMonth() {
        return month;
    }

    public int getDayOfMonthIndicator() {
        return dom;
    }

    public DayOfWeek getDayOfWeek() {
        return dow;
    }

    public LocalTime getLocalTime() {
        return time;
    }

    public boolean isMidnightEndOfDay() {
        return timeEndOfDay;
    }

    public TimeDefinition getTimeDefinition() {
        return timeDefinition;
    }

    public ZoneOffset getStandardOffset() {
        return standardOffset;
    }

    public ZoneOffset getOffsetBefore() {
        return offsetBefore;
    }

    public ZoneOffset getOffsetAfter() {
        return offsetAfter;
    }

    public ZoneOffsetTransition createTransition(int year) {
        LocalDate date;
        if (dom < 0) {
            date = LocalDate.of(year, month, month.length(IsoChronology.INSTANCE.isLeapYear(year)) + 1 + dom);
            date = dow == null ? date : date.with(TemporalAdjusters.previousOrSame(dow));
        } else {
            date = LocalDate.of(year, month, dom);
            date = dow == null ? date : date.with(TemporalAdjusters.nextOrSame(dow));
        }
        if (timeEndOfDay) {
            date = date.plusDays(1);
        }
        LocalDateTime at = timeDefinition.createDateTime(LocalDateTime.of(date, time), standardOffset, offsetBefore);
        return new ZoneOffsetTransition(at.toEpochSecond(offsetBefore), offsetBefore, offsetAfter);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof ZoneOffsetTransitionRule r && month == r.month && dom == r.dom && dow == r.dow
            && timeDefinition == r.timeDefinition && timeEndOfDay == r.timeEndOfDay && time.equals(r.time)
            && standardOffset.equals(r.standardOffset) && offsetBefore.equals(r.offsetBefore)
            && offsetAfter.equals(r.offsetAfter);
    }

    @Override
    public int hashCode() {
        int hash = (time.toSecondOfDay() + (timeEndOfDay ? 1 : 0) << 15) + (month.ordinal() << 11) + (dom + 32 << 5)
            + ((dow == null ? 7 : dow.ordinal()) << 2) + timeDefinition.ordinal();
        return hash ^ standardOffset.hashCode() ^ offsetBefore.hashCode() ^ offsetAfter.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("TransitionRule[")
            .append(offsetBefore.getTotalSeconds() < offsetAfter.getTotalSeconds() ? "Gap " : "Overlap ")
            .append(offsetBefore).append(" to ").append(offsetAfter).append(", ");
        if (dow == null) {
            sb.append(month.name()).append(' ').append(dom);
        } else if (dom == -1) {
            sb.append(dow.name()).append(" on or before last day of ").append(month.name());
        } else if (dom < 0) {
            sb.append(dow.name()).append(" on or before last day minus ").append(-dom - 1).append(" of ").append(month.name());
        } else {
            sb.append(dow.name()).append(" on or after ").append(month.name()).append(' ').append(dom);
        }
        return sb.append(" at ").append(timeEndOfDay ? "24:00" : time.toString()).append(' ').append(timeDefinition)
            .append(", standard offset ").append(standardOffset).append(']').toString();
    }
}
