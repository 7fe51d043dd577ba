package java.time;

import java.io.Serializable;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.Objects;
import jindo.internal.FileOps;

/** A zone: an offset, or a region with rules. */
public abstract class ZoneId implements Serializable {
    private static final long serialVersionUID = 8352817235686L;

    ZoneId() {
    }

    public static ZoneId systemDefault() {
        String id = System.getProperty("user.timezone");
        if (id == null || id.isEmpty()) {
            id = System.getenv("TZ");
        }
        if (id == null || id.isEmpty()) {
            String link = FileOps.readLink("/etc/localtime");
            int at = link == null ? -1 : link.indexOf("zoneinfo/");
            id = at < 0 ? "UTC" : link.substring(at + 9);
        }
        try {
            return of(id);
        } catch (DateTimeException e) {
            return of("GMT");
        }
    }

    public static ZoneId of(String zoneId) {
        Objects.requireNonNull(zoneId, "zoneId");
        if (zoneId.length() <= 1 || zoneId.startsWith("+") || zoneId.startsWith("-")) {
            return ZoneOffset.of(zoneId);
        }
        int prefix = zoneId.startsWith("UTC") || zoneId.startsWith("GMT") ? 3 : zoneId.startsWith("UT") ? 2 : 0;
        if (prefix > 0 && zoneId.length() > prefix && !zoneId.equals("GMT0")
            && (zoneId.charAt(prefix) == '+' || zoneId.charAt(prefix) == '-')) {
            try {
                return ofOffset(zoneId.substring(0, prefix), ZoneOffset.of(zoneId.substring(prefix)));
            } catch (DateTimeException e) {
                throw new DateTimeException("Invalid ID for offset-based ZoneId: " + zoneId, e);
            }
        }
        for (int i = 0; i < zoneId.length(); i++) {
            char c = zoneId.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9') && "/~._+-".indexOf(c) < 0)) {
                throw new DateTimeException("Invalid ID for region-based ZoneId, invalid format: " + zoneId);
            }
        }
        return new ZoneRegion(zoneId, ZoneRulesProvider.getRules(zoneId, true));
    }

    public static ZoneId of(String zoneId, Map<String, String> aliasMap) {
        return of(Objects.requireNonNullElse(aliasMap.get(zoneId), zoneId));
    }

    public static ZoneId ofOffset(String prefix, ZoneOffset offset) {
        if (prefix.isEmpty()) {
            return offset;
        }
        if (!prefix.equals("GMT") && !prefix.equals("UTC") && !prefix.equals("UT")) {
            throw new IllegalArgumentException("prefix should be GMT, UTC or UT, is: " + prefix);
        }
        return new ZoneRegion(offset.getTotalSeconds() != 0 ? prefix + offset.getId() : prefix, offset.getRules());
    }

    public static ZoneId from(TemporalAccessor temporal) {
        ZoneId zone = temporal.query(TemporalQueries.zone());
        if (zone == null) {
            throw new DateTimeException("Unable to obtain ZoneId from TemporalAccessor: " + temporal
                + " of type " + temporal.getClass().getName());
        }
        return zone;
    }

    public abstract String getId();

    public abstract ZoneRules getRules();

    public ZoneId normalized() {
        return getRules().isFixedOffset() ? getRules().getOffset(Instant.EPOCH) : this;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZoneId z && getId().equals(z.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getId();
    }
}
