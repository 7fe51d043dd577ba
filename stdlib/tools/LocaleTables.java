import java.text.DateFormatSymbols;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes jindo/internal/LocaleTable.java from what the public API of the running library says of locales. */
public class LocaleTables {
    private static final String[] TAGS = {"und", "en", "en-US", "en-GB", "en-CA", "en-AU", "en-IE", "en-NZ", "en-IN",
        "en-ZA", "en-SG", "de", "de-DE", "de-AT", "de-CH", "fr", "fr-FR", "fr-CA", "fr-BE", "fr-CH", "it", "it-IT",
        "it-CH", "es", "es-ES", "es-MX", "pt", "pt-BR", "pt-PT", "nl", "nl-NL", "nl-BE", "sv", "sv-SE", "da", "da-DK",
        "nb", "nb-NO", "fi", "fi-FI", "pl", "pl-PL", "cs", "cs-CZ", "tr", "tr-TR", "ru", "ru-RU", "uk", "uk-UA", "ja",
        "ja-JP", "ko", "ko-KR", "zh", "zh-CN", "zh-TW"};
    private static final String[] CURRENCIES = ("USD EUR GBP JPY KRW CAD CNY INR CHF AUD NZD MXN BRL SEK DKK NOK PLN CZK "
        + "TRY RUB UAH TWD HKD ILS VND ZAR SGD THB HUF XAF XOF XPF XCD PHP").split(" ");
    private static final FormatStyle[] STYLES = FormatStyle.values();

    public static void main(String[] args) {
        System.out.println("package jindo.internal;\n\n/** What locales say of numbers and dates; written by stdlib/tools/LocaleTables.java. */\n"
            + "final class LocaleTable {\n    private LocaleTable() {\n    }\n");
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String tag : TAGS) {
            all.put(tag, rows(Locale.forLanguageTag(tag)));
        }
        System.out.println("    /** Lines of key=value where the locale differs from its parent; null for others. */\n"
            + "    static String rows(String tag) {\n        return switch (tag) {");
        for (String tag : TAGS) {
            Map<String, String> rows = new LinkedHashMap<>(all.get(tag));
            int dash = tag.indexOf('-');
            Map<String, String> parent = tag.equals("und") ? Map.of() : all.get(dash < 0 ? "und" : tag.substring(0, dash));
            rows.entrySet().removeIf(e -> e.getValue().equals(parent.get(e.getKey())));
            System.out.print("            case \"" + tag + "\" -> \"\"");
            for (Map.Entry<String, String> e : rows.entrySet()) {
                print(e.getKey() + "=" + e.getValue() + "\n");
            }
            System.out.println(";");
        }
        System.out.println("            default -> null;\n        };\n    }\n");
        weeks();
        currencies();
        System.out.println("}");
    }

    private static void print(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                sb.append("\\n");
            } else if (c == '"' || c == '\\') {
                sb.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f && !Character.isLetterOrDigit(c) && !(c >= 0x20a0 && c < 0x20d0)) {
                sb.append(String.format("\\u%04x", (int) c));
            } else {
                sb.append(c);
            }
            if (sb.length() > 92 || c == '\n') {
                pieces.add(sb.toString());
                sb.setLength(0);
            }
        }
        if (sb.length() > 0) {
            pieces.add(sb.toString());
        }
        for (String p : pieces) {
            System.out.print("\n                + \"" + p + "\"");
        }
    }

    private static String joined(Iterable<String> parts) {
        return String.join("|", parts);
    }

    private static Map<String, String> rows(Locale l) {
        Map<String, String> rows = new LinkedHashMap<>();
        DecimalFormatSymbols s = DecimalFormatSymbols.getInstance(l);
        rows.put("symbols", joined(List.of("" + s.getDecimalSeparator(), "" + s.getGroupingSeparator(), "" + s.getMinusSign(),
            "" + s.getPercent(), "" + s.getPerMill(), s.getExponentSeparator(), s.getInfinity(), s.getNaN(),
            "" + s.getZeroDigit(), "" + s.getMonetaryDecimalSeparator(), "" + minusText(l))));
        rows.put("numbers", joined(List.of(pattern(NumberFormat.getInstance(l)), pattern(NumberFormat.getCurrencyInstance(l)),
            pattern(NumberFormat.getPercentInstance(l)))));
        for (NumberFormat.Style style : NumberFormat.Style.values()) {
            rows.put("compact" + style.ordinal(), compact(NumberFormat.getCompactNumberInstance(l, style)));
        }
        for (TextStyle style : TextStyle.values()) {
            List<String> months = new ArrayList<>();
            for (Month m : Month.values()) {
                months.add(m.getDisplayName(style, l));
            }
            rows.put("months" + style.ordinal(), joined(months));
            List<String> days = new ArrayList<>();
            for (DayOfWeek d : DayOfWeek.values()) {
                days.add(d.getDisplayName(style, l));
            }
            rows.put("days" + style.ordinal(), joined(days));
            rows.put("eras" + style.ordinal(), IsoEra.BCE.getDisplayName(style, l) + "|" + IsoEra.CE.getDisplayName(style, l));
        }
        DateFormatSymbols d = DateFormatSymbols.getInstance(l);
        rows.put("ampm", joined(List.of(d.getAmPmStrings()[0], d.getAmPmStrings()[1])));
        rows.put("eras", joined(List.of(d.getEras())));
        List<String> dates = new ArrayList<>();
        List<String> times = new ArrayList<>();
        List<String> glue = new ArrayList<>();
        for (FormatStyle f : STYLES) {
            String date = dtf(f, null, l);
            String time = dtf(null, f, l);
            dates.add(date);
            times.add(time);
            String both = dtf(f, f, l);
            glue.add(both.replace(date, "{1}").replace(time, "{0}"));
        }
        rows.put("dates", joined(dates));
        rows.put("times", joined(times));
        rows.put("glue", joined(glue));
        List<String> symbols = new ArrayList<>();
        for (String c : CURRENCIES) {
            String symbol = Currency.getInstance(c).getSymbol(l);
            symbols.add(symbol.equals(c) ? "" : symbol);
        }
        rows.put("currencies", joined(symbols));
        return rows;
    }

    private static String minusText(Locale l) {
        return NumberFormat.getInstance(l).format(-1).replace("1", "");
    }

    private static String dtf(FormatStyle date, FormatStyle time, Locale l) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, l);
    }

    private static String pattern(NumberFormat f) {
        return ((DecimalFormat) f).toPattern();
    }

    /** For each power of ten from 3 to 14: zeros, prefix and suffix for one, and those for others if they differ. */
    private static String compact(NumberFormat f) {
        List<String> parts = new ArrayList<>();
        long p = 1;
        for (int i = 0; i < 15; i++, p *= 10) {
            if (i >= 3) {
                String one = piece(f.format(p), i);
                String other = piece(f.format(2 * p), i);
                parts.add(one.equals(other) ? one : one + ";" + other);
            }
        }
        return joined(parts);
    }

    private static String piece(String s, int power) {
        String digits = s.replaceAll("[^0-9]", "");
        if (s.matches("[0-9][0-9., \u00a0\u202f']*") && digits.length() == power + 1) {
            return "0";
        }
        if (digits.isEmpty()) {
            return s;
        }
        int from = s.indexOf(digits.charAt(0));
        return s.substring(0, from) + "0".repeat(digits.length()) + s.substring(from + digits.length());
    }

    private static void weeks() {
        Map<String, StringBuilder> groups = new TreeMap<>();
        for (String country : new TreeSet<>(List.of(Locale.getISOCountries()))) {
            Calendar c = Calendar.getInstance(new Locale("en", country));
            String key = c.getFirstDayOfWeek() + "" + c.getMinimalDaysInFirstWeek();
            if (!key.equals("11")) {
                groups.computeIfAbsent(key, k -> new StringBuilder()).append(' ').append(country);
            }
        }
        System.out.print("    /** First day of the week (1 is Sunday), least days of a first week, countries; 1 and 1 elsewhere. */\n"
            + "    static final String WEEKS = \"\"");
        groups.forEach((k, v) -> print(k + v + "\n"));
        System.out.println(";\n");
    }

    private static void currencies() {
        StringBuilder all = new StringBuilder();
        System.out.print("    /** Code, numeric code, digits, English name of a currency. */\n    static final String CURRENCIES = \"\"");
        Map<String, Currency> sorted = new TreeMap<>();
        for (Currency c : Currency.getAvailableCurrencies()) {
            sorted.put(c.getCurrencyCode(), c);
        }
        for (Currency c : sorted.values()) {
            String symbol = c.getSymbol(Locale.ENGLISH);
            all.append(c.getCurrencyCode() + "|" + c.getNumericCodeAsString() + "|" + c.getDefaultFractionDigits() + "|"
                + c.getDisplayName(Locale.ENGLISH) + (symbol.equals(c.getCurrencyCode()) ? "" : "|" + symbol) + "\n");
        }
        print(all.toString());
        all.setLength(0);
        System.out.println(";\n");
        System.out.print("    /** Country and its currency. */\n    static final String COUNTRIES = \"\"");
        for (String country : new TreeSet<>(List.of(Locale.getISOCountries()))) {
            Currency c = Currency.getInstance(new Locale("", country));
            if (c != null) {
                all.append(country).append(c.getCurrencyCode()).append(' ');
            }
        }
        print(all.toString());
        System.out.println(";\n\n    static final String SYMBOLS = \"" + String.join("|", CURRENCIES) + "\";");
        System.out.print("    static final String TAGS = \"\"");
        print(String.join("|", TAGS));
        System.out.println(";");
    }
}
