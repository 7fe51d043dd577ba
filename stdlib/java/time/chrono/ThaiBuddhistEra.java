package java.time.chrono;

import java.time.DateTimeException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;

/** Before and in the Buddhist era. */
public enum ThaiBuddhistEra implements Era {
    BEFORE_BE, BE;

    public static ThaiBuddhistEra of(int era) {
        if (era != 0 && era != 1) {
            throw new DateTimeException("Invalid era: " + era);
        }
        return era == 0 ? BEFORE_BE : BE;
    }

    @Override
    public int getValue() {
        return ordinal();
    }

    @Override
    public String getDisplayName(TextStyle style, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return this == BE ? "BE" : "BC";
    }
}
