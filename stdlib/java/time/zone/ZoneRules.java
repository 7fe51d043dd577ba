package java.time.zone;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The offsets of a zone over time: one before the first transition, one behind each. */
public final class ZoneRules implements Serializable {
    private static final long serialVersionUID = 3044319355680032515L;
    /** The calendar repeats after 400 years. */
    private static final long CYCLE = 146097L * 86400;
    private final long[] at;
    private final ZoneOffset[] offsets;
    private final boolean[] summer;
    /** Whether times behind the table repeat its last cycle. */
    private final boolean cyclic;

    private ZoneRules(long[] at, ZoneOffset[] offsets, boolean[] summer, boolean cyclic) {
        this.at = at;
        this.offsets = offsets;
        this.summer = summer;
        this.cyclic = cyclic;
    }

    public static ZoneRules of(ZoneOffset offset) {
        Objects.requireNonNull(offset, "offset");
        return new ZoneRules(new long[0], new ZoneOffset[] {offset}, new boolean[1], false);
    }

    /** From a compiled zone file, version 2 or later, as RFC 8536 lays it out. */
    static ZoneRules of(byte[] file) {
        return new ZoneFile(file).read();
    }

    static ZoneRules of(long[] at, int[] seconds, boolean[] summer, boolean cyclic) {
        ZoneOffset[] offsets = new ZoneOffset[seconds.length];
        for (int i = 0; i < seconds.length; i++) {
            offsets[i] = ZoneOffset.ofTotalSeconds(seconds[i]);
        }
        return new ZoneRules(at, offsets, summer, cyclic);
    }

    public boolean isFixedOffset() {
        return at.length == 0;
    }

    /** Into the table's last cycle. */
    private long folded(long second) {
        if (!cyclic || second < at[at.length - 1]) {
            return second;
        }
        return second - (Math.floorDiv(second - at[at.length - 1], CYCLE) + 1) * CYCLE;
    }

    /** The index of the offset at that second. */
    private int index(long second) {
        int i = Arrays.binarySearch(at, second);
        return i >= 0 ? i + 1 : -i - 1;
    }

    public ZoneOffset getOffset(Instant instant) {
        return at.length == 0 ? offsets[0] : offsets[index(folded(instant.getEpochSecond()))];
    }

    public boolean isDaylightSavings(Instant instant) {
        return at.length != 0 && summer[index(folded(instant.getEpochSecond()))];
    }

    public ZoneOffset getStandardOffset(Instant instant) {
        if (at.length == 0) {
            return offsets[0];
        }
        int i = index(folded(instant.getEpochSecond()));
        for (int j = i; j >= 0; j--) {
            if (!summer[j]) {
                return offsets[j];
            }
        }
        return offsets[i];
    }

    public Duration getDaylightSavings(Instant instant) {
        return Duration.ofSeconds(getOffset(instant).getTotalSeconds() - getStandardOffset(instant).getTotalSeconds());
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
        if (at.length == 0) {
            return offsets[0];
        }
        long second = local.toEpochSecond(ZoneOffset.UTC);
        ZoneOffset early = getOffset(Instant.ofEpochSecond(second - 86400));
        return getOffset(Instant.ofEpochSecond(second - early.getTotalSeconds()));
    }

    public ZoneOffsetTransition getTransition(LocalDateTime local) {
        if (at.length == 0) {
            return null;
        }
        long second = local.toEpochSecond(ZoneOffset.UTC);
        long shift = second - folded(second - 86400) - 86400;
        long folded = second - shift;
        for (int i = index(folded - 86400); i < at.length && at[i] <= folded + 86400; i++) {
            long before = at[i] + offsets[i].getTotalSeconds();
            long after = at[i] + offsets[i + 1].getTotalSeconds();
            if (folded >= Math.min(before, after) && folded < Math.max(before, after)) {
                return new ZoneOffsetTransition(at[i] + shift, offsets[i], offsets[i + 1]);
            }
        }
        return null;
    }

    public boolean isValidOffset(LocalDateTime local, ZoneOffset offset) {
        return getValidOffsets(local).contains(offset);
    }

    private ZoneOffsetTransition transition(int i, long shift) {
        return new ZoneOffsetTransition(at[i] + shift, offsets[i], offsets[i + 1]);
    }

    public List<ZoneOffsetTransition> getTransitions() {
        ArrayList<ZoneOffsetTransition> all = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            if (!offsets[i].equals(offsets[i + 1])) {
                all.add(transition(i, 0));
            }
        }
        return Collections.unmodifiableList(all);
    }

    public ZoneOffsetTransition nextTransition(Instant instant) {
        if (at.length == 0) {
            return null;
        }
        long second = instant.getEpochSecond();
        long folded = folded(second);
        int i = index(folded);
        while (i < at.length && offsets[i].equals(offsets[i + 1])) {
            i++;
        }
        return i == at.length ? null : transition(i, second - folded);
    }

    public ZoneOffsetTransition previousTransition(Instant instant) {
        if (at.length == 0) {
            return null;
        }
        long second = instant.getEpochSecond();
        if (instant.getNano() > 0 && second < Long.MAX_VALUE) {
            second++;
        }
        long folded = folded(second);
        int i = index(folded - 1) - 1;
        while (i >= 0 && offsets[i].equals(offsets[i + 1])) {
            i--;
        }
        return i < 0 ? null : transition(i, second - folded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneRules r && Arrays.equals(at, r.at) && Arrays.equals(offsets, r.offsets)
            && Arrays.equals(summer, r.summer);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(at) ^ Arrays.hashCode(offsets);
    }

    @Override
    public String toString() {
        return "ZoneRules[currentStandardOffset=" + getStandardOffset(Instant.now()) + "]";
    }
}
