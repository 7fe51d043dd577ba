package java.util;

import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import jindo.internal.LocaleData;

/** A currency of ISO 4217. */
public final class Currency implements Serializable {
    private static final long serialVersionUID = -158308464356906721L;
    private static final ConcurrentHashMap<String, Currency> KNOWN = new ConcurrentHashMap<>();
    private final String currencyCode;
    private final transient int digits;
    private final transient int number;

    private Currency(String code, int digits, int number) {
        this.currencyCode = code;
        this.digits = digits;
        this.number = number;
    }

    public static Currency getInstance(String currencyCode) {
        Currency c = KNOWN.get(currencyCode);
        if (c == null) {
            String[] row = currencyCode.length() == 3 ? LocaleData.currency(currencyCode) : null;
            if (row == null) {
                throw new IllegalArgumentException();
            }
            c = new Currency(currencyCode, Integer.parseInt(row[2]), Integer.parseInt(row[1]));
            Currency before = KNOWN.putIfAbsent(currencyCode, c);
            c = before != null ? before : c;
        }
        return c;
    }

    public static Currency getInstance(Locale locale) {
        String override = locale.getUnicodeLocaleType("cu");
        if (override != null && LocaleData.currency(override.toUpperCase(Locale.ROOT)) != null) {
            return getInstance(override.toUpperCase(Locale.ROOT));
        }
        String country = locale.getCountry();
        if (country.length() != 2 || !LocaleData.isCountry(country)) {
            throw new IllegalArgumentException();
        }
        String code = LocaleData.countryCurrency(country);
        return code == null ? null : getInstance(code);
    }

    public static Set<Currency> getAvailableCurrencies() {
        HashSet<Currency> all = new HashSet<>();
        for (String code : LocaleData.currencyCodes()) {
            all.add(getInstance(code));
        }
        return all;
    }

    public String getCurrencyCode() {
        return currencyCode;
    }

    public String getSymbol() {
        return getSymbol(Locale.getDefault(Locale.Category.DISPLAY));
    }

    public String getSymbol(Locale locale) {
        return LocaleData.currencySymbol(Objects.requireNonNull(locale), currencyCode);
    }

    public int getDefaultFractionDigits() {
        return digits;
    }

    public int getNumericCode() {
        return number;
    }

    public String getNumericCodeAsString() {
        String s = Integer.toString(number);
        return "000".substring(s.length()) + s;
    }

    public String getDisplayName() {
        return getDisplayName(Locale.getDefault(Locale.Category.DISPLAY));
    }

    public String getDisplayName(Locale locale) {
        Objects.requireNonNull(locale);
        return LocaleData.currency(currencyCode)[3];
    }

    @Override
    public String toString() {
        return currencyCode;
    }

    private Object readResolve() {
        return getInstance(currencyCode);
    }
}
