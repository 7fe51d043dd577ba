package java.time.chrono;

import java.time.DateTimeException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;

/** Before and since the Republic. */
public enum MinguoEra implements Era {
    BEFORE_ROC, ROC;

    public static MinguoEra of(int era) {
        if (era != 0 && era != 1) {
            throw new DateTimeException("Invalid era: " + era);
        }
        return era == 0 ? BEFORE_ROC : ROC;
    }

    @Override
    public int getValue() {
        return ordinal();
    }

    @Override
    public String getDisplayName(TextStyle style, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return this == ROC ? "Minguo" : "Before R.O.C.";
    }
}
