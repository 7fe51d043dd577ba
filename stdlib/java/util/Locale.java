package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import jindo.internal.LocaleNames;
import jindo.internal.Unsafe;

/** A language, a script, a region, a variant and extensions. Immutable. */
public final class Locale implements Cloneable, Serializable {
    private static final long serialVersionUID = 9149081749638150636L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("language", String.class), new ObjectStreamField("country", String.class),
        new ObjectStreamField("variant", String.class), new ObjectStreamField("hashcode", Integer.TYPE),
        new ObjectStreamField("script", String.class), new ObjectStreamField("extensions", String.class)};

    public static final Locale ENGLISH = new Locale("en", "");
    public static final Locale FRENCH = new Locale("fr", "");
    public static final Locale GERMAN = new Locale("de", "");
    public static final Locale ITALIAN = new Locale("it", "");
    public static final Locale JAPANESE = new Locale("ja", "");
    public static final Locale KOREAN = new Locale("ko", "");
    public static final Locale CHINESE = new Locale("zh", "");
    public static final Locale SIMPLIFIED_CHINESE = new Locale("zh", "CN");
    public static final Locale TRADITIONAL_CHINESE = new Locale("zh", "TW");
    public static final Locale FRANCE = new Locale("fr", "FR");
    public static final Locale GERMANY = new Locale("de", "DE");
    public static final Locale ITALY = new Locale("it", "IT");
    public static final Locale JAPAN = new Locale("ja", "JP");
    public static final Locale KOREA = new Locale("ko", "KR");
    public static final Locale UK = new Locale("en", "GB");
    public static final Locale US = new Locale("en", "US");
    public static final Locale CANADA = new Locale("en", "CA");
    public static final Locale CANADA_FRENCH = new Locale("fr", "CA");
    public static final Locale CHINA = SIMPLIFIED_CHINESE;
    public static final Locale PRC = SIMPLIFIED_CHINESE;
    public static final Locale TAIWAN = TRADITIONAL_CHINESE;
    public static final Locale ROOT = new Locale("", "");

    public static final char PRIVATE_USE_EXTENSION = 'x';
    public static final char UNICODE_LOCALE_EXTENSION = 'u';

    private static volatile Locale defaultLocale;
    private static volatile Locale defaultDisplay;
    private static volatile Locale defaultFormat;

    /** What a default locale is for. */
    public enum Category {
        DISPLAY,
        FORMAT
    }

    /** Which ISO 3166 codes are meant. */
    public enum IsoCountryCode {
        PART1_ALPHA2,
        PART1_ALPHA3,
        PART3
    }

    /** How language ranges filter tags. */
    public enum FilteringMode {
        AUTOSELECT_FILTERING,
        EXTENDED_FILTERING,
        IGNORE_EXTENDED_RANGES,
        MAP_EXTENDED_RANGES,
        REJECT_EXTENDED_RANGES
    }

    private final String language;
    private final String script;
    private final String country;
    private final String variant;
    private final transient TreeMap<Character, String> extensions; // null: none

    private Locale(String language, String script, String country, String variant, TreeMap<Character, String> extensions) {
        this.language = language;
        this.script = script;
        this.country = country;
        this.variant = variant;
        this.extensions = extensions == null || extensions.isEmpty() ? null : extensions;
    }

    public Locale(String language, String country, String variant) {
        this.language = normalLanguage(language);
        this.script = "";
        this.country = upper(country);
        this.variant = Objects.requireNonNull(variant);
        this.extensions = null;
    }

    public Locale(String language, String country) {
        this(language, country, "");
    }

    public Locale(String language) {
        this(language, "", "");
    }

    private static String normalLanguage(String language) {
        String l = lower(language);
        return switch (l) {
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            default -> l;
        };
    }

    // ASCII case mapping without a locale: this class is what locales are made of

    private static String lower(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 'A' && s.charAt(i) <= 'Z') {
                char[] c = s.toCharArray();
                for (int k = i; k < c.length; k++) {
                    if (c[k] >= 'A' && c[k] <= 'Z') {
                        c[k] += 'a' - 'A';
                    }
                }
                return new String(c);
            }
        }
        return s;
    }

    private static String upper(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 'a' && s.charAt(i) <= 'z') {
                char[] c = s.toCharArray();
                for (int k = i; k < c.length; k++) {
                    if (c[k] >= 'a' && c[k] <= 'z') {
                        c[k] -= 'a' - 'A';
                    }
                }
                return new String(c);
            }
        }
        return s;
    }

    private static String title(String s) {
        return s.isEmpty() ? s : upper(s.substring(0, 1)) + lower(s.substring(1));
    }

    // ---- Defaults ----

    private static Locale initial() {
        String language = System.getProperty("user.language", "en");
        String country = System.getProperty("user.country", "");
        String variant = System.getProperty("user.variant", "");
        return language.equals("en") && variant.isEmpty() && country.isEmpty() ? ENGLISH
                : new Locale(language, country, variant);
    }

    public static Locale getDefault() {
        Locale l = defaultLocale;
        if (l == null) {
            defaultLocale = l = initial();
        }
        return l;
    }

    public static Locale getDefault(Category category) {
        Locale l = category == Category.DISPLAY ? defaultDisplay : defaultFormat;
        return l != null ? l : getDefault();
    }

    public static synchronized void setDefault(Locale newLocale) {
        if (newLocale == null) {
            throw new NullPointerException("Can't set default locale to NULL");
        }
        defaultLocale = newLocale;
        defaultDisplay = newLocale;
        defaultFormat = newLocale;
    }

    public static synchronized void setDefault(Category category, Locale newLocale) {
        if (category == null) {
            throw new NullPointerException("Category cannot be NULL");
        }
        if (newLocale == null) {
            throw new NullPointerException("Can't set default locale to NULL");
        }
        getDefault();
        if (category == Category.DISPLAY) {
            defaultDisplay = newLocale;
        } else {
            defaultFormat = newLocale;
        }
    }

    public static Locale[] getAvailableLocales() {
        return new Locale[] {ROOT, ENGLISH, US, UK, CANADA};
    }

    public static String[] getISOCountries() {
        return LocaleNames.countries();
    }

    public static Set<String> getISOCountries(IsoCountryCode type) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (String c : LocaleNames.countries()) {
            switch (Objects.requireNonNull(type)) {
                case PART1_ALPHA2 -> codes.add(c);
                case PART1_ALPHA3 -> codes.add(LocaleNames.country3(c));
                default -> {
                }
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    public static String[] getISOLanguages() {
        return LocaleNames.languages();
    }

    // ---- Parts ----

    public String getLanguage() {
        return language;
    }

    public String getScript() {
        return script;
    }

    public String getCountry() {
        return country;
    }

    public String getVariant() {
        return variant;
    }

    public boolean hasExtensions() {
        return extensions != null;
    }

    public Locale stripExtensions() {
        return extensions == null ? this : new Locale(language, script, country, variant, null);
    }

    public String getExtension(char key) {
        if (!isExtensionKey(key)) {
            throw new IllegalArgumentException("Ill-formed extension key: " + key);
        }
        return extensions == null ? null : extensions.get(lower(String.valueOf(key)).charAt(0));
    }

    public Set<Character> getExtensionKeys() {
        return extensions == null ? Collections.emptySet() : Collections.unmodifiableSet(extensions.keySet());
    }

    private static boolean isExtensionKey(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The -u- extension taken apart: attributes under the empty key, types under their keys. */
    private TreeMap<String, String> unicodeParts() {
        TreeMap<String, String> parts = new TreeMap<>();
        String u = extensions == null ? null : extensions.get('u');
        if (u == null) {
            return parts;
        }
        String key = "";
        for (String sub : u.split("-")) {
            if (sub.length() == 2) {
                key = sub;
                parts.put(key, "");
            } else {
                String before = parts.get(key);
                parts.put(key, before == null || before.isEmpty() ? sub : before + "-" + sub);
            }
        }
        return parts;
    }

    public Set<String> getUnicodeLocaleAttributes() {
        String attributes = unicodeParts().get("");
        return attributes == null ? Collections.emptySet() : Set.of(attributes.split("-"));
    }

    public String getUnicodeLocaleType(String key) {
        if (key.length() != 2) {
            throw new IllegalArgumentException("Ill-formed Unicode locale key: " + key);
        }
        return unicodeParts().get(lower(key));
    }

    public Set<String> getUnicodeLocaleKeys() {
        TreeMap<String, String> parts = unicodeParts();
        parts.remove("");
        return Collections.unmodifiableSet(parts.keySet());
    }

    public String getISO3Language() throws MissingResourceException {
        if (language.length() == 3) {
            return language;
        }
        if (language.isEmpty()) {
            return "";
        }
        String code = LocaleNames.language3(language);
        if (code == null) {
            throw new MissingResourceException("Couldn't find 3-letter language code for " + language,
                    "FormatData_" + this, "ShortLanguage");
        }
        return code;
    }

    public String getISO3Country() throws MissingResourceException {
        if (country.isEmpty()) {
            return "";
        }
        String code = LocaleNames.country3(country);
        if (code == null) {
            throw new MissingResourceException("Couldn't find 3-letter country code for " + country,
                    "FormatData_" + this, "ShortCountry");
        }
        return code;
    }

    // ---- Names, in English ----

    private static String named(String name, String code) {
        return name == null ? code : name;
    }

    public final String getDisplayLanguage() {
        return getDisplayLanguage(getDefault(Category.DISPLAY));
    }

    public String getDisplayLanguage(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return named(LocaleNames.languageName(language), language);
    }

    public String getDisplayScript() {
        return getDisplayScript(getDefault(Category.DISPLAY));
    }

    public String getDisplayScript(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return named(LocaleNames.scriptName(script), script);
    }

    public final String getDisplayCountry() {
        return getDisplayCountry(getDefault(Category.DISPLAY));
    }

    public String getDisplayCountry(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return named(LocaleNames.countryName(country), country);
    }

    public final String getDisplayVariant() {
        return getDisplayVariant(getDefault(Category.DISPLAY));
    }

    public String getDisplayVariant(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return variant.replace('_', ',');
    }

    public final String getDisplayName() {
        return getDisplayName(getDefault(Category.DISPLAY));
    }

    public String getDisplayName(Locale inLocale) {
        StringBuilder rest = new StringBuilder();
        for (String part : new String[] {getDisplayScript(inLocale), getDisplayCountry(inLocale),
            getDisplayVariant(inLocale)}) {
            if (!part.isEmpty()) {
                rest.append(rest.length() > 0 ? ", " : "").append(part);
            }
        }
        String main = getDisplayLanguage(inLocale);
        return rest.length() == 0 ? main : main.isEmpty() ? rest.toString() : main + " (" + rest + ")";
    }

    // ---- Text forms ----

    @Override
    public final String toString() {
        boolean l = !language.isEmpty();
        boolean s = !script.isEmpty();
        boolean c = !country.isEmpty();
        boolean v = !variant.isEmpty();
        if (!l && !c && !v && !s && extensions == null) {
            return "";
        }
        StringBuilder sb = new StringBuilder(language);
        if (c || l && (v || s || extensions != null)) {
            sb.append('_').append(country);
        }
        if (v && (l || c)) {
            sb.append('_').append(variant);
        }
        if (s && (l || c)) {
            sb.append("_#").append(script);
        }
        if (extensions != null && (l || c)) {
            sb.append('_');
            if (!s) {
                sb.append('#');
            }
            sb.append(extensionText());
        }
        return sb.toString();
    }

    private String extensionText() {
        StringBuilder sb = new StringBuilder();
        String privateUse = null;
        for (Map.Entry<Character, String> e : extensions.entrySet()) {
            if (e.getKey() == 'x') {
                privateUse = e.getValue();
            } else {
                sb.append(sb.length() > 0 ? "-" : "").append(e.getKey()).append('-').append(e.getValue());
            }
        }
        if (privateUse != null) {
            sb.append(sb.length() > 0 ? "-" : "").append("x-").append(privateUse);
        }
        return sb.toString();
    }

    private static boolean isAlpha(String s, int min, int max) {
        if (s.length() < min || s.length() > max) {
            return false;
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlnum(String s, int min, int max) {
        if (s.length() < min || s.length() > max) {
            return false;
        }
        for (int i = 0; i < s.length(); i++) {
            if (!isExtensionKey(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRegion(String s) {
        return isAlpha(s, 2, 2) || s.length() == 3 && isAlnum(s, 3, 3) && s.charAt(0) <= '9' && s.charAt(1) <= '9'
                && s.charAt(2) <= '9';
    }

    private static boolean isVariant(String s) {
        return isAlnum(s, 5, 8) || isAlnum(s, 4, 4) && s.charAt(0) <= '9';
    }

    public String toLanguageTag() {
        if (language.equals("no") && country.equals("NO") && variant.equals("NY")) {
            return "nn-NO";
        }
        StringBuilder sb = new StringBuilder(isAlpha(language, 2, 8) ? language : "und");
        if (!script.isEmpty()) {
            sb.append('-').append(script);
        }
        if (isRegion(country)) {
            sb.append('-').append(country);
        }
        String leftOver = "";
        if (!variant.isEmpty()) {
            boolean good = true;
            for (String v : variant.split("[_-]")) {
                good &= isVariant(v);
                if (good) {
                    sb.append('-').append(v);
                } else if (isAlnum(v, 1, 8)) {
                    leftOver += "-" + v;
                } else {
                    break;
                }
            }
        }
        String ext = extensions == null ? "" : extensionText();
        if (!ext.isEmpty()) {
            sb.append('-').append(ext);
        }
        if (!leftOver.isEmpty()) {
            sb.append(ext.contains("x-") ? "" : "-x").append("-lvariant").append(leftOver);
        }
        String tag = sb.toString();
        return tag.startsWith("und-x-") ? tag.substring(4) : tag;
    }

    public static Locale forLanguageTag(String languageTag) {
        Builder b = new Builder();
        b.parse(languageTag, false);
        return b.build();
    }

    // ---- The rest ----

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        ObjectOutputStream.PutField fields = s.putFields();
        fields.put("language", language);
        fields.put("script", script);
        fields.put("country", country);
        fields.put("variant", variant);
        fields.put("extensions", extensions == null ? "" : extensionText());
        fields.put("hashcode", -1);
        s.writeFields();
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField fields = s.readFields();
        setField("language", fields.get("language", ""));
        setField("script", fields.get("script", ""));
        setField("country", fields.get("country", ""));
        setField("variant", fields.get("variant", ""));
        String ext = (String) fields.get("extensions", "");
        setField("extensions", ext.isEmpty() ? null : forLanguageTag("und-" + ext).extensions);
    }

    private void setField(String name, Object value) {
        Unsafe.putReference(this, Unsafe.fieldOffset(Locale.class, name), value);
    }

    @Override
    public int hashCode() {
        int h = 31 * (31 * (31 * language.hashCode() + script.hashCode()) + country.hashCode()) + variant.hashCode();
        return extensions == null ? h : h ^ extensions.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof Locale o && language.equals(o.language) && script.equals(o.script)
                && country.equals(o.country) && variant.equals(o.variant) && Objects.equals(extensions, o.extensions);
    }

    public static List<Locale> filter(List<LanguageRange> priorityList, Collection<Locale> locales, FilteringMode mode) {
        ArrayList<Locale> found = new ArrayList<>();
        for (LanguageRange r : priorityList) {
            for (Locale l : locales) {
                if (r.matches(l.toLanguageTag()) && !found.contains(l)) {
                    found.add(l);
                }
            }
        }
        return found;
    }

    public static List<Locale> filter(List<LanguageRange> priorityList, Collection<Locale> locales) {
        return filter(priorityList, locales, FilteringMode.AUTOSELECT_FILTERING);
    }

    public static List<String> filterTags(List<LanguageRange> priorityList, Collection<String> tags, FilteringMode mode) {
        ArrayList<String> found = new ArrayList<>();
        for (LanguageRange r : priorityList) {
            for (String t : tags) {
                if (r.matches(t) && !found.contains(t)) {
                    found.add(t);
                }
            }
        }
        return found;
    }

    public static List<String> filterTags(List<LanguageRange> priorityList, Collection<String> tags) {
        return filterTags(priorityList, tags, FilteringMode.AUTOSELECT_FILTERING);
    }

    public static Locale lookup(List<LanguageRange> priorityList, Collection<Locale> locales) {
        for (LanguageRange r : priorityList) {
            for (String range = r.getRange(); !range.isEmpty(); range = LanguageRange.shorter(range)) {
                for (Locale l : locales) {
                    if (l.toLanguageTag().equalsIgnoreCase(range)) {
                        return l;
                    }
                }
            }
        }
        return null;
    }

    public static String lookupTag(List<LanguageRange> priorityList, Collection<String> tags) {
        for (LanguageRange r : priorityList) {
            for (String range = r.getRange(); !range.isEmpty(); range = LanguageRange.shorter(range)) {
                for (String t : tags) {
                    if (t.equalsIgnoreCase(range)) {
                        return lower(t);
                    }
                }
            }
        }
        return null;
    }

    /** A range of language tags with a weight. */
    public static final class LanguageRange {
        public static final double MAX_WEIGHT = 1.0;
        public static final double MIN_WEIGHT = 0.0;

        private final String range;
        private final double weight;

        public LanguageRange(String range) {
            this(range, MAX_WEIGHT);
        }

        public LanguageRange(String range, double weight) {
            if (weight < MIN_WEIGHT || weight > MAX_WEIGHT) {
                throw new IllegalArgumentException("weight=" + weight);
            }
            String r = lower(range);
            for (String sub : r.split("-", -1)) {
                if (!sub.equals("*") && !isAlnum(sub, 1, 8)) {
                    throw new IllegalArgumentException("range=" + r);
                }
            }
            this.range = r;
            this.weight = weight;
        }

        static String shorter(String range) {
            int i = range.lastIndexOf('-');
            if (i < 0) {
                return "";
            }
            return i >= 2 && range.charAt(i - 2) == '-' ? range.substring(0, i - 2) : range.substring(0, i);
        }

        boolean matches(String tag) {
            String t = lower(tag);
            if (range.indexOf('*') < 0) {
                return t.equals(range) || t.startsWith(range + "-");
            }
            String[] want = range.split("-");
            String[] have = t.split("-");
            if (!want[0].equals("*") && !want[0].equals(have[0])) {
                return false;
            }
            int k = 1;
            for (int i = 1; i < want.length; i++) {
                if (want[i].equals("*")) {
                    continue;
                }
                while (k < have.length && !have[k].equals(want[i])) {
                    if (have[k].length() == 1) {
                        return false;
                    }
                    k++;
                }
                if (k++ >= have.length) {
                    return false;
                }
            }
            return true;
        }

        public String getRange() {
            return range;
        }

        public double getWeight() {
            return weight;
        }

        public static List<LanguageRange> parse(String ranges) {
            ArrayList<LanguageRange> list = new ArrayList<>();
            String r = lower(ranges.replace(" ", ""));
            if (r.startsWith("accept-language:")) {
                r = r.substring(16);
            }
            for (String item : r.split(",")) {
                int q = item.indexOf(";q=");
                double w = MAX_WEIGHT;
                try {
                    w = q < 0 ? MAX_WEIGHT : Double.parseDouble(item.substring(q + 3));
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException("weight=\"" + item.substring(q + 3)
                            + "\" for language range \"" + item.substring(0, q) + "\"");
                }
                LanguageRange range = new LanguageRange(q < 0 ? item : item.substring(0, q), w);
                int at = list.size();
                while (at > 0 && list.get(at - 1).weight < w) {
                    at--;
                }
                if (!list.contains(range)) {
                    list.add(at, range);
                }
            }
            return list;
        }

        public static List<LanguageRange> parse(String ranges, Map<String, List<String>> map) {
            return mapEquivalents(parse(ranges), map);
        }

        public static List<LanguageRange> mapEquivalents(List<LanguageRange> priorityList, Map<String, List<String>> map) {
            if (map == null || map.isEmpty()) {
                return new ArrayList<>(priorityList);
            }
            ArrayList<LanguageRange> list = new ArrayList<>();
            for (LanguageRange r : priorityList) {
                List<String> same = null;
                String prefix = r.range;
                for (; !prefix.isEmpty() && same == null; prefix = same == null ? shorter(prefix) : prefix) {
                    same = map.get(prefix);
                }
                if (same == null) {
                    list.add(r);
                    continue;
                }
                for (String s : same) {
                    list.add(new LanguageRange(s + r.range.substring(prefix.length()), r.weight));
                }
            }
            return list;
        }

        @Override
        public int hashCode() {
            return 37 * (37 * 17 + range.hashCode()) + Double.hashCode(weight);
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof LanguageRange o && range.equals(o.range) && weight == o.weight;
        }

        @Override
        public String toString() {
            return weight == MAX_WEIGHT ? range : range + ";q=" + weight;
        }
    }

    /** Makes locales from well-formed parts. */
    public static final class Builder {
        private String language = "";
        private String script = "";
        private String region = "";
        private String variant = "";
        private TreeMap<Character, String> extensions = new TreeMap<>();

        public Builder() {
        }

        public Builder setLocale(Locale locale) {
            language = locale.language;
            script = locale.script;
            region = locale.country;
            setVariant(locale.variant);
            extensions = locale.extensions == null ? new TreeMap<>() : new TreeMap<>(locale.extensions);
            return this;
        }

        public Builder setLanguageTag(String languageTag) {
            clear();
            if (languageTag != null && !languageTag.isEmpty()) {
                parse(languageTag, true);
            }
            return this;
        }

        public Builder setLanguage(String language) {
            if (language != null && !language.isEmpty() && !isAlpha(language, 2, 8)) {
                throw new IllformedLocaleException("Ill-formed language: " + language, 0);
            }
            this.language = language == null ? "" : normalLanguage(language);
            return this;
        }

        public Builder setScript(String script) {
            if (script != null && !script.isEmpty() && !isAlpha(script, 4, 4)) {
                throw new IllformedLocaleException("Ill-formed script: " + script, 0);
            }
            this.script = script == null ? "" : title(script);
            return this;
        }

        public Builder setRegion(String region) {
            if (region != null && !region.isEmpty() && !isRegion(region)) {
                throw new IllformedLocaleException("Ill-formed region: " + region, 0);
            }
            this.region = region == null ? "" : upper(region);
            return this;
        }

        public Builder setVariant(String variant) {
            if (variant == null || variant.isEmpty()) {
                this.variant = "";
                return this;
            }
            String v = variant.replace('-', '_');
            for (String part : v.split("_", -1)) {
                if (!isVariant(part)) {
                    throw new IllformedLocaleException("Ill-formed variant: " + variant, v.indexOf(part));
                }
            }
            this.variant = v;
            return this;
        }

        public Builder setExtension(char key, String value) {
            if (!isExtensionKey(key)) {
                throw new IllformedLocaleException("Ill-formed extension key: " + key);
            }
            char k = lower(String.valueOf(key)).charAt(0);
            if (value == null || value.isEmpty()) {
                extensions.remove(k);
                return this;
            }
            String v = lower(value).replace('_', '-');
            for (String sub : v.split("-", -1)) {
                if (!isAlnum(sub, k == 'x' ? 1 : 2, 8)) {
                    throw new IllformedLocaleException("Ill-formed extension value: " + sub, v.indexOf(sub));
                }
            }
            extensions.put(k, k == 'u' ? sortedKeywords(v) : v);
            return this;
        }

        private static String sortedKeywords(String u) {
            Locale l = new Locale("", "", "", "", new TreeMap<>(Map.of('u', u)));
            StringBuilder sb = new StringBuilder();
            for (Map.Entry<String, String> e : l.unicodeParts().entrySet()) {
                for (String s : new String[] {e.getKey(), e.getValue().equals("true") ? "" : e.getValue()}) {
                    if (!s.isEmpty()) {
                        sb.append(sb.length() > 0 ? "-" : "").append(s);
                    }
                }
            }
            return sb.toString();
        }

        public Builder setUnicodeLocaleKeyword(String key, String type) {
            if (key.length() != 2 || !isAlnum(key, 2, 2)) {
                throw new IllformedLocaleException("Ill-formed Unicode locale keyword key: " + key);
            }
            TreeMap<String, String> parts = new Locale("", "", "", "", extensions).unicodeParts();
            if (type == null) {
                parts.remove(lower(key));
            } else {
                for (String sub : type.isEmpty() ? new String[0] : type.split("[-_]", -1)) {
                    if (!isAlnum(sub, 3, 8)) {
                        throw new IllformedLocaleException("Ill-formed Unicode locale keyword type: " + type, 0);
                    }
                }
                parts.put(lower(key), lower(type).replace('_', '-'));
            }
            return putUnicode(parts);
        }

        private Builder putUnicode(TreeMap<String, String> parts) {
            StringBuilder sb = new StringBuilder();
            for (Map.Entry<String, String> e : parts.entrySet()) {
                for (String s : new String[] {e.getKey(), e.getValue()}) {
                    if (!s.isEmpty()) {
                        sb.append(sb.length() > 0 ? "-" : "").append(s);
                    }
                }
            }
            return setExtension('u', sb.toString());
        }

        private Builder changeAttribute(String attribute, boolean add) {
            if (!isAlnum(attribute, 3, 8)) {
                throw new IllformedLocaleException("Ill-formed Unicode locale attribute: " + attribute);
            }
            TreeMap<String, String> parts = new Locale("", "", "", "", extensions).unicodeParts();
            TreeSet<String> attributes = new TreeSet<>();
            if (parts.get("") != null) {
                Collections.addAll(attributes, parts.get("").split("-"));
            }
            if (add) {
                attributes.add(lower(attribute));
            } else {
                attributes.remove(lower(attribute));
            }
            parts.put("", String.join("-", attributes));
            return putUnicode(parts);
        }

        public Builder addUnicodeLocaleAttribute(String attribute) {
            return changeAttribute(attribute, true);
        }

        public Builder removeUnicodeLocaleAttribute(String attribute) {
            return changeAttribute(attribute, false);
        }

        public Builder clear() {
            language = "";
            script = "";
            region = "";
            variant = "";
            extensions = new TreeMap<>();
            return this;
        }

        public Builder clearExtensions() {
            extensions = new TreeMap<>();
            return this;
        }

        public Locale build() {
            return new Locale(language, script, region, variant, new TreeMap<>(extensions));
        }

        /** Takes parts as long as they are well formed; strict: complains of what is left. */
        void parse(String tag, boolean strict) {
            String[] sub = tag.split("[-_]", -1);
            int i = 0;
            if (isAlpha(sub[0], 2, 8)) {
                language = lower(sub[0]).equals("und") ? "" : normalLanguage(sub[0]);
                i++;
                for (int n = 0; n < 3 && i < sub.length && language.length() <= 3 && isAlpha(sub[i], 3, 3); n++, i++) {
                    language = lower(sub[i]);
                }
                if (i < sub.length && isAlpha(sub[i], 4, 4)) {
                    script = title(sub[i++]);
                }
                if (i < sub.length && isRegion(sub[i])) {
                    region = upper(sub[i++]);
                }
                StringBuilder v = new StringBuilder();
                while (i < sub.length && isVariant(sub[i])) {
                    v.append(v.length() > 0 ? "_" : "").append(upper(sub[i++]));
                }
                variant = v.toString();
            }
            while (i + 1 < sub.length && sub[i].length() == 1 && isExtensionKey(sub[i].charAt(0))) {
                char key = lower(sub[i]).charAt(0);
                StringBuilder value = new StringBuilder();
                int k = i + 1;
                while (k < sub.length && isAlnum(sub[k], key == 'x' ? 1 : 2, 8)) {
                    value.append(value.length() > 0 ? "-" : "").append(lower(sub[k++]));
                }
                if (value.length() == 0) {
                    break;
                }
                extensions.putIfAbsent(key, key == 'u' ? sortedKeywords(value.toString()) : value.toString());
                i = k;
            }
            String x = extensions.get('x');
            if (x != null && (x.startsWith("lvariant-") || x.contains("-lvariant-"))) {
                int at = x.indexOf("lvariant-");
                String v = upper(x.substring(at + 9).replace('-', '_'));
                variant = variant.isEmpty() ? v : variant + "_" + v;
                if (at == 0) {
                    extensions.remove('x');
                } else {
                    extensions.put('x', x.substring(0, at - 1));
                }
            }
            if (strict && i < sub.length) {
                throw new IllformedLocaleException("Invalid subtag: " + sub[i], tag.indexOf(sub[i]));
            }
        }
    }
}
