package jindo.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of a locale: texts under keys, inherited from the language and then the root. */
public final class LocaleData {
    private static final ConcurrentHashMap<String, HashMap<String, String>> TABLES = new ConcurrentHashMap<>();
    private static final String[] SYMBOL_CODES = split(LocaleTable.SYMBOLS);

    private LocaleData() {
    }

    private static HashMap<String, String> table(String tag) {
        HashMap<String, String> t = TABLES.get(tag);
        if (t == null) {
            t = new HashMap<>();
            String rows = LocaleTable.rows(tag);
            for (int from = 0; rows != null && from < rows.length();) {
                int eq = rows.indexOf('=', from);
                int end = rows.indexOf('\n', eq);
                t.put(rows.substring(from, eq), rows.substring(eq + 1, end));
                from = end + 1;
            }
            if (TABLES.size() < 1000) {
                TABLES.put(tag, t);
            }
        }
        return t;
    }

    /** Whether there are texts of its own for that locale. */
    public static boolean isKnown(Locale l) {
        return l.getScript().isEmpty() && l.getVariant().isEmpty() && LocaleTable.rows(l.toLanguageTag()) != null;
    }

    private static String language(Locale l) {
        String language = l.getLanguage();
        return language.equals("no") || language.equals("nn") ? "nb" : language;
    }

    public static String text(Locale l, String key) {
        String language = language(l);
        String text = null;
        if (!language.isEmpty()) {
            if (!l.getCountry().isEmpty()) {
                text = table(language + "-" + l.getCountry()).get(key);
            }
            if (text == null) {
                text = table(language).get(key);
            }
        }
        return text != null ? text : table("und").get(key);
    }

    public static String[] list(Locale l, String key) {
        return split(text(l, key));
    }

    private static String[] split(String s) {
        int n = 1;
        for (int i = s.indexOf('|'); i >= 0; i = s.indexOf('|', i + 1)) {
            n++;
        }
        String[] parts = new String[n];
        for (int i = 0, from = 0; i < n; i++) {
            int to = s.indexOf('|', from);
            parts[i] = s.substring(from, to < 0 ? s.length() : to);
            from = to + 1;
        }
        return parts;
    }

    /** First day of the week, 1 for Sunday, times ten, and the least number of days of a year's first week. */
    public static int week(Locale l) {
        String country = l.getCountry();
        String rows = LocaleTable.WEEKS;
        int at = country.length() == 2 ? rows.indexOf(" " + country) : -1;
        if (at < 0) {
            return 11;
        }
        int row = rows.lastIndexOf('\n', at) + 1;
        return (rows.charAt(row) - '0') * 10 + rows.charAt(row + 1) - '0';
    }

    /** Pattern of a date, a time or both; a style is 0 (full) to 3 (short) or -1. */
    public static String datePattern(Locale l, int dateStyle, int timeStyle) {
        String date = dateStyle < 0 ? null : list(l, "dates")[dateStyle];
        String time = timeStyle < 0 ? null : list(l, "times")[timeStyle];
        if (date == null || time == null) {
            return date == null ? time : date;
        }
        String glue = list(l, "glue")[Math.max(dateStyle, timeStyle)];
        return glue.replace("{1}", date).replace("{0}", time);
    }

    /** The row of a currency: code, number, digits, name and perhaps a symbol; null if there is none. */
    public static String[] currency(String code) {
        String rows = LocaleTable.CURRENCIES;
        int at = rows.startsWith(code + "|") ? 0 : rows.indexOf("\n" + code + "|") + 1;
        if (at == 0 && !rows.startsWith(code + "|")) {
            return null;
        }
        return split(rows.substring(at, rows.indexOf('\n', at)));
    }

    public static String[] currencyCodes() {
        String[] rows = LocaleTable.CURRENCIES.split("\n");
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i].substring(0, 3);
        }
        return rows;
    }

    /** The currency of a country; null if there is none. */
    public static String countryCurrency(String country) {
        String rows = LocaleTable.COUNTRIES;
        for (int at = 0; at < rows.length(); at += 6) {
            if (rows.startsWith(country, at)) {
                return rows.substring(at + 2, at + 5);
            }
        }
        return null;
    }

    public static boolean isCountry(String code) {
        return LocaleNames.country3(code) != null;
    }

    public static String currencySymbol(Locale l, String code) {
        if (code.equals("XXX") && (l.getLanguage().isEmpty() || l.getLanguage().equals("en"))) {
            return "\u00a4";
        }
        for (int i = 0; i < SYMBOL_CODES.length; i++) {
            if (SYMBOL_CODES[i].equals(code)) {
                String symbol = list(l, "currencies")[i];
                return symbol.isEmpty() ? code : symbol;
            }
        }
        return code;
    }

    /** Tags of the locales with texts. */
    public static String[] tags() {
        return split(LocaleTable.TAGS);
    }
}
