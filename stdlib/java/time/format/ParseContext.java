package java.time.format;

import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** What has been parsed so far, and how parsing goes. */
final class ParseContext {
    final DateTimeFormatter formatter;
    private boolean caseSensitive = true;
    private boolean strict = true;
    private final ArrayList<Parsed> parsed = new ArrayList<>();
    /** Those who want to know of a chronology that is parsed later. */
    private ArrayList<Consumer<Chronology>> listeners;

    ParseContext(DateTimeFormatter formatter) {
        this.formatter = formatter;
        parsed.add(new Parsed());
    }

    ParseContext copy() {
        ParseContext c = new ParseContext(formatter);
        c.caseSensitive = caseSensitive;
        c.strict = strict;
        return c;
    }

    Locale locale() {
        return formatter.getLocale();
    }

    DecimalStyle decimals() {
        return formatter.getDecimalStyle();
    }

    Chronology chronology() {
        Chronology c = current().chronology;
        c = c != null ? c : formatter.getChronology();
        return c != null ? c : IsoChronology.INSTANCE;
    }

    boolean isCaseSensitive() {
        return caseSensitive;
    }

    void setCaseSensitive(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }

    boolean isStrict() {
        return strict;
    }

    void setStrict(boolean strict) {
        this.strict = strict;
    }

    boolean startsWith(CharSequence text, int at, String part) {
        int n = part.length();
        if (at + n > text.length()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (!same(text.charAt(at + i), part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean same(char a, char b) {
        return a == b || !caseSensitive && (Character.toUpperCase(a) == Character.toUpperCase(b)
            || Character.toLowerCase(a) == Character.toLowerCase(b));
    }

    Parsed current() {
        return parsed.get(parsed.size() - 1);
    }

    void startOptional() {
        parsed.add(current().copy());
    }

    void endOptional(boolean successful) {
        parsed.remove(parsed.size() - (successful ? 2 : 1));
    }

    Long value(TemporalField field) {
        return current().fieldValues.get(field);
    }

    /** The position to go on from, or the error position inverted if the field has another value already. */
    int setField(TemporalField field, long value, int errorPos, int successPos) {
        Objects.requireNonNull(field, "field");
        Long old = current().fieldValues.put(field, value);
        return old != null && old != value ? ~errorPos : successPos;
    }

    void setZone(ZoneId zone) {
        current().zone = Objects.requireNonNull(zone, "zone");
    }

    void setChronology(Chronology chronology) {
        current().chronology = chronology;
        if (listeners != null && !listeners.isEmpty()) {
            ArrayList<Consumer<Chronology>> all = listeners;
            listeners = null;
            all.forEach(l -> l.accept(chronology));
        }
    }

    void onChronologyChange(Consumer<Chronology> listener) {
        if (listeners == null) {
            listeners = new ArrayList<>();
        }
        listeners.add(listener);
    }

    @Override
    public String toString() {
        return current().toString();
    }
}
