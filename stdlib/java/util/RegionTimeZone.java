package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;

/** A zone after the rules of a region, with the offset of now as its raw one. */
final class RegionTimeZone extends TimeZone {
    private static final long serialVersionUID = 2653134537216586139L;
    private static final Instant FAR = Instant.ofEpochSecond(32_503_680_000L);
    /** Before 1900 it is the standard time of now. */
    private static final long FIRST = -2_208_988_800_000L;
    private transient ZoneRules rules;
    private int raw;
    private int shift;

    RegionTimeZone(String id, ZoneRules rules) {
        setID(id);
        this.rules = rules;
        raw = rules.getStandardOffset(FAR).getTotalSeconds() * 1000;
    }

    @Override
    public int getOffset(long date) {
        return rules.isFixedOffset() || date < FIRST ? raw
            : rules.getOffset(Instant.ofEpochMilli(date)).getTotalSeconds() * 1000 + shift;
    }

    @Override
    int standardOffset(long date) {
        return rules.isFixedOffset() || date < FIRST ? raw
            : rules.getStandardOffset(Instant.ofEpochMilli(date)).getTotalSeconds() * 1000 + shift;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
        if (milliseconds < 0 || milliseconds >= 86_400_000) {
            throw new IllegalArgumentException();
        }
        if (month < 0 || month > 11 || day < 1 || day > 31 || dayOfWeek < 1 || dayOfWeek > 7 || era < 0 || era > 1) {
            throw new IllegalArgumentException();
        }
        int y = era == 0 ? 1 - year : year;
        return getOffset(CalendarDays.gregorian(y, month, day) * 86_400_000L + milliseconds - raw);
    }

    @Override
    int offsetOfWall(long local) {
        if (rules.isFixedOffset() || local - raw < FIRST) {
            return raw;
        }
        long second = Math.floorDiv(local - shift, 1000L);
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        ZoneOffsetTransition t = rules.getTransition(time);
        ZoneOffset o = t == null ? rules.getOffset(time) : t.isGap() ? t.getOffsetBefore() : t.getOffsetAfter();
        return o.getTotalSeconds() * 1000 + shift;
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        shift += offsetMillis - raw;
        raw = offsetMillis;
    }

    @Override
    public int getRawOffset() {
        return raw;
    }

    @Override
    public boolean useDaylightTime() {
        if (rules.isFixedOffset()) {
            return false;
        }
        ZoneOffsetTransition t = rules.nextTransition(FAR);
        return t != null;
    }

    @Override
    public boolean observesDaylightTime() {
        return useDaylightTime() || inDaylightTime(new Date());
    }

    @Override
    public int getDSTSavings() {
        if (!useDaylightTime()) {
            return 0;
        }
        ZoneOffsetTransition t = rules.nextTransition(FAR);
        return Math.abs(t.getDuration().toSecondsPart() + (int) t.getDuration().toMinutes() * 60) * 1000;
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return !rules.isFixedOffset() && rules.isDaylightSavings(date.toInstant());
    }

    @Override
    public boolean hasSameRules(TimeZone other) {
        return this == other || other instanceof RegionTimeZone r && raw == r.raw && rules.equals(r.rules);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof RegionTimeZone z && getID().equals(z.getID()) && raw == z.raw
            && rules.equals(z.rules);
    }

    @Override
    public int hashCode() {
        return raw ^ getID().hashCode();
    }

    @Override
    public String toString() {
        return getClass().getName() + "[id=\"" + getID() + "\",offset=" + raw + ",dstSavings=" + getDSTSavings()
            + ",useDaylight=" + useDaylightTime() + ",transitions=" + rules.getTransitions().size() + "]";
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        String id = java.time.ZoneId.SHORT_IDS.getOrDefault(getID(), getID());
        rules = id.startsWith("+") || id.startsWith("-") ? ZoneOffset.of(id).getRules()
            : id.startsWith("GMT") && id.length() > 4 ? ZoneOffset.of(id.substring(3)).getRules()
            : ZoneRulesProvider.getRules(id, true);
    }
}
