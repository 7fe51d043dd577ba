package java.time;

import java.io.Serializable;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;

import static java.util.Map.entry;

/** A zone: an offset, or a region with rules. */
public abstract class ZoneId implements Serializable {
    /** The short names of old, and what they mean. */
    public static final Map<String, String> SHORT_IDS = Map.ofEntries(entry("ACT", "Australia/Darwin"),
        entry("AET", "Australia/Sydney"), entry("AGT", "America/Argentina/Buenos_Aires"), entry("ART", "Africa/Cairo"),
        entry("AST", "America/Anchorage"), entry("BET", "America/Sao_Paulo"), entry("BST", "Asia/Dhaka"),
        entry("CAT", "Africa/Harare"), entry("CNT", "America/St_Johns"), entry("CST", "America/Chicago"),
        entry("CTT", "Asia/Shanghai"), entry("EAT", "Africa/Addis_Ababa"), entry("ECT", "Europe/Paris"),
        entry("IET", "America/Indiana/Indianapolis"), entry("IST", "Asia/Kolkata"), entry("JST", "Asia/Tokyo"),
        entry("MIT", "Pacific/Apia"), entry("NET", "Asia/Yerevan"), entry("NST", "Pacific/Auckland"),
        entry("PLT", "Asia/Karachi"), entry("PNT", "America/Phoenix"), entry("PRT", "America/Puerto_Rico"),
        entry("PST", "America/Los_Angeles"), entry("SST", "Pacific/Guadalcanal"), entry("VST", "Asia/Ho_Chi_Minh"),
        entry("EST", "-05:00"), entry("MST", "-07:00"), entry("HST", "-10:00"));
    private static final long serialVersionUID = 8352817235686L;

    ZoneId() {
    }

    public static ZoneId systemDefault() {
        return TimeZone.getDefault().toZoneId();
    }

    public static Set<String> getAvailableZoneIds() {
        return new HashSet<>(ZoneRulesProvider.getAvailableZoneIds());
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

    public String getDisplayName(TextStyle style, Locale locale) {
        return new DateTimeFormatterBuilder().appendZoneText(style).toFormatter(locale).format(new TemporalAccessor() {
            @Override
            public boolean isSupported(TemporalField field) {
                return false;
            }

            @Override
            public long getLong(TemporalField field) {
                throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
            }

            @Override
            @SuppressWarnings("unchecked")
            public <R> R query(TemporalQuery<R> query) {
                return query == TemporalQueries.zoneId() ? (R) ZoneId.this : TemporalAccessor.super.query(query);
            }
        });
    }

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
