package java.time.zone;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jindo.internal.ZoneData;

/** Finds the rules of zones: those packed into the library, and those of providers that a program registers. */
public abstract class ZoneRulesProvider {
    private static final ConcurrentHashMap<String, ZoneRules> RULES = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<String, ZoneRulesProvider> OTHERS = new ConcurrentHashMap<>();
    private static final CopyOnWriteArrayList<ZoneRulesProvider> PROVIDERS = new CopyOnWriteArrayList<>();

    protected ZoneRulesProvider() {
    }

    public static Set<String> getAvailableZoneIds() {
        if (OTHERS.isEmpty()) {
            return Collections.unmodifiableSet(ZoneData.ids());
        }
        HashSet<String> ids = new HashSet<>(ZoneData.ids());
        ids.addAll(OTHERS.keySet());
        return Collections.unmodifiableSet(ids);
    }

    public static ZoneRules getRules(String zoneId, boolean forCaching) {
        Objects.requireNonNull(zoneId, "zoneId");
        ZoneRules rules = RULES.get(zoneId);
        if (rules == null) {
            ZoneRulesProvider other = OTHERS.get(zoneId);
            if (other != null) {
                return other.provideRules(zoneId, forCaching);
            }
            rules = load(zoneId);
            RULES.put(zoneId, rules);
        }
        return rules;
    }

    private static ZoneRules load(String zoneId) {
        if (zoneId.equals("UTC") || zoneId.equals("GMT") || zoneId.equals("UT") || zoneId.equals("Etc/UTC")) {
            return ZoneRules.of(ZoneOffset.UTC);
        }
        String packed = ZoneData.find(zoneId);
        if (packed == null) {
            throw new ZoneRulesException("Unknown time-zone ID: " + zoneId);
        }
        return ZoneRules.ofPacked(packed);
    }

    public static NavigableMap<String, ZoneRules> getVersions(String zoneId) {
        Objects.requireNonNull(zoneId, "zoneId");
        ZoneRulesProvider other = OTHERS.get(zoneId);
        if (other != null) {
            return other.provideVersions(zoneId);
        }
        TreeMap<String, ZoneRules> map = new TreeMap<>();
        map.put("packed", getRules(zoneId, false));
        return map;
    }

    public static void registerProvider(ZoneRulesProvider provider) {
        Objects.requireNonNull(provider, "provider");
        for (String id : provider.provideZoneIds()) {
            Objects.requireNonNull(id, "zoneId");
            if (ZoneData.ids().contains(id) || OTHERS.putIfAbsent(id, provider) != null) {
                throw new ZoneRulesException("Unable to register zone as one already registered with that ID: " + id
                    + ", currently loading from provider: " + provider);
            }
        }
        PROVIDERS.add(provider);
    }

    public static boolean refresh() {
        boolean changed = false;
        for (ZoneRulesProvider p : List.copyOf(PROVIDERS)) {
            changed |= p.provideRefresh();
        }
        return changed;
    }

    protected abstract Set<String> provideZoneIds();

    protected abstract ZoneRules provideRules(String zoneId, boolean forCaching);

    protected abstract NavigableMap<String, ZoneRules> provideVersions(String zoneId);

    protected boolean provideRefresh() {
        return false;
    }
}
