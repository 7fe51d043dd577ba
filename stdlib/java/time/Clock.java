package java.time;

import java.util.Objects;

/** Where the time comes from. */
public abstract class Clock implements InstantSource {
    protected Clock() {
    }

    public static Clock systemUTC() {
        return system(ZoneOffset.UTC);
    }

    public static Clock systemDefaultZone() {
        return system(ZoneId.systemDefault());
    }

    public static Clock system(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return new SystemClock(zone);
    }

    public static Clock fixed(Instant fixedInstant, ZoneId zone) {
        Objects.requireNonNull(fixedInstant, "fixedInstant");
        Objects.requireNonNull(zone, "zone");
        return new FixedClock(fixedInstant, zone);
    }

    public static Clock offset(Clock baseClock, Duration offsetDuration) {
        Objects.requireNonNull(baseClock, "baseClock");
        return offsetDuration.isZero() ? baseClock : new OffsetClock(baseClock, offsetDuration);
    }

    public static Clock tickMillis(ZoneId zone) {
        return new TickClock(system(zone), 1_000_000L);
    }

    public static Clock tickSeconds(ZoneId zone) {
        return new TickClock(system(zone), 1_000_000_000L);
    }

    public static Clock tickMinutes(ZoneId zone) {
        return new TickClock(system(zone), 60_000_000_000L);
    }

    public static Clock tick(Clock baseClock, Duration tickDuration) {
        Objects.requireNonNull(baseClock, "baseClock");
        Objects.requireNonNull(tickDuration, "tickDuration");
        if (tickDuration.isNegative()) {
            throw new IllegalArgumentException("Tick duration must not be negative");
        }
        long nanos = tickDuration.toNanos();
        if (nanos % 1_000_000 != 0 && 1_000_000_000 % nanos != 0) {
            throw new IllegalArgumentException("Invalid tick duration");
        }
        return nanos <= 1 ? baseClock : new TickClock(baseClock, nanos);
    }

    /** A clock of a source of instants, in UTC. */
    static Clock of(InstantSource source, ZoneId zone) {
        return new SourceClock(source, zone);
    }

    public abstract ZoneId getZone();

    @Override
    public abstract Clock withZone(ZoneId zone);

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public abstract Instant instant();

    @Override
    public long millis() {
        return instant().toEpochMilli();
    }

    private static final class SystemClock extends Clock {
        private final ZoneId zone;

        SystemClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(System.currentTimeMillis());
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof SystemClock c && zone.equals(c.zone);
        }

        @Override
        public int hashCode() {
            return zone.hashCode() + 1;
        }

        @Override
        public String toString() {
            return "SystemClock[" + zone + "]";
        }
    }

    private static final class FixedClock extends Clock {
        private final Instant instant;
        private final ZoneId zone;

        FixedClock(Instant instant, ZoneId zone) {
            this.instant = instant;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(instant, zone);
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof FixedClock c && instant.equals(c.instant) && zone.equals(c.zone);
        }

        @Override
        public int hashCode() {
            return instant.hashCode() ^ zone.hashCode();
        }

        @Override
        public String toString() {
            return "FixedClock[" + instant + "," + zone + "]";
        }
    }

    private static final class OffsetClock extends Clock {
        private final Clock base;
        private final Duration offset;

        OffsetClock(Clock base, Duration offset) {
            this.base = base;
            this.offset = offset;
        }

        @Override
        public ZoneId getZone() {
            return base.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new OffsetClock(base.withZone(zone), offset);
        }

        @Override
        public Instant instant() {
            return base.instant().plus(offset);
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof OffsetClock c && base.equals(c.base) && offset.equals(c.offset);
        }

        @Override
        public int hashCode() {
            return base.hashCode() ^ offset.hashCode();
        }

        @Override
        public String toString() {
            return "OffsetClock[" + base + "," + offset + "]";
        }
    }

    private static final class TickClock extends Clock {
        private final Clock base;
        private final long tickNanos;

        TickClock(Clock base, long tickNanos) {
            this.base = base;
            this.tickNanos = tickNanos;
        }

        @Override
        public ZoneId getZone() {
            return base.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new TickClock(base.withZone(zone), tickNanos);
        }

        @Override
        public long millis() {
            long ms = base.millis();
            return ms - Math.floorMod(ms, tickNanos / 1_000_000L);
        }

        @Override
        public Instant instant() {
            if (tickNanos % 1_000_000 == 0) {
                long ms = base.millis();
                return Instant.ofEpochMilli(ms - Math.floorMod(ms, tickNanos / 1_000_000L));
            }
            Instant now = base.instant();
            return now.minusNanos(Math.floorMod((long) now.getNano(), tickNanos));
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof TickClock c && tickNanos == c.tickNanos && base.equals(c.base);
        }

        @Override
        public int hashCode() {
            return base.hashCode() ^ Long.hashCode(tickNanos);
        }

        @Override
        public String toString() {
            return "TickClock[" + base + "," + Duration.ofNanos(tickNanos) + "]";
        }
    }

    private static final class SourceClock extends Clock {
        private final InstantSource source;
        private final ZoneId zone;

        SourceClock(InstantSource source, ZoneId zone) {
            this.source = source;
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new SourceClock(source, zone);
        }

        @Override
        public long millis() {
            return source.millis();
        }

        @Override
        public Instant instant() {
            return source.instant();
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof SourceClock c && zone.equals(c.zone) && source.equals(c.source);
        }

        @Override
        public int hashCode() {
            return source.hashCode() ^ zone.hashCode();
        }

        @Override
        public String toString() {
            return "SourceClock[" + source + "," + zone + "]";
        }
    }
}
