package java.security;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Services of security by type and algorithm. They are registered with putService, or as properties: "Type.Algorithm",
 * "Alg.Alias.Type.Alias" and "Type.Algorithm Attribute". Both views are kept in step.
 */
public abstract class Provider extends Properties {
    @java.io.Serial
    private static final long serialVersionUID = -4298000515446427739L;

    private String name;
    private String info;
    private double version;
    private String versionStr;
    private transient Map<ServiceKey, Service> services = new LinkedHashMap<>();
    /** Those made from properties; null when properties have changed since. */
    private transient Map<ServiceKey, Service> legacy;

    private record ServiceKey(String type, String algorithm) {
        static ServiceKey of(String type, String algorithm) {
            return new ServiceKey(type, algorithm.toUpperCase(Locale.ENGLISH));
        }
    }

    @Deprecated(since = "9")
    protected Provider(String name, double version, String info) {
        this(name, version, Double.toString(version), info);
    }

    protected Provider(String name, String versionStr, String info) {
        this(name, leadingNumber(versionStr), versionStr, info);
    }

    private Provider(String name, double version, String versionStr, String info) {
        this.name = name;
        this.version = version;
        this.versionStr = versionStr;
        this.info = info;
        putId();
    }

    private void putId() {
        super.put("Provider.id name", String.valueOf(name));
        super.put("Provider.id version", String.valueOf(versionStr));
        super.put("Provider.id info", String.valueOf(info));
        super.put("Provider.id className", getClass().getName());
    }

    /** The first two parts of the version as a number; 0 where they are none. */
    private static double leadingNumber(String version) {
        if (version == null) {
            return 0;
        }
        String[] parts = version.split("[-+]", 2)[0].split("\\.", 3);
        try {
            return Double.parseDouble(parts.length > 1 ? parts[0] + "." + parts[1] : parts[0]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    public Provider configure(String configArg) {
        throw new UnsupportedOperationException("configure is not supported");
    }

    public boolean isConfigured() {
        return true;
    }

    public String getName() {
        return name;
    }

    @Deprecated(since = "9")
    public double getVersion() {
        return version;
    }

    public String getVersionStr() {
        return versionStr;
    }

    public String getInfo() {
        return info;
    }

    @Override
    public String toString() {
        return name + " version " + versionStr;
    }

    // ---- as properties

    @Override
    public synchronized void clear() {
        super.clear();
        services.clear();
        legacy = null;
        putId();
    }

    @Override
    public synchronized void load(InputStream inStream) throws IOException {
        Properties loaded = new Properties();
        loaded.load(inStream);
        putAll(loaded);
    }

    @Override
    public synchronized void putAll(Map<?, ?> t) {
        t.forEach(this::put);
    }

    @Override
    public synchronized Set<Map.Entry<Object, Object>> entrySet() {
        return Collections.unmodifiableMap(new LinkedHashMap<Object, Object>(super_())).entrySet();
    }

    private Map<Object, Object> super_() {
        Map<Object, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<Object, Object> e : super.entrySet()) {
            copy.put(e.getKey(), e.getValue());
        }
        return copy;
    }

    @Override
    public Set<Object> keySet() {
        return Collections.unmodifiableSet(super.keySet());
    }

    @Override
    public Collection<Object> values() {
        return Collections.unmodifiableCollection(super.values());
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        legacy = null;
        return super.put(key, value);
    }

    @Override
    public synchronized Object putIfAbsent(Object key, Object value) {
        legacy = null;
        return super.putIfAbsent(key, value);
    }

    @Override
    public synchronized Object remove(Object key) {
        legacy = null;
        return super.remove(key);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        legacy = null;
        return super.remove(key, value);
    }

    @Override
    public synchronized boolean replace(Object key, Object oldValue, Object newValue) {
        legacy = null;
        return super.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized Object replace(Object key, Object value) {
        legacy = null;
        return super.replace(key, value);
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super Object, ? super Object, ? extends Object> function) {
        legacy = null;
        super.replaceAll(function);
    }

    @Override
    public synchronized Object compute(Object key,
        BiFunction<? super Object, ? super Object, ? extends Object> remappingFunction) {
        legacy = null;
        return super.compute(key, remappingFunction);
    }

    @Override
    public synchronized Object computeIfAbsent(Object key, Function<? super Object, ? extends Object> mappingFunction) {
        legacy = null;
        return super.computeIfAbsent(key, mappingFunction);
    }

    @Override
    public synchronized Object computeIfPresent(Object key,
        BiFunction<? super Object, ? super Object, ? extends Object> remappingFunction) {
        legacy = null;
        return super.computeIfPresent(key, remappingFunction);
    }

    @Override
    public synchronized Object merge(Object key, Object value,
        BiFunction<? super Object, ? super Object, ? extends Object> remappingFunction) {
        legacy = null;
        return super.merge(key, value, remappingFunction);
    }

    @Override
    public Object get(Object key) {
        return super.get(key);
    }

    @Override
    public synchronized Object getOrDefault(Object key, Object defaultValue) {
        return super.getOrDefault(key, defaultValue);
    }

    @Override
    public synchronized void forEach(BiConsumer<? super Object, ? super Object> action) {
        super.forEach(action);
    }

    @Override
    public Enumeration<Object> keys() {
        return super.keys();
    }

    @Override
    public Enumeration<Object> elements() {
        return super.elements();
    }

    @Override
    public String getProperty(String key) {
        return super.getProperty(key);
    }

    // ---- as services

    private Map<ServiceKey, Service> legacyServices() {
        if (legacy == null) {
            legacy = readProperties();
        }
        return legacy;
    }

    private Map<ServiceKey, Service> readProperties() {
        Map<ServiceKey, Service> found = new LinkedHashMap<>();
        super.forEach((k, v) -> {
            if (k instanceof String key && v instanceof String value && isAlgorithm(key)) {
                int dot = key.indexOf('.');
                String type = key.substring(0, dot);
                String algorithm = key.substring(dot + 1);
                ServiceKey at = ServiceKey.of(type, algorithm);
                if (!services.containsKey(at)) {
                    found.put(at, new Service(this, type, algorithm, value, null, null));
                }
            }
        });
        super.forEach((k, v) -> {
            if (k instanceof String key && v instanceof String value) {
                addDetail(found, key, value);
            }
        });
        return found;
    }

    private static boolean isAlgorithm(String key) {
        return key.indexOf('.') > 0 && key.indexOf(' ') < 0 && !key.startsWith("Provider.") && !isAlias(key);
    }

    private static boolean isAlias(String key) {
        return key.regionMatches(true, 0, "Alg.Alias.", 0, 10);
    }

    private static void addDetail(Map<ServiceKey, Service> found, String key, String value) {
        if (isAlias(key)) {
            int dot = key.indexOf('.', 10);
            if (dot < 0) {
                return;
            }
            String type = key.substring(10, dot);
            Service s = found.get(ServiceKey.of(type, value));
            if (s != null) {
                s.aliases.add(key.substring(dot + 1));
                found.putIfAbsent(ServiceKey.of(type, key.substring(dot + 1)), s);
            }
            return;
        }
        int space = key.indexOf(' ');
        int dot = key.indexOf('.');
        if (dot > 0 && space > dot && !key.startsWith("Provider.")) {
            Service s = found.get(ServiceKey.of(key.substring(0, dot), key.substring(dot + 1, space)));
            if (s != null) {
                s.attributes.put(key.substring(space + 1).trim(), value);
            }
        }
    }

    public Service getService(String type, String algorithm) {
        ServiceKey key = ServiceKey.of(type, algorithm);
        synchronized (this) {
            Service s = services.get(key);
            return s != null ? s : legacyServices().get(key);
        }
    }

    public synchronized Set<Service> getServices() {
        Set<Service> all = new LinkedHashSet<>(services.values());
        all.addAll(legacyServices().values());
        return Collections.unmodifiableSet(all);
    }

    protected void putService(Service s) {
        if (s.getProvider() != this) {
            throw new IllegalArgumentException("service.getProvider() must match this Provider object");
        }
        synchronized (this) {
            Service old = services.get(ServiceKey.of(s.type, s.algorithm));
            if (old != null) {
                drop(old);
            }
            services.put(ServiceKey.of(s.type, s.algorithm), s);
            String key = s.type + "." + s.algorithm;
            super.put(key, s.className);
            for (String alias : s.aliases) {
                services.put(ServiceKey.of(s.type, alias), s);
                super.put("Alg.Alias." + s.type + "." + alias, s.algorithm);
            }
            s.attributes.forEach((name, value) -> super.put(key + " " + name, value));
            legacy = null;
        }
    }

    protected void removeService(Service s) {
        if (s == null) {
            throw new NullPointerException();
        }
        synchronized (this) {
            if (services.get(ServiceKey.of(s.type, s.algorithm)) == s) {
                drop(s);
            }
        }
    }

    private void drop(Service s) {
        services.values().removeIf(other -> other == s);
        String key = s.type + "." + s.algorithm;
        super.remove(key);
        for (String alias : s.aliases) {
            super.remove("Alg.Alias." + s.type + "." + alias);
        }
        for (String name : s.attributes.keySet()) {
            super.remove(key + " " + name);
        }
        legacy = null;
    }

    @java.io.Serial
    private void readObject(java.io.ObjectInputStream in) throws IOException, ClassNotFoundException {
        Map<Object, Object> read = super_();
        in.defaultReadObject();
        services = new LinkedHashMap<>();
        read.forEach(this::put);
    }

    /** One algorithm: which class does it. */
    public static class Service {
        private static final Set<String> WITH_ARGUMENT = Set.of("CertStore", "Policy", "Configuration", "SecureRandom");

        private static final Set<String> WITH_KEY = Set.of("Cipher", "KeyAgreement", "Mac", "Signature");

        private final String type;
        private final String algorithm;
        private final String className;
        private final Provider provider;
        private final List<String> aliases;
        private final Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        public Service(Provider provider, String type, String algorithm, String className, List<String> aliases,
            Map<String, String> attributes) {
            this.provider = Objects.requireNonNull(provider);
            this.type = Objects.requireNonNull(type);
            this.algorithm = Objects.requireNonNull(algorithm);
            this.className = Objects.requireNonNull(className);
            this.aliases = aliases == null ? new java.util.ArrayList<>() : new java.util.ArrayList<>(aliases);
            if (attributes != null) {
                this.attributes.putAll(attributes);
            }
        }

        public final String getType() {
            return type;
        }

        public final String getAlgorithm() {
            return algorithm;
        }

        public final Provider getProvider() {
            return provider;
        }

        public final String getClassName() {
            return className;
        }

        public final String getAttribute(String name) {
            return attributes.get(name);
        }

        public Object newInstance(Object constructorParameter) throws NoSuchAlgorithmException {
            try {
                Class<?> c = Class.forName(className, true, provider.getClass().getClassLoader());
                if (constructorParameter == null) {
                    return c.getConstructor().newInstance();
                }
                if (!WITH_ARGUMENT.contains(type)) {
                    throw new InvalidParameterException("constructorParameter not used with " + type + " engines");
                }
                Class<?> parameter = type.equals("SecureRandom") ? SecureRandomParameters.class
                    : constructorParameter.getClass();
                return c.getConstructor(parameter).newInstance(constructorParameter);
            } catch (InvocationTargetException e) {
                throw new NoSuchAlgorithmException("Error constructing implementation (algorithm: " + algorithm
                    + ", provider: " + provider.getName() + ", class: " + className + ")", e.getCause());
            } catch (ClassNotFoundException e) {
                throw new NoSuchAlgorithmException("class configured for " + type + " (provider: "
                    + provider.getName() + ") cannot be found.", e);
            } catch (ReflectiveOperationException e) {
                throw new NoSuchAlgorithmException("Error constructing implementation (algorithm: " + algorithm
                    + ", provider: " + provider.getName() + ", class: " + className + ")", e);
            }
        }

        public boolean supportsParameter(Object parameter) {
            if (!WITH_KEY.contains(type)) {
                throw new InvalidParameterException("supportsParameter() not used with " + type + " engines");
            }
            if (parameter != null && !(parameter instanceof Key)) {
                throw new InvalidParameterException("Parameter must be instanceof Key for engine " + type);
            }
            String formats = getAttribute("SupportedKeyFormats");
            String classes = getAttribute("SupportedKeyClasses");
            if (formats == null && classes == null) {
                return true;
            }
            return parameter instanceof Key key
                && (listed(formats, key.getFormat()) || classes != null && anySuper(classes, key.getClass()));
        }

        private static boolean listed(String names, String name) {
            return names != null && name != null && List.of(names.split("\\|")).contains(name);
        }

        private static boolean anySuper(String names, Class<?> c) {
            for (; c != null; c = c.getSuperclass()) {
                if (listed(names, c.getName())) {
                    return true;
                }
                for (Class<?> i : c.getInterfaces()) {
                    if (anySuper(names, i)) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public String toString() {
            String more = aliases.isEmpty() ? "" : "\r\n  aliases: " + aliases;
            String with = attributes.isEmpty() ? "" : "\r\n  attributes: " + attributes;
            return provider.getName() + ": " + type + "." + algorithm + " -> " + className + more + with + "\r\n";
        }
    }
}
