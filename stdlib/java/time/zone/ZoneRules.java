package java.time.zone;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The offsets of a zone over time: known transitions, then rules that hold every year. */
public final class ZoneRules implements Serializable {
    private static final long serialVersionUID = 3044319355680032515L;
    private static final int LAST_CACHED_YEAR = 2100;
    private static final long TWO_DAYS = 2 * 86400;
    /** Seconds at which the standard offset changes; one more offset than seconds. */
    private final long[] standardTransitions;
    private final ZoneOffset[] standardOffsets;
    /** The same of the wall clock. */
    private final long[] transitions;
    private final ZoneOffset[] wallOffsets;
    private final ZoneOffsetTransitionRule[] lastRules;
    private final transient ConcurrentHashMap<Integer, ZoneOffsetTransition[]> years = new ConcurrentHashMap<>();

    private ZoneRules(long[] standardTransitions, ZoneOffset[] standardOffsets, long[] transitions, ZoneOffset[] wallOffsets,
                      ZoneOffsetTransitionRule[] lastRules) {
        this.standardTransitions = standardTransitions;
        this.standardOffsets = standardOffsets;
        this.transitions = transitions;
        this.wallOffsets = wallOffsets;
        this.lastRules = lastRules;
    }

    public static ZoneRules of(ZoneOffset offset) {
        Objects.requireNonNull(offset, "offset");
        ZoneOffset[] one = {offset};
        return new ZoneRules(new long[0], one, new long[0], one, new ZoneOffsetTransitionRule[0]);
    }

    public static ZoneRules of(ZoneOffset baseStandardOffset, ZoneOffset baseWallOffset,
                               List<ZoneOffsetTransition> standardOffsetTransitionList,
                               List<ZoneOffsetTransition> transitionList, List<ZoneOffsetTransitionRule> lastRules) {
        Objects.requireNonNull(baseStandardOffset, "baseStandardOffset");
        Objects.requireNonNull(baseWallOffset, "baseWallOffset");
        if (lastRules.size() > 16) {
            throw new IllegalArgumentException("Too many transition rules");
        }
        return new ZoneRules(seconds(standardOffsetTransitionList), offsets(baseStandardOffset, standardOffsetTransitionList),
            seconds(transitionList), offsets(baseWallOffset, transitionList),
            lastRules.toArray(new ZoneOffsetTransitionRule[0]));
    }

    private static long[] seconds(List<ZoneOffsetTransition> list) {
        long[] seconds = new long[list.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = list.get(i).toEpochSecond();
        }
        return seconds;
    }

    private static ZoneOffset[] offsets(ZoneOffset base, List<ZoneOffsetTransition> list) {
        ZoneOffset[] offsets = new ZoneOffset[list.size() + 1];
        offsets[0] = base;
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = list.get(i - 1).getOffsetAfter();
        }
        return offsets;
    }

    // ---- Packed rules ----

    /** From offsets|standard|wall|last rules, where letters are indexes into the offsets, as the packed table has them. */
    static ZoneRules ofPacked(String packed) {
        String[] parts = packed.split("\\|", -1);
        String[] numbers = parts[0].split(",");
        ZoneOffset[] table = new ZoneOffset[numbers.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = ZoneOffset.ofTotalSeconds(Integer.parseInt(numbers[i]));
        }
        ArrayList<ZoneOffset> standard = new ArrayList<>();
        long[] standardAt = series(parts[1], table, standard);
        ArrayList<ZoneOffset> wall = new ArrayList<>();
        long[] at = series(parts[2], table, wall);
        ArrayList<ZoneOffsetTransitionRule> rules = new ArrayList<>();
        for (int from = 0, to; (to = parts[3].indexOf(';', from)) >= 0; from = to + 1) {
            rules.add(ZoneOffsetTransitionRule.ofPacked(parts[3].substring(from, to).split(","), table));
        }
        return new ZoneRules(standardAt, standard.toArray(new ZoneOffset[0]), at, wall.toArray(new ZoneOffset[0]),
            rules.toArray(new ZoneOffsetTransitionRule[0]));
    }

    /** A letter, then steps in minutes (behind a tilde seconds) in base 36, each with the letter that holds from there. */
    private static long[] series(String s, ZoneOffset[] table, List<ZoneOffset> offsets) {
        long[] at = new long[s.length()];
        int n = 0;
        long last = 0;
        offsets.add(table[s.charAt(0) - 'A']);
        for (int i = 1; i < s.length();) {
            boolean seconds = s.charAt(i) == '~';
            i += seconds ? 1 : 0;
            int end = i;
            while (s.charAt(end) < 'A' || s.charAt(end) > 'Z') {
                end++;
            }
            last += Long.parseLong(s.substring(i, end), 36) * (seconds ? 1 : 60);
            at[n++] = last;
            offsets.add(table[s.charAt(end) - 'A']);
            i = end + 1;
        }
        return Arrays.copyOf(at, n);
    }

    // ---- Offsets ----

    public boolean isFixedOffset() {
        return standardOffsets[0].equals(wallOffsets[0]) && standardTransitions.length == 0 && transitions.length == 0
            && lastRules.length == 0;
    }

    private static int index(long[] at, long second) {
        int i = Arrays.binarySearch(at, second);
        return i >= 0 ? i + 1 : -i - 1;
    }

    private boolean isBehindTable(long second) {
        return lastRules.length > 0 && (transitions.length == 0 || second > transitions[transitions.length - 1]);
    }

    /** The year of that second by the wall clock, about; good enough a day from its ends. */
    private static int year(long second, ZoneOffset offset) {
        long day = Math.floorDiv(second + offset.getTotalSeconds(), 86400L);
        return LocalDate.ofEpochDay(Math.max(-365243219162L, Math.min(365241780471L, day))).getYear();
    }

    /** What the rules make of a year. */
    private ZoneOffsetTransition[] ofYear(int year) {
        ZoneOffsetTransition[] made = years.get(year);
        if (made == null) {
            made = new ZoneOffsetTransition[lastRules.length];
            for (int i = 0; i < made.length; i++) {
                made[i] = lastRules[i].createTransition(year);
            }
            if (year < LAST_CACHED_YEAR) {
                years.putIfAbsent(year, made);
            }
        }
        return made;
    }

    public ZoneOffset getOffset(Instant instant) {
        if (transitions.length == 0 && lastRules.length == 0) {
            return wallOffsets[0];
        }
        long second = instant.getEpochSecond();
        if (isBehindTable(second)) {
            ZoneOffsetTransition last = null;
            for (ZoneOffsetTransition t : ofYear(year(second, wallOffsets[wallOffsets.length - 1]))) {
                if (second < t.toEpochSecond()) {
                    return t.getOffsetBefore();
                }
                last = t;
            }
            return last.getOffsetAfter();
        }
        return wallOffsets[index(transitions, second)];
    }

    public ZoneOffset getOffset(LocalDateTime local) {
        ZoneOffsetTransition t = getTransition(local);
        return t != null ? t.getOffsetBefore() : validOffset(local);
    }

    public List<ZoneOffset> getValidOffsets(LocalDateTime local) {
        ZoneOffsetTransition t = getTransition(local);
        if (t == null) {
            return List.of(validOffset(local));
        }
        return t.isGap() ? List.of() : List.of(t.getOffsetBefore(), t.getOffsetAfter());
    }

    /** The one offset of a local time in no transition. */
    private ZoneOffset validOffset(LocalDateTime local) {
        if (transitions.length == 0 && lastRules.length == 0) {
            return wallOffsets[0];
        }
        long second = local.toEpochSecond(ZoneOffset.UTC);
        ZoneOffset early = offsetAt(second - TWO_DAYS / 2);
        ZoneOffset guess = offsetAt(second - early.getTotalSeconds());
        return offsetAt(second - guess.getTotalSeconds());
    }

    private ZoneOffset offsetAt(long second) {
        return getOffset(Instant.ofEpochSecond(Math.max(Instant.MIN.getEpochSecond(),
            Math.min(Instant.MAX.getEpochSecond(), second))));
    }

    private static boolean covers(ZoneOffsetTransition t, long local) {
        long a = t.toEpochSecond() + t.getOffsetBefore().getTotalSeconds();
        long b = t.toEpochSecond() + t.getOffsetAfter().getTotalSeconds();
        return local >= Math.min(a, b) && local < Math.max(a, b);
    }

    public ZoneOffsetTransition getTransition(LocalDateTime local) {
        if (transitions.length == 0 && lastRules.length == 0) {
            return null;
        }
        long second = local.toEpochSecond(ZoneOffset.UTC);
        for (int i = index(transitions, second - TWO_DAYS); i < transitions.length && transitions[i] <= second + TWO_DAYS; i++) {
            ZoneOffsetTransition t = transition(i);
            if (covers(t, second)) {
                return t;
            }
        }
        if (isBehindTable(second - TWO_DAYS)) {
            for (ZoneOffsetTransition t : ofYear(local.getYear())) {
                if (covers(t, second)) {
                    return t;
                }
            }
        }
        return null;
    }

    public boolean isValidOffset(LocalDateTime local, ZoneOffset offset) {
        return getValidOffsets(local).contains(offset);
    }

    public ZoneOffset getStandardOffset(Instant instant) {
        return standardOffsets[standardTransitions.length == 0 ? 0 : index(standardTransitions, instant.getEpochSecond())];
    }

    public Duration getDaylightSavings(Instant instant) {
        return Duration.ofSeconds(getOffset(instant).getTotalSeconds() - getStandardOffset(instant).getTotalSeconds());
    }

    public boolean isDaylightSavings(Instant instant) {
        return !getStandardOffset(instant).equals(getOffset(instant));
    }

    // ---- Transitions ----

    private ZoneOffsetTransition transition(int i) {
        return new ZoneOffsetTransition(transitions[i], wallOffsets[i], wallOffsets[i + 1]);
    }

    public ZoneOffsetTransition nextTransition(Instant instant) {
        long second = instant.getEpochSecond();
        if (transitions.length > 0 && second < transitions[transitions.length - 1]) {
            return transition(index(transitions, second));
        }
        if (lastRules.length == 0) {
            return null;
        }
        int year = year(second, wallOffsets[wallOffsets.length - 1]);
        for (int y = year; y <= Math.min(year + 1, 999_999_999); y++) {
            for (ZoneOffsetTransition t : ofYear(y)) {
                if (second < t.toEpochSecond()) {
                    return t;
                }
            }
        }
        return null;
    }

    public ZoneOffsetTransition previousTransition(Instant instant) {
        long second = instant.getEpochSecond();
        if (instant.getNano() > 0 && second < Long.MAX_VALUE) {
            second++;
        }
        if (isBehindTable(second)) {
            int year = year(second, wallOffsets[wallOffsets.length - 1]);
            long last = transitions.length == 0 ? Long.MIN_VALUE : transitions[transitions.length - 1];
            for (int y = year; y >= year - 1; y--) {
                ZoneOffsetTransition[] made = ofYear(y);
                for (int i = made.length - 1; i >= 0; i--) {
                    if (second > made[i].toEpochSecond() && made[i].toEpochSecond() > last) {
                        return made[i];
                    }
                }
            }
        }
        int i = index(transitions, second - 1) - 1;
        return i < 0 ? null : transition(i);
    }

    public List<ZoneOffsetTransition> getTransitions() {
        ArrayList<ZoneOffsetTransition> all = new ArrayList<>();
        for (int i = 0; i < transitions.length; i++) {
            all.add(transition(i));
        }
        return Collections.unmodifiableList(all);
    }

    public List<ZoneOffsetTransitionRule> getTransitionRules() {
        return List.of(lastRules);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ZoneRules r && Arrays.equals(standardTransitions, r.standardTransitions)
            && Arrays.equals(standardOffsets, r.standardOffsets) && Arrays.equals(transitions, r.transitions)
            && Arrays.equals(wallOffsets, r.wallOffsets) && Arrays.equals(lastRules, r.lastRules);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(standardTransitions) ^ Arrays.hashCode(standardOffsets) ^ Arrays.hashCode(transitions)
            ^ Arrays.hashCode(wallOffsets) ^ Arrays.hashCode(lastRules);
    }

    @Override
    public String toString() {
        return "ZoneRules[currentStandardOffset=" + standardOffsets[standardOffsets.length - 1] + "]";
    }
}
