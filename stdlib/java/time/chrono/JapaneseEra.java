package java.time.chrono;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Objects;

/** The reign of an emperor. */
public final class JapaneseEra implements Era, Serializable {
    public static final JapaneseEra MEIJI = new JapaneseEra(-1, LocalDate.of(1868, 1, 1), "Meiji", "Meiji", "M", "\u660e\u6cbb");
    public static final JapaneseEra TAISHO = new JapaneseEra(0, LocalDate.of(1912, 7, 30), "Taisho", "Taish\u014d", "T",
        "\u5927\u6b63");
    public static final JapaneseEra SHOWA = new JapaneseEra(1, LocalDate.of(1926, 12, 25), "Showa", "Sh\u014dwa", "S",
        "\u662d\u548c");
    public static final JapaneseEra HEISEI = new JapaneseEra(2, LocalDate.of(1989, 1, 8), "Heisei", "Heisei", "H",
        "\u5e73\u6210");
    public static final JapaneseEra REIWA = new JapaneseEra(3, LocalDate.of(2019, 5, 1), "Reiwa", "Reiwa", "R", "\u4ee4\u548c");
    private static final JapaneseEra[] ALL = {MEIJI, TAISHO, SHOWA, HEISEI, REIWA};
    private static final long serialVersionUID = 1466499369062886794L;
    private final int eraValue;
    private final transient LocalDate since;
    private final transient String name;
    private final transient String english;
    private final transient String letter;
    private final transient String japanese;

    private JapaneseEra(int eraValue, LocalDate since, String name, String english, String letter, String japanese) {
        this.eraValue = eraValue;
        this.since = since;
        this.name = name;
        this.english = english;
        this.letter = letter;
        this.japanese = japanese;
    }

    public static JapaneseEra of(int japaneseEra) {
        int i = japaneseEra + 1;
        if (i < 0 || i >= ALL.length) {
            throw new DateTimeException("Invalid era: " + japaneseEra);
        }
        return ALL[i];
    }

    public static JapaneseEra valueOf(String japaneseEra) {
        Objects.requireNonNull(japaneseEra, "japaneseEra");
        for (JapaneseEra e : ALL) {
            if (e.name.equals(japaneseEra)) {
                return e;
            }
        }
        throw new IllegalArgumentException("japaneseEra is invalid");
    }

    public static JapaneseEra[] values() {
        return ALL.clone();
    }

    static JapaneseEra at(LocalDate date) {
        for (int i = ALL.length - 1; i >= 0; i--) {
            if (!date.isBefore(ALL[i].since)) {
                return ALL[i];
            }
        }
        throw new DateTimeException("JapaneseDate before Meiji 6 are not supported");
    }

    LocalDate since() {
        return since;
    }

    /** The first day of the next era, null for the last. */
    LocalDate until() {
        int i = eraValue + 2;
        return i < ALL.length ? ALL[i].since : null;
    }

    @Override
    public int getValue() {
        return eraValue;
    }

    @Override
    public ValueRange range(TemporalField field) {
        return field == ChronoField.ERA ? JapaneseChronology.INSTANCE.range(ChronoField.ERA) : Era.super.range(field);
    }

    @Override
    public String getDisplayName(TextStyle style, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        if (style.asNormal() == TextStyle.NARROW) {
            return letter;
        }
        return locale.getLanguage().equals("ja") ? japanese : english;
    }

    @Override
    public String toString() {
        return name;
    }

    private Object readResolve() {
        return of(eraValue);
    }
}
