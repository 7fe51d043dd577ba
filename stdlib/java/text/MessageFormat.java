package java.text;

import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Texts with places for arguments. */
public class MessageFormat extends Format {
    private static final long serialVersionUID = 6479157306784022952L;
    private static final String[] TYPES = {"", "number", "date", "time", "choice"};
    private static final String[] NUMBER_STYLES = {"", "currency", "percent", "integer"};
    private static final String[] DATE_STYLES = {"", "short", "medium", "long", "full"};
    private static final int[] DATE_STYLE_VALUES = {DateFormat.DEFAULT, DateFormat.SHORT, DateFormat.MEDIUM, DateFormat.LONG,
        DateFormat.FULL};
    private Locale locale;
    /** The text without the places; a place stands before the character at its offset. */
    private String pattern = "";
    private List<Place> places = new ArrayList<>();

    private static final class Place implements java.io.Serializable {
        private static final long serialVersionUID = 1;
        final int argument;
        final int offset;
        Format format;

        Place(int argument, int offset, Format format) {
            this.argument = argument;
            this.offset = offset;
            this.format = format;
        }
    }

    /** The part of a message that an argument made. */
    public static class Field extends Format.Field {
        private static final long serialVersionUID = 7899943957617360810L;
        public static final Field ARGUMENT = new Field("message argument field");

        protected Field(String name) {
            super(name);
        }

        @Override
        protected Object readResolve() throws InvalidObjectException {
            if (getClass() != Field.class) {
                throw new InvalidObjectException("subclass didn't correctly implement readResolve");
            }
            return ARGUMENT;
        }
    }

    public MessageFormat(String pattern) {
        this(pattern, Locale.getDefault(Locale.Category.FORMAT));
    }

    public MessageFormat(String pattern, Locale locale) {
        this.locale = locale;
        applyPattern(pattern);
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public Locale getLocale() {
        return locale;
    }

    // ---- Patterns ----

    public void applyPattern(String pattern) {
        places = new ArrayList<>();
        StringBuilder[] segments = {new StringBuilder(), null, null, null};
        int part = 0;
        boolean quoted = false;
        int braces = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (part == 0) {
                if (c == '\'') {
                    if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                        segments[0].append(c);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (c == '{' && !quoted) {
                    part = 1;
                    segments[1] = new StringBuilder();
                    segments[2] = new StringBuilder();
                    segments[3] = new StringBuilder();
                } else {
                    segments[0].append(c);
                }
                continue;
            }
            if (quoted) {
                segments[part].append(c);
                quoted = c != '\'';
                continue;
            }
            switch (c) {
                case ' ' -> {
                    if (part != 2 || segments[2].length() > 0) {
                        segments[part].append(c);
                    }
                }
                case ',' -> {
                    if (part < 3) {
                        part++;
                    } else {
                        segments[part].append(c);
                    }
                }
                case '{' -> {
                    braces++;
                    segments[part].append(c);
                }
                case '}' -> {
                    if (braces == 0) {
                        part = 0;
                        place(segments);
                    } else {
                        braces--;
                        segments[part].append(c);
                    }
                }
                default -> {
                    quoted = c == '\'';
                    segments[part].append(c);
                }
            }
        }
        if (braces == 0 && part != 0) {
            places = new ArrayList<>();
            throw new IllegalArgumentException("Unmatched braces in the pattern.");
        }
        this.pattern = segments[0].toString();
    }

    private void place(StringBuilder[] segments) {
        String index = segments[1].toString();
        int argument;
        try {
            argument = Integer.parseInt(index);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("can't parse argument number: " + index, e);
        }
        if (argument < 0) {
            throw new IllegalArgumentException("negative argument number: " + index);
        }
        Format format = format(segments[2].toString(), segments[3].toString());
        places.add(new Place(argument, segments[0].length(), format));
    }

    private static int find(String s, String[] list) {
        for (int i = 0; i < list.length; i++) {
            if (s.equals(list[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int keyword(String s, String[] list) {
        int i = find(s, list);
        return i >= 0 ? i : find(s.trim().toLowerCase(Locale.ROOT), list);
    }

    private Format format(String type, String style) {
        switch (keyword(type, TYPES)) {
            case 0:
                return null;
            case 1:
                return switch (keyword(style, NUMBER_STYLES)) {
                    case 0 -> NumberFormat.getInstance(locale);
                    case 1 -> NumberFormat.getCurrencyInstance(locale);
                    case 2 -> NumberFormat.getPercentInstance(locale);
                    case 3 -> NumberFormat.getIntegerInstance(locale);
                    default -> new DecimalFormat(style, DecimalFormatSymbols.getInstance(locale));
                };
            case 2, 3:
                boolean date = keyword(type, TYPES) == 2;
                int known = keyword(style, DATE_STYLES);
                if (known >= 0) {
                    int s = DATE_STYLE_VALUES[known];
                    return date ? DateFormat.getDateInstance(s, locale) : DateFormat.getTimeInstance(s, locale);
                }
                SimpleDateFormat f = (SimpleDateFormat) (date ? DateFormat.getDateInstance(DateFormat.DEFAULT, locale)
                    : DateFormat.getTimeInstance(DateFormat.DEFAULT, locale));
                f.applyPattern(style);
                return f;
            case 4:
                try {
                    return new ChoiceFormat(style);
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException("Choice Pattern incorrect: " + style, e);
                }
            default:
                throw new IllegalArgumentException("unknown format type: " + type);
        }
    }

    public String toPattern() {
        int at = 0;
        StringBuilder sb = new StringBuilder();
        for (Place p : places) {
            quote(sb, pattern, at, p.offset);
            at = p.offset;
            sb.append('{').append(p.argument);
            appendStyle(sb, p.format);
            sb.append('}');
        }
        quote(sb, pattern, at, pattern.length());
        return sb.toString();
    }

    private void appendStyle(StringBuilder sb, Format f) {
        if (f instanceof ChoiceFormat c) {
            sb.append(",choice,").append(c.toPattern());
        } else if (f instanceof DecimalFormat d) {
            sb.append(",number");
            if (f.equals(NumberFormat.getInstance(locale))) {
                return;
            }
            sb.append(',').append(f.equals(NumberFormat.getCurrencyInstance(locale)) ? "currency"
                : f.equals(NumberFormat.getPercentInstance(locale)) ? "percent"
                : f.equals(NumberFormat.getIntegerInstance(locale)) ? "integer" : d.toPattern());
        } else if (f instanceof SimpleDateFormat s) {
            for (int i = 0; i < DATE_STYLES.length; i++) {
                boolean date = f.equals(DateFormat.getDateInstance(DATE_STYLE_VALUES[i], locale));
                if (date || f.equals(DateFormat.getTimeInstance(DATE_STYLE_VALUES[i], locale))) {
                    sb.append(date ? ",date" : ",time");
                    sb.append(i == 0 ? "" : ",").append(DATE_STYLES[i]);
                    return;
                }
            }
            sb.append(",date,").append(s.toPattern());
        }
    }

    private static void quote(StringBuilder sb, String source, int start, int end) {
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '{') {
                sb.append(quoted ? "" : "'").append(c);
                quoted = true;
            } else if (c == '\'') {
                sb.append("''");
            } else {
                sb.append(quoted ? "'" : "").append(c);
                quoted = false;
            }
        }
        sb.append(quoted ? "'" : "");
    }

    // ---- Formats ----

    public void setFormatsByArgumentIndex(Format[] newFormats) {
        for (Place p : places) {
            if (p.argument < newFormats.length) {
                p.format = newFormats[p.argument];
            }
        }
    }

    public void setFormats(Format[] newFormats) {
        for (int i = 0; i < Math.min(newFormats.length, places.size()); i++) {
            places.get(i).format = newFormats[i];
        }
    }

    public void setFormatByArgumentIndex(int argumentIndex, Format newFormat) {
        for (Place p : places) {
            if (p.argument == argumentIndex) {
                p.format = newFormat;
            }
        }
    }

    public void setFormat(int formatElementIndex, Format newFormat) {
        if (formatElementIndex >= places.size()) {
            throw new ArrayIndexOutOfBoundsException(formatElementIndex);
        }
        places.get(formatElementIndex).format = newFormat;
    }

    public Format[] getFormatsByArgumentIndex() {
        int max = -1;
        for (Place p : places) {
            max = Math.max(max, p.argument);
        }
        Format[] formats = new Format[max + 1];
        for (Place p : places) {
            formats[p.argument] = p.format;
        }
        return formats;
    }

    public Format[] getFormats() {
        Format[] formats = new Format[places.size()];
        for (int i = 0; i < formats.length; i++) {
            formats[i] = places.get(i).format;
        }
        return formats;
    }

    // ---- Formatting ----

    public final StringBuffer format(Object[] arguments, StringBuffer result, FieldPosition pos) {
        return write(arguments, result, pos, null);
    }

    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern).format(arguments);
    }

    @Override
    public final StringBuffer format(Object arguments, StringBuffer result, FieldPosition pos) {
        return write((Object[]) arguments, result, pos, null);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object arguments) {
        if (arguments == null) {
            throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        }
        Collector c = new Collector();
        return c.iterator(write((Object[]) arguments, new StringBuffer(), null, c).toString());
    }

    private Format formatOf(Place p, Object arg) {
        if (p.format != null) {
            return p.format;
        }
        if (arg instanceof Number) {
            return NumberFormat.getInstance(locale);
        }
        return arg instanceof Date ? DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale) : null;
    }

    private StringBuffer write(Object[] arguments, StringBuffer out, FieldPosition pos, Collector collector) {
        int at = 0;
        boolean found = false;
        for (Place p : places) {
            out.append(pattern, at, p.offset);
            at = p.offset;
            int start = out.length();
            if (arguments == null || p.argument >= arguments.length) {
                out.append('{').append(p.argument).append('}');
                continue;
            }
            Object arg = arguments[p.argument];
            Format f = arg == null ? null : formatOf(p, arg);
            if (arg == null) {
                out.append("null");
            } else if (f == null) {
                out.append(arg);
            } else {
                argument(out, f, arg, arguments, collector);
            }
            if (collector != null) {
                collector.field(Field.ARGUMENT, p.argument, start, out.length());
            } else if (pos != null && !found && out.length() > start && Field.ARGUMENT.equals(pos.getFieldAttribute())) {
                pos.setBeginIndex(start);
                pos.setEndIndex(out.length());
                found = true;
            }
        }
        return out.append(pattern, at, pattern.length());
    }

    private void argument(StringBuffer out, Format f, Object arg, Object[] all, Collector collector) {
        String text = f.format(arg);
        if (f instanceof ChoiceFormat && text.indexOf('{') >= 0) {
            f = new MessageFormat(text, locale);
            text = null;
        }
        if (collector == null) {
            out.append(text != null ? text : f.format(all));
            return;
        }
        int base = out.length();
        AttributedCharacterIterator it = f.formatToCharacterIterator(text != null ? arg : all);
        StringBuilder sb = new StringBuilder();
        for (char c = it.first(); it.getIndex() < it.getEndIndex(); c = it.next()) {
            sb.append(c);
        }
        out.append(sb);
        for (it.first(); it.getIndex() < it.getEndIndex(); it.setIndex(it.getRunLimit())) {
            it.getAttributes().forEach((k, v) -> {
                if (k instanceof Format.Field field) {
                    collector.field(field, v, base + it.getRunStart(), base + it.getRunLimit());
                }
            });
        }
    }

    // ---- Parsing ----

    public Object[] parse(String source, ParsePosition pos) {
        if (source == null) {
            return new Object[0];
        }
        int max = -1;
        for (Place p : places) {
            max = Math.max(max, p.argument);
        }
        Object[] result = new Object[max + 1];
        int at = 0;
        int in = pos.index;
        for (int i = 0; i < places.size(); i++) {
            Place p = places.get(i);
            int len = p.offset - at;
            if (!pattern.regionMatches(at, source, in, len)) {
                pos.errorIndex = in;
                return null;
            }
            in += len;
            at = p.offset;
            if (p.format == null) {
                int end = i + 1 < places.size() ? places.get(i + 1).offset : pattern.length();
                int next = at >= end ? source.length() : source.indexOf(pattern.substring(at, end), in);
                if (next < 0) {
                    pos.errorIndex = in;
                    return null;
                }
                String value = source.substring(in, next);
                if (!value.equals("{" + p.argument + "}")) {
                    result[p.argument] = value;
                }
                in = next;
            } else {
                ParsePosition inner = new ParsePosition(in);
                result[p.argument] = p.format.parseObject(source, inner);
                if (inner.index == in) {
                    pos.errorIndex = in;
                    return null;
                }
                in = inner.index;
            }
        }
        int len = pattern.length() - at;
        if (!pattern.regionMatches(at, source, in, len)) {
            pos.errorIndex = in;
            return null;
        }
        pos.index = in + len;
        return result;
    }

    public Object[] parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object[] result = parse(source, pos);
        if (pos.index == 0) {
            throw new ParseException("MessageFormat parse error!", pos.errorIndex);
        }
        return result;
    }

    @Override
    public Object parseObject(String source, ParsePosition pos) {
        return parse(source, pos);
    }

    // ---- Others ----

    @Override
    public Object clone() {
        MessageFormat other = (MessageFormat) super.clone();
        other.places = new ArrayList<>();
        for (Place p : places) {
            other.places.add(new Place(p.argument, p.offset, p.format == null ? null : (Format) p.format.clone()));
        }
        return other;
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (obj == null || getClass() != obj.getClass()) {
            return false;
        }
        MessageFormat o = (MessageFormat) obj;
        if (!pattern.equals(o.pattern) || !Objects.equals(locale, o.locale) || places.size() != o.places.size()) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            Place p = places.get(i);
            Place q = o.places.get(i);
            if (p.argument != q.argument || p.offset != q.offset || !Objects.equals(p.format, q.format)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }
}
