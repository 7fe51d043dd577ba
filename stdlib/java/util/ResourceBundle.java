package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLConnection;
import java.util.concurrent.ConcurrentHashMap;
import jindo.internal.CallerSensitive;
import jindo.internal.Reflection;

/** Locale-specific objects by key, with a chain of parents from special to general. */
public abstract class ResourceBundle {
    private static final ConcurrentHashMap<Key, SoftReference<ResourceBundle>> CACHE = new ConcurrentHashMap<>();
    private static final ResourceBundle NONE = new ResourceBundle() {
        @Override
        protected Object handleGetObject(String key) {
            return null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    };

    protected ResourceBundle parent;

    private Locale locale;
    private String name;
    private volatile boolean expired;
    private Set<String> keySet;

    private record Key(String baseName, Locale locale, ClassLoader loader, Class<?> control) {
    }

    public ResourceBundle() {
    }

    public String getBaseBundleName() {
        return name;
    }

    public Locale getLocale() {
        return locale;
    }

    protected void setParent(ResourceBundle parent) {
        this.parent = parent;
    }

    // ---- objects

    protected abstract Object handleGetObject(String key);

    public abstract Enumeration<String> getKeys();

    public final String getString(String key) {
        return (String) getObject(key);
    }

    public final String[] getStringArray(String key) {
        return (String[]) getObject(key);
    }

    public final Object getObject(String key) {
        Object o = handleGetObject(key);
        if (o == null && parent != null) {
            o = parent.find(key);
        }
        if (o == null) {
            throw new MissingResourceException("Can't find resource for bundle " + getClass().getName() + ", key " + key,
                                               getClass().getName(), key);
        }
        return o;
    }

    private Object find(String key) {
        Object o = handleGetObject(key);
        return o == null && parent != null ? parent.find(key) : o;
    }

    public boolean containsKey(String key) {
        Objects.requireNonNull(key);
        return handleKeySet().contains(key) || parent != null && parent.containsKey(key);
    }

    public Set<String> keySet() {
        Set<String> keys = new HashSet<>(handleKeySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return keys;
    }

    protected Set<String> handleKeySet() {
        synchronized (this) {
            if (keySet == null) {
                Set<String> keys = new HashSet<>();
                for (Enumeration<String> e = getKeys(); e.hasMoreElements();) {
                    String key = e.nextElement();
                    if (handleGetObject(key) != null) {
                        keys.add(key);
                    }
                }
                keySet = keys;
            }
            return keySet;
        }
    }

    // ---- finding bundles

    @CallerSensitive
    public static final ResourceBundle getBundle(String baseName) {
        return find(baseName, Locale.getDefault(), loaderOf(Reflection.callerClass()), Control.PLAIN);
    }

    @CallerSensitive
    public static final ResourceBundle getBundle(String baseName, Control control) {
        return find(baseName, Locale.getDefault(), loaderOf(Reflection.callerClass()), control);
    }

    @CallerSensitive
    public static final ResourceBundle getBundle(String baseName, Locale locale) {
        return find(baseName, locale, loaderOf(Reflection.callerClass()), Control.PLAIN);
    }

    @CallerSensitive
    public static final ResourceBundle getBundle(String baseName, Locale targetLocale, Control control) {
        return find(baseName, targetLocale, loaderOf(Reflection.callerClass()), control);
    }

    public static ResourceBundle getBundle(String baseName, Locale locale, ClassLoader loader) {
        return find(baseName, locale, Objects.requireNonNull(loader), Control.PLAIN);
    }

    public static ResourceBundle getBundle(String baseName, Locale targetLocale, ClassLoader loader, Control control) {
        return find(baseName, targetLocale, Objects.requireNonNull(loader), Objects.requireNonNull(control));
    }

    public static ResourceBundle getBundle(String baseName, Module module) {
        return getBundle(baseName, Locale.getDefault(), module);
    }

    public static ResourceBundle getBundle(String baseName, Locale targetLocale, Module module) {
        ClassLoader l = module.getClassLoader();
        return find(baseName, targetLocale, l == null ? ClassLoader.getSystemClassLoader() : l, Control.PLAIN);
    }

    private static ClassLoader loaderOf(Class<?> caller) {
        ClassLoader l = caller == null ? null : caller.getClassLoader();
        return l == null ? ClassLoader.getSystemClassLoader() : l;
    }

    private static ResourceBundle find(String baseName, Locale locale, ClassLoader loader, Control control) {
        Objects.requireNonNull(baseName);
        Locale wanted = Objects.requireNonNull(locale);
        Set<Locale> tried = new HashSet<>();
        ResourceBundle base = null;
        while (wanted != null && tried.add(wanted)) {
            List<Locale> candidates = control.getCandidateLocales(baseName, wanted);
            if (candidates == null || candidates.isEmpty()) {
                throw new IllegalArgumentException("Invalid candidate locales");
            }
            ResourceBundle b = chain(baseName, candidates, 0, loader, control);
            if (b != null) {
                if (!b.locale.equals(Locale.ROOT) || candidates.size() == 1 && candidates.get(0).equals(Locale.ROOT)) {
                    return b;
                }
                base = base == null ? b : base;
            }
            wanted = control.getFallbackLocale(baseName, wanted);
        }
        if (base == null) {
            throw new MissingResourceException("Can't find bundle for base name " + baseName + ", locale " + locale,
                                               baseName + "_" + locale, "");
        }
        return base;
    }

    private static ResourceBundle chain(String baseName, List<Locale> candidates, int at, ClassLoader loader,
                                        Control control) {
        if (at == candidates.size()) {
            return null;
        }
        ResourceBundle up = chain(baseName, candidates, at + 1, loader, control);
        ResourceBundle b = one(baseName, candidates.get(at), loader, control);
        if (b == null) {
            return up;
        }
        if (b.parent == null) {
            b.setParent(up);
        }
        return b;
    }

    private static ResourceBundle one(String baseName, Locale locale, ClassLoader loader, Control control) {
        boolean caching = control.getTimeToLive(baseName, locale) != Control.TTL_DONT_CACHE;
        Key key = new Key(baseName, locale, loader, control.getClass());
        SoftReference<ResourceBundle> r = caching ? CACHE.get(key) : null;
        ResourceBundle b = r == null ? null : r.get();
        if (b != null && !b.expired) {
            return b == NONE ? null : b;
        }
        b = make(baseName, locale, loader, control);
        if (caching) {
            CACHE.put(key, new SoftReference<>(b == null ? NONE : b));
        }
        return b;
    }

    private static ResourceBundle make(String baseName, Locale locale, ClassLoader loader, Control control) {
        List<String> formats = control.getFormats(baseName);
        if (formats == null || formats.isEmpty()) {
            throw new IllegalArgumentException("Invalid list of formats");
        }
        for (String format : formats) {
            try {
                ResourceBundle b = control.newBundle(baseName, locale, format, loader, false);
                if (b != null) {
                    b.name = baseName;
                    b.locale = locale;
                    return b;
                }
            } catch (Exception e) {
                throw new MissingResourceException("Can't find bundle for base name " + baseName + ", locale " + locale,
                                                   baseName + "_" + locale, "", e);
            }
        }
        return null;
    }

    @CallerSensitive
    public static final void clearCache() {
        clearCache(loaderOf(Reflection.callerClass()));
    }

    public static final void clearCache(ClassLoader loader) {
        Objects.requireNonNull(loader);
        for (Map.Entry<Key, SoftReference<ResourceBundle>> e : CACHE.entrySet()) {
            if (e.getKey().loader() == loader) {
                ResourceBundle b = e.getValue().get();
                if (b != null && b != NONE) {
                    b.expired = true;
                }
                CACHE.remove(e.getKey());
            }
        }
    }

    /** How bundles are looked for. */
    public static class Control {
        public static final List<String> FORMAT_DEFAULT = List.of("java.class", "java.properties");
        public static final List<String> FORMAT_CLASS = List.of("java.class");
        public static final List<String> FORMAT_PROPERTIES = List.of("java.properties");
        public static final long TTL_DONT_CACHE = -1;
        public static final long TTL_NO_EXPIRATION_CONTROL = -2;

        private static final Control PLAIN = new Control();
        private static final Control CLASS_ONLY = new Fixed(FORMAT_CLASS, true);
        private static final Control PROPERTIES_ONLY = new Fixed(FORMAT_PROPERTIES, true);

        protected Control() {
        }

        private static final class Fixed extends Control {
            private final List<String> formats;
            private final boolean fallback;

            Fixed(List<String> formats, boolean fallback) {
                this.formats = formats;
                this.fallback = fallback;
            }

            @Override
            public List<String> getFormats(String baseName) {
                Objects.requireNonNull(baseName);
                return formats;
            }

            @Override
            public Locale getFallbackLocale(String baseName, Locale locale) {
                return fallback ? super.getFallbackLocale(baseName, locale) : null;
            }
        }

        public static final Control getControl(List<String> formats) {
            if (formats.equals(FORMAT_PROPERTIES)) {
                return PROPERTIES_ONLY;
            }
            if (formats.equals(FORMAT_CLASS)) {
                return CLASS_ONLY;
            }
            if (formats.equals(FORMAT_DEFAULT)) {
                return PLAIN;
            }
            throw new IllegalArgumentException();
        }

        public static final Control getNoFallbackControl(List<String> formats) {
            getControl(formats);
            return new Fixed(formats, false);
        }

        public List<String> getFormats(String baseName) {
            Objects.requireNonNull(baseName);
            return FORMAT_DEFAULT;
        }

        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            Objects.requireNonNull(baseName);
            String language = locale.getLanguage();
            String script = locale.getScript();
            String country = locale.getCountry();
            String variant = locale.getVariant();
            List<Locale> list = new ArrayList<>();
            if (!script.isEmpty()) {
                addAll(list, language, script, country, variant);
            }
            addAll(list, language, "", country, variant);
            list.add(Locale.ROOT);
            return list;
        }

        private static void addAll(List<Locale> list, String language, String script, String country, String variant) {
            String v = variant;
            while (!v.isEmpty()) {
                add(list, language, script, country, v);
                int cut = v.lastIndexOf('_');
                v = cut < 0 ? "" : v.substring(0, cut);
            }
            if (!country.isEmpty()) {
                add(list, language, script, country, "");
            }
            if (!language.isEmpty() || !script.isEmpty()) {
                add(list, language, script, "", "");
            }
        }

        private static void add(List<Locale> list, String language, String script, String country, String variant) {
            Locale l = script.isEmpty() ? new Locale(language, country, variant)
                : new Locale.Builder().setLanguage(language).setScript(script).setRegion(country).build();
            if (!list.contains(l)) {
                list.add(l);
            }
        }

        public Locale getFallbackLocale(String baseName, Locale locale) {
            Objects.requireNonNull(baseName);
            Locale d = Locale.getDefault();
            return locale.equals(d) ? null : d;
        }

        public ResourceBundle newBundle(String baseName, Locale locale, String format, ClassLoader loader, boolean reload)
            throws IllegalAccessException, InstantiationException, IOException {
            String bundleName = toBundleName(baseName, locale);
            if (format.equals("java.class")) {
                return fromClass(bundleName, loader);
            }
            if (!format.equals("java.properties")) {
                throw new IllegalArgumentException("unknown format: " + format);
            }
            if (bundleName.contains("://")) {
                return null;
            }
            try (InputStream in = loader.getResourceAsStream(toResourceName(bundleName, "properties"))) {
                return in == null ? null : new PropertyResourceBundle(in);
            }
        }

        private static ResourceBundle fromClass(String bundleName, ClassLoader loader)
            throws IllegalAccessException, InstantiationException {
            Class<?> c;
            try {
                c = Class.forName(bundleName, false, loader);
            } catch (ClassNotFoundException e) {
                return null;
            }
            if (!ResourceBundle.class.isAssignableFrom(c)) {
                throw new ClassCastException(c.getName() + " cannot be cast to ResourceBundle");
            }
            try {
                java.lang.reflect.Constructor<?> k = c.getDeclaredConstructor();
                if (!Modifier.isPublic(k.getModifiers())) {
                    throw new IllegalAccessException("no-arg constructor in " + c.getName() + " is not publicly accessible.");
                }
                return (ResourceBundle) Reflection.newInstance(k);
            } catch (NoSuchMethodException e) {
                throw (InstantiationException) new InstantiationException(
                    "public no-arg constructor does not exist in " + c.getName()).initCause(e);
            } catch (java.lang.reflect.InvocationTargetException e) {
                jindo.internal.Unsafe.throwException(e.getTargetException());
                return null;
            }
        }

        public long getTimeToLive(String baseName, Locale locale) {
            Objects.requireNonNull(baseName);
            Objects.requireNonNull(locale);
            return TTL_NO_EXPIRATION_CONTROL;
        }

        public boolean needsReload(String baseName, Locale locale, String format, ClassLoader loader,
                                   ResourceBundle bundle, long loadTime) {
            Objects.requireNonNull(bundle);
            if (!format.equals("java.properties")) {
                return false;
            }
            URL url = loader.getResource(toResourceName(toBundleName(baseName, locale), "properties"));
            if (url == null) {
                return false;
            }
            try {
                URLConnection c = url.openConnection();
                c.setUseCaches(false);
                return c.getLastModified() >= loadTime;
            } catch (IOException e) {
                return false;
            }
        }

        public String toBundleName(String baseName, Locale locale) {
            if (locale.equals(Locale.ROOT)) {
                return baseName;
            }
            String language = locale.getLanguage();
            String script = locale.getScript();
            String country = locale.getCountry();
            String variant = locale.getVariant();
            if (language.isEmpty() && country.isEmpty() && variant.isEmpty()) {
                return baseName;
            }
            StringBuilder s = new StringBuilder(baseName).append('_').append(language);
            if (!script.isEmpty()) {
                s.append('_').append(script);
            }
            if (!variant.isEmpty()) {
                s.append('_').append(country).append('_').append(variant);
            } else if (!country.isEmpty()) {
                s.append('_').append(country);
            }
            return s.toString();
        }

        public final String toResourceName(String bundleName, String suffix) {
            return bundleName.replace('.', '/') + "." + suffix;
        }
    }
}
