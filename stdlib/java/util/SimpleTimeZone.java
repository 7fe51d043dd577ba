package java.util;

/** A zone with one rule for the beginning of summer time and one for its end. */
public class SimpleTimeZone extends TimeZone {
    public static final int WALL_TIME = 0;
    public static final int STANDARD_TIME = 1;
    public static final int UTC_TIME = 2;
    private static final long serialVersionUID = -403250971215465050L;
    private static final int DOM_MODE = 1;
    private static final int DOW_IN_MONTH_MODE = 2;
    private static final int DOW_GE_DOM_MODE = 3;
    private static final int DOW_LE_DOM_MODE = 4;
    private static final long DAY = 86_400_000L;
    private int rawOffset;
    private int dstSavings = 3_600_000;
    private boolean useDaylight;
    private int startYear;
    private int startMode;
    private int startMonth;
    private int startDay;
    private int startDayOfWeek;
    private int startTime;
    private int startTimeMode;
    private int endMode;
    private int endMonth;
    private int endDay;
    private int endDayOfWeek;
    private int endTime;
    private int endTimeMode;

    public SimpleTimeZone(int rawOffset, String ID) {
        this.rawOffset = rawOffset;
        setID(ID);
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
                          int endMonth, int endDay, int endDayOfWeek, int endTime) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek,
            endTime, WALL_TIME, 3_600_000);
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
                          int endMonth, int endDay, int endDayOfWeek, int endTime, int dstSavings) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek,
            endTime, WALL_TIME, dstSavings);
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
                          int startTimeMode, int endMonth, int endDay, int endDayOfWeek, int endTime, int endTimeMode,
                          int dstSavings) {
        this(rawOffset, ID);
        this.startMonth = startMonth;
        this.startDay = startDay;
        this.startDayOfWeek = startDayOfWeek;
        this.startTime = startTime;
        this.startTimeMode = startTimeMode;
        this.endMonth = endMonth;
        this.endDay = endDay;
        this.endDayOfWeek = endDayOfWeek;
        this.endTime = endTime;
        this.endTimeMode = endTimeMode;
        this.dstSavings = dstSavings;
        decodeStart();
        decodeEnd();
        if (dstSavings <= 0) {
            throw new IllegalArgumentException("Illegal daylight saving value: " + dstSavings);
        }
    }

    // ---- Rules ----

    private void decodeStart() {
        useDaylight = startDay != 0 && endDay != 0;
        if (startDay == 0) {
            return;
        }
        check("start", startMonth, startTime, startTimeMode);
        startMode = mode("start", startDay, startDayOfWeek, startMonth);
        startDayOfWeek = Math.abs(startDayOfWeek);
        startDay = startMode > DOW_IN_MONTH_MODE ? Math.abs(startDay) : startDay;
    }

    private void decodeEnd() {
        useDaylight = startDay != 0 && endDay != 0;
        if (endDay == 0) {
            return;
        }
        check("end", endMonth, endTime, endTimeMode);
        endMode = mode("end", endDay, endDayOfWeek, endMonth);
        endDayOfWeek = Math.abs(endDayOfWeek);
        endDay = endMode > DOW_IN_MONTH_MODE ? Math.abs(endDay) : endDay;
    }

    private static void check(String what, int month, int time, int timeMode) {
        if (month < 0 || month > 11) {
            throw new IllegalArgumentException("Illegal " + what + " month " + month);
        }
        if (time < 0 || time > DAY) {
            throw new IllegalArgumentException("Illegal " + what + " time " + time);
        }
        if (timeMode < WALL_TIME || timeMode > UTC_TIME) {
            throw new IllegalArgumentException("Illegal " + what + " time mode " + timeMode);
        }
    }

    private static int mode(String what, int day, int dayOfWeek, int month) {
        int mode = dayOfWeek == 0 ? DOM_MODE : dayOfWeek > 0 ? DOW_IN_MONTH_MODE
            : day > 0 ? DOW_GE_DOM_MODE : DOW_LE_DOM_MODE;
        if (Math.abs(dayOfWeek) > 7) {
            throw new IllegalArgumentException("Illegal " + what + " day of week " + dayOfWeek);
        }
        if (mode == DOW_IN_MONTH_MODE) {
            if (day < -5 || day > 5) {
                throw new IllegalArgumentException("Illegal " + what + " day of week in month " + day);
            }
        } else if (Math.abs(day) < 1 || Math.abs(day) > CalendarDays.monthLength(month, true)) {
            throw new IllegalArgumentException("Illegal " + what + " day " + Math.abs(day));
        }
        return mode;
    }

    public void setStartYear(int year) {
        startYear = year;
    }

    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime) {
        this.startMonth = startMonth;
        this.startDay = startDay;
        this.startDayOfWeek = startDayOfWeek;
        this.startTime = startTime;
        startTimeMode = WALL_TIME;
        decodeStart();
    }

    public void setStartRule(int startMonth, int startDay, int startTime) {
        setStartRule(startMonth, startDay, 0, startTime);
    }

    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime, boolean after) {
        setStartRule(startMonth, after ? startDay : -startDay, -startDayOfWeek, startTime);
    }

    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime) {
        this.endMonth = endMonth;
        this.endDay = endDay;
        this.endDayOfWeek = endDayOfWeek;
        this.endTime = endTime;
        endTimeMode = WALL_TIME;
        decodeEnd();
    }

    public void setEndRule(int endMonth, int endDay, int endTime) {
        setEndRule(endMonth, endDay, 0, endTime);
    }

    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime, boolean after) {
        setEndRule(endMonth, after ? endDay : -endDay, -endDayOfWeek, endTime);
    }

    // ---- Offsets ----

    private static long ruleDay(long year, int mode, int month, int day, int dayOfWeek) {
        long first = CalendarDays.gregorian(year, month, 1);
        return switch (mode) {
            case DOW_IN_MONTH_MODE -> {
                long end = day > 0 ? first + 7L * day - 1 : CalendarDays.gregorian(year, month + 1, 1) - 1 + 7L * (day + 1);
                yield onOrBefore(end, dayOfWeek);
            }
            case DOW_GE_DOM_MODE -> onOrBefore(first + day + 5, dayOfWeek);
            case DOW_LE_DOM_MODE -> onOrBefore(first + day - 1, dayOfWeek);
            default -> first + day - 1;
        };
    }

    private static long onOrBefore(long day, int dayOfWeek) {
        return day - Math.floorMod(day + 4 - (dayOfWeek - 1), 7L);
    }

    private long start(long year) {
        long at = ruleDay(year, startMode, startMonth, startDay, startDayOfWeek) * DAY + startTime;
        return startTimeMode == UTC_TIME ? at : at - rawOffset;
    }

    private long end(long year) {
        long at = ruleDay(year, endMode, endMonth, endDay, endDayOfWeek) * DAY + endTime;
        return endTimeMode == UTC_TIME ? at : at - rawOffset - (endTimeMode == WALL_TIME ? dstSavings : 0);
    }

    private boolean inSummer(long date) {
        if (!useDaylight) {
            return false;
        }
        long year = CalendarDays.gregorianDate(Math.floorDiv(date + rawOffset, DAY)) >> 16;
        if (year < startYear) {
            return false;
        }
        long start = start(year);
        long end = end(year);
        if (start <= end) {
            return date >= start && date < end;
        }
        return date >= start || date < end && year - 1 >= startYear;
    }

    @Override
    public int getOffset(long date) {
        return inSummer(date) ? rawOffset + dstSavings : rawOffset;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis) {
        if (era != GregorianCalendar.AD && era != GregorianCalendar.BC) {
            throw new IllegalArgumentException("Illegal era " + era);
        }
        int y = era == GregorianCalendar.BC ? 1 - year : year;
        return getOffset(CalendarDays.gregorian(y, month, day) * DAY + millis - rawOffset);
    }

    @Override
    public int getRawOffset() {
        return rawOffset;
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        rawOffset = offsetMillis;
    }

    public void setDSTSavings(int millisSavedDuringDST) {
        if (millisSavedDuringDST <= 0) {
            throw new IllegalArgumentException("Illegal daylight saving value: " + millisSavedDuringDST);
        }
        dstSavings = millisSavedDuringDST;
    }

    @Override
    public int getDSTSavings() {
        return useDaylight ? dstSavings : 0;
    }

    @Override
    public boolean useDaylightTime() {
        return useDaylight;
    }

    @Override
    public boolean observesDaylightTime() {
        return useDaylight;
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return inSummer(date.getTime());
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public int hashCode() {
        return startMonth ^ startDay ^ startDayOfWeek ^ startTime ^ endMonth ^ endDay ^ endDayOfWeek ^ endTime ^ rawOffset;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof SimpleTimeZone z && getID().equals(z.getID()) && hasSameRules(z);
    }

    @Override
    public boolean hasSameRules(TimeZone other) {
        if (!(other instanceof SimpleTimeZone z) || rawOffset != z.rawOffset || useDaylight != z.useDaylight) {
            return false;
        }
        return !useDaylight || dstSavings == z.dstSavings && startMode == z.startMode && startMonth == z.startMonth
            && startDay == z.startDay && startDayOfWeek == z.startDayOfWeek && startTime == z.startTime
            && startTimeMode == z.startTimeMode && endMode == z.endMode && endMonth == z.endMonth && endDay == z.endDay
            && endDayOfWeek == z.endDayOfWeek && endTime == z.endTime && endTimeMode == z.endTimeMode
            && startYear == z.startYear;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[id=" + getID() + ",offset=" + rawOffset + ",dstSavings=" + dstSavings
            + ",useDaylight=" + useDaylight + ",startYear=" + startYear + ",startMode=" + startMode + ",startMonth="
            + startMonth + ",startDay=" + startDay + ",startDayOfWeek=" + startDayOfWeek + ",startTime=" + startTime
            + ",startTimeMode=" + startTimeMode + ",endMode=" + endMode + ",endMonth=" + endMonth + ",endDay=" + endDay
            + ",endDayOfWeek=" + endDayOfWeek + ",endTime=" + endTime + ",endTimeMode=" + endTimeMode + ']';
    }
}
