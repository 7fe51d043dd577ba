package java.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import jindo.internal.security.CoreProvider;
import jindo.internal.security.MacProvider;

/** The providers there are, in order of preference, and the settings of security. */
public final class Security {
    private static final Properties SETTINGS = settings();
    /** Replaced as a whole, never changed. */
    private static volatile List<Provider> providers = List.of(new CoreProvider(), new MacProvider());

    private Security() {
    }

    private static Properties settings() {
        Properties p = new Properties();
        p.put("securerandom.source", "file:/dev/random");
        p.put("securerandom.strongAlgorithms", "NativePRNGBlocking:SUN,DRBG:SUN");
        p.put("keystore.type", "pkcs12");
        p.put("security.provider.1", "SUN");
        p.put("security.provider.2", "SunJCE");
        return p;
    }

    @Deprecated
    public static String getAlgorithmProperty(String algName, String propName) {
        for (Provider p : providers) {
            String wanted = "Alg." + propName + "." + algName;
            for (Object key : p.keySet()) {
                if (key.toString().equalsIgnoreCase(wanted)) {
                    return p.getProperty(key.toString());
                }
            }
        }
        return null;
    }

    public static synchronized int insertProviderAt(Provider provider, int position) {
        if (getProvider(provider.getName()) != null) {
            return -1;
        }
        List<Provider> list = new ArrayList<>(providers);
        int at = position < 1 || position > list.size() ? list.size() : position - 1;
        list.add(at, provider);
        providers = list;
        return at + 1;
    }

    public static int addProvider(Provider provider) {
        return insertProviderAt(provider, 0);
    }

    public static synchronized void removeProvider(String name) {
        List<Provider> list = new ArrayList<>(providers);
        list.removeIf(p -> p.getName().equals(name));
        providers = list;
    }

    public static Provider[] getProviders() {
        return providers.toArray(new Provider[0]);
    }

    public static Provider getProvider(String name) {
        for (Provider p : providers) {
            if (p.getName().equals(name)) {
                return p;
            }
        }
        return null;
    }

    public static Provider[] getProviders(String filter) {
        int colon = filter.indexOf(':');
        String key = colon < 0 ? filter : filter.substring(0, colon);
        return getProviders(Map.of(key, colon < 0 ? "" : filter.substring(colon + 1)));
    }

    public static Provider[] getProviders(Map<String, String> filter) {
        if (filter.isEmpty()) {
            return null;
        }
        List<Provider> found = new ArrayList<>(providers);
        Map<String, String> checked = new LinkedHashMap<>(filter);
        checked.forEach((key, value) -> {
            Criterion c = Criterion.of(key.trim(), value.trim());
            found.removeIf(p -> !c.holds(p));
        });
        return found.isEmpty() ? null : found.toArray(new Provider[0]);
    }

    /** "Type.Algorithm" or "Type.Algorithm Attribute" with a value. */
    private record Criterion(String type, String algorithm, String attribute, String value) {
        static Criterion of(String key, String value) {
            int dot = key.indexOf('.');
            if (dot <= 0) {
                throw new InvalidParameterException("Invalid filter");
            }
            int space = key.indexOf(' ', dot);
            if (space < 0 && !value.isEmpty() || space >= 0 && value.isEmpty()) {
                throw new InvalidParameterException("Invalid filter");
            }
            String algorithm = key.substring(dot + 1, space < 0 ? key.length() : space);
            if (algorithm.isEmpty()) {
                throw new InvalidParameterException("Invalid filter");
            }
            return new Criterion(key.substring(0, dot), algorithm, space < 0 ? null : key.substring(space).trim(),
                value);
        }

        boolean holds(Provider p) {
            Provider.Service s = p.getService(type, algorithm);
            if (s == null || attribute == null) {
                return s != null;
            }
            String have = s.getAttribute(attribute);
            if (have == null) {
                return false;
            }
            if (attribute.equalsIgnoreCase("KeySize")) {
                return Integer.parseInt(have) >= Integer.parseInt(value);
            }
            return have.equalsIgnoreCase(value);
        }
    }

    public static String getProperty(String key) {
        String value = SETTINGS.getProperty(key);
        return value != null ? value.trim() : null;
    }

    public static void setProperty(String key, String datum) {
        SETTINGS.put(key, datum);
    }

    public static Set<String> getAlgorithms(String serviceName) {
        if (serviceName == null || serviceName.isEmpty() || serviceName.endsWith(".")) {
            return Collections.emptySet();
        }
        Set<String> names = new java.util.HashSet<>();
        for (Provider p : providers) {
            for (Provider.Service s : p.getServices()) {
                if (s.getType().equalsIgnoreCase(serviceName)) {
                    names.add(s.getAlgorithm().toUpperCase(Locale.ENGLISH));
                }
            }
        }
        return Collections.unmodifiableSet(names);
    }

    // ---- for the engines of the library

    /** The first provider's service. */
    static Provider.Service find(String type, String algorithm) throws NoSuchAlgorithmException {
        if (algorithm == null) {
            throw new NullPointerException("null algorithm name");
        }
        for (Provider p : providers) {
            Provider.Service s = p.getService(type, algorithm);
            if (s != null) {
                return s;
            }
        }
        throw new NoSuchAlgorithmException(algorithm + " " + type + " not available");
    }

    static Provider.Service find(String type, String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        if (algorithm == null) {
            throw new NullPointerException("null algorithm name");
        }
        if (provider == null || provider.isEmpty()) {
            throw new IllegalArgumentException("missing provider");
        }
        Provider p = getProvider(provider);
        if (p == null) {
            throw new NoSuchProviderException("no such provider: " + provider);
        }
        return find(type, algorithm, p);
    }

    static Provider.Service find(String type, String algorithm, Provider provider) throws NoSuchAlgorithmException {
        if (algorithm == null) {
            throw new NullPointerException("null algorithm name");
        }
        if (provider == null) {
            throw new IllegalArgumentException("missing provider");
        }
        Provider.Service s = provider.getService(type, algorithm);
        if (s == null) {
            throw new NoSuchAlgorithmException("no such algorithm: " + algorithm + " for provider "
                + provider.getName());
        }
        return s;
    }
}
