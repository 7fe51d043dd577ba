package java.time.zone;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jindo.internal.ZoneNames;

/** Finds the rules of zones in the system's zone files. */
public abstract class ZoneRulesProvider {
    private static final String ROOT = "/usr/share/zoneinfo/";
    private static final ConcurrentHashMap<String, ZoneRules> RULES = new ConcurrentHashMap<>();

    protected ZoneRulesProvider() {
    }

    public static Set<String> getAvailableZoneIds() {
        HashSet<String> ids = new HashSet<>();
        for (String id : ZoneNames.ids()) {
            if (id.length() != 3 || id.equals("GMT") || id.equals("UTC") || new File(ROOT + id).isFile()) {
                ids.add(id);
            }
        }
        return Collections.unmodifiableSet(ids);
    }

    public static ZoneRules getRules(String zoneId, boolean forCaching) {
        Objects.requireNonNull(zoneId, "zoneId");
        ZoneRules rules = RULES.get(zoneId);
        if (rules == null) {
            rules = load(zoneId);
            RULES.put(zoneId, rules);
        }
        return rules;
    }

    private static ZoneRules load(String zoneId) {
        if (zoneId.equals("UTC") || zoneId.equals("GMT") || zoneId.equals("UT") || zoneId.equals("Etc/UTC")) {
            return ZoneRules.of(ZoneOffset.UTC);
        }
        if (zoneId.startsWith("/") || zoneId.contains("..") || !new File(ROOT + zoneId).isFile()) {
            throw new ZoneRulesException("Unknown time-zone ID: " + zoneId);
        }
        try (InputStream in = new FileInputStream(ROOT + zoneId)) {
            return ZoneRules.of(in.readAllBytes());
        } catch (IOException e) {
            throw new ZoneRulesException("Unknown time-zone ID: " + zoneId, e);
        }
    }
}
