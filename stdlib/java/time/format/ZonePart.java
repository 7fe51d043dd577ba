package java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jindo.internal.ZoneNames;

/** A zone's id. */
class ZonePart extends FormatPart {
    private final TemporalQuery<ZoneId> query;
    private final String description;

    ZonePart(TemporalQuery<ZoneId> query, String description) {
        this.query = query;
        this.description = description;
    }

    @Override
    boolean print(PrintContext context, StringBuilder out) {
        ZoneId zone = context.value(query);
        if (zone == null) {
            return false;
        }
        out.append(zone.getId());
        return true;
    }

    @Override
    int parse(ParseContext context, CharSequence text, int pos) {
        int length = text.length();
        if (pos > length) {
            throw new IndexOutOfBoundsException();
        }
        if (pos == length) {
            return ~pos;
        }
        char c = text.charAt(pos);
        if (c == '+' || c == '-') {
            return withOffset(context, text, pos, pos, Offset.ID_Z);
        }
        if (context.startsWith(text, pos, "UTC")) {
            return withOffset(context, text, pos, pos + 3, Offset.ID_ZERO);
        }
        if (context.startsWith(text, pos, "UT")) {
            return withOffset(context, text, pos, pos + 2, Offset.ID_ZERO);
        }
        if (context.startsWith(text, pos, "GMT")) {
            if (context.startsWith(text, pos, "GMT0")) {
                context.setZone(ZoneId.of("GMT0"));
                return pos + 4;
            }
            return withOffset(context, text, pos, pos + 3, Offset.ID_ZERO);
        }
        int end = region(context, text, pos);
        if (end < 0 && context.same(c, 'Z')) {
            context.setZone(ZoneOffset.UTC);
            return pos + 1;
        }
        return end;
    }

    private static boolean isIdChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/~._+-".indexOf(c) >= 0;
    }

    /** The longest region id here. */
    int region(ParseContext context, CharSequence text, int pos) {
        Set<String> ids = ZoneRulesProvider.getAvailableZoneIds();
        int end = pos;
        while (end < text.length() && isIdChar(text.charAt(end))) {
            end++;
        }
        for (; end > pos; end--) {
            String id = text.subSequence(pos, end).toString();
            if (!ids.contains(id)) {
                id = context.isCaseSensitive() ? null : ignoringCase(ids, id);
            }
            if (id != null) {
                context.setZone(ZoneId.of(id));
                return end;
            }
        }
        return ~pos;
    }

    private static String ignoringCase(Set<String> ids, String wanted) {
        for (String id : ids) {
            if (id.equalsIgnoreCase(wanted)) {
                return id;
            }
        }
        return null;
    }

    private int withOffset(ParseContext context, CharSequence text, int prefixPos, int pos, Offset parser) {
        String prefix = text.subSequence(prefixPos, pos).toString().toUpperCase(Locale.ROOT);
        if (pos >= text.length() || text.charAt(pos) == '0' || context.same(text.charAt(pos), 'Z')) {
            context.setZone(ZoneId.of(prefix));
            return pos;
        }
        ParseContext inner = context.copy();
        int end = parser.parse(inner, text, pos);
        if (end < 0) {
            if (parser == Offset.ID_Z) {
                return ~prefixPos;
            }
            context.setZone(ZoneId.of(prefix));
            return pos;
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(inner.value(ChronoField.OFFSET_SECONDS).intValue());
        context.setZone(ZoneId.ofOffset(prefix, offset));
        return end;
    }

    @Override
    public String toString() {
        return description;
    }

    /** A zone's name. */
    static final class Text extends ZonePart {
        /** Zones whose names win over those of others that are called the same. */
        private static final String[] FIRST = {"America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York",
            "Pacific/Honolulu", "America/Anchorage", "America/Halifax", "America/St_Johns", "Europe/Paris", "Europe/London",
            "Asia/Tokyo", "Asia/Shanghai", "Asia/Kolkata", "UTC", "GMT"};
        private final TextStyle style;
        private final Set<ZoneId> preferred;
        private final boolean generic;

        Text(TextStyle style, Set<ZoneId> preferred, boolean generic) {
            super(TemporalQueries.zone(), "ZoneText(" + style + ")");
            this.style = style;
            this.preferred = preferred;
            this.generic = generic;
        }

        private int which(TemporalAccessor t, ZoneId zone) {
            int brief = style.asNormal() == TextStyle.FULL ? 0 : 1;
            if (generic) {
                return ZoneNames.GENERIC_LONG + brief;
            }
            if (t.isSupported(ChronoField.INSTANT_SECONDS)) {
                return (zone.getRules().isDaylightSavings(Instant.from(t)) ? ZoneNames.SUMMER_LONG : 0) + brief;
            }
            if (t.isSupported(ChronoField.EPOCH_DAY) && t.isSupported(ChronoField.NANO_OF_DAY)) {
                LocalDateTime local = LocalDate.ofEpochDay(t.getLong(ChronoField.EPOCH_DAY))
                    .atTime(LocalTime.ofNanoOfDay(t.getLong(ChronoField.NANO_OF_DAY)));
                if (zone.getRules().getTransition(local) == null) {
                    return (zone.getRules().isDaylightSavings(local.atZone(zone).toInstant()) ? ZoneNames.SUMMER_LONG : 0) + brief;
                }
            }
            return ZoneNames.GENERIC_LONG + brief;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            ZoneId zone = context.value(TemporalQueries.zoneId());
            if (zone == null) {
                return false;
            }
            String name = zone instanceof ZoneOffset ? null : ZoneNames.name(zone.getId(), which(context.temporal, zone));
            out.append(name == null || name.isEmpty() ? zone.getId() : name);
            return true;
        }

        @Override
        int region(ParseContext context, CharSequence text, int pos) {
            String best = null;
            int length = 0;
            for (String id : candidates()) {
                for (int k = style.asNormal() == TextStyle.FULL ? 0 : 1; k < 6; k += 2) {
                    String name = ZoneNames.name(id, k);
                    if (name != null && name.length() > length && context.startsWith(text, pos, name)) {
                        best = id;
                        length = name.length();
                    }
                }
            }
            int end = super.region(context, text, pos);
            if (best == null || end > pos + length) {
                return end;
            }
            context.setZone(ZoneId.of(best, ZoneId.SHORT_IDS));
            return pos + length;
        }

        private List<String> candidates() {
            ArrayList<String> ids = new ArrayList<>();
            if (preferred != null) {
                preferred.forEach(z -> ids.add(z.getId()));
            }
            ids.addAll(List.of(FIRST));
            ids.addAll(new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds()));
            return ids;
        }
    }

    /** An offset after a pattern of hours, minutes and seconds. */
    static final class Offset extends FormatPart {
        private static final String[] PATTERNS = {"+HH", "+HHmm", "+HH:mm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss",
            "+HHMMSS", "+HH:MM:SS", "+HHmmss", "+HH:mm:ss", "+H", "+Hmm", "+H:mm", "+HMM", "+H:MM", "+HMMss", "+H:MM:ss",
            "+HMMSS", "+H:MM:SS", "+Hmmss", "+H:mm:ss"};
        static final Offset ID_Z = new Offset("+HH:MM:ss", "Z");
        static final Offset ID_ZERO = new Offset("+HH:MM:ss", "0");
        private final String none;
        /** The pattern's place among those of two hour digits, and whether it is one of them. */
        private final int type;
        private final boolean paddedHour;

        Offset(String pattern, String none) {
            int at = List.of(PATTERNS).indexOf(pattern);
            if (at < 0) {
                throw new IllegalArgumentException("Invalid zone offset pattern: " + pattern);
            }
            type = at % 11;
            paddedHour = at < 11;
            this.none = none;
        }

        private boolean hasColon() {
            return type > 0 && type % 2 == 0;
        }

        private static void two(StringBuilder out, int n) {
            out.append((char) (n / 10 + '0')).append((char) (n % 10 + '0'));
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            Long seconds = context.value(ChronoField.OFFSET_SECONDS);
            if (seconds == null) {
                return false;
            }
            int total = Math.toIntExact(seconds);
            int h = Math.abs(total / 3600 % 100);
            int m = Math.abs(total / 60 % 60);
            int s = Math.abs(total % 60);
            int start = out.length();
            int shown = h;
            out.append(total < 0 ? '-' : '+');
            if (paddedHour || h >= 10) {
                two(out, h);
            } else {
                out.append((char) (h + '0'));
            }
            if (type >= 3 && type <= 8 || type >= 9 && s > 0 || type >= 1 && m > 0) {
                two(out.append(hasColon() ? ":" : ""), m);
                shown += m;
                if (type == 7 || type == 8 || type >= 5 && s > 0) {
                    two(out.append(hasColon() ? ":" : ""), s);
                    shown += s;
                }
            }
            if (total == 0 || shown == 0) {
                out.setLength(start);
                out.append(none);
            }
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            if (none.isEmpty()) {
                if (pos == text.length()) {
                    return context.setField(ChronoField.OFFSET_SECONDS, 0, pos, pos);
                }
            } else {
                if (pos == text.length()) {
                    return ~pos;
                }
                if (context.startsWith(text, pos, none)) {
                    return context.setField(ChronoField.OFFSET_SECONDS, 0, pos, pos + none.length());
                }
            }
            char sign = text.charAt(pos);
            if (sign == '+' || sign == '-') {
                Reader r = new Reader(text, pos + 1);
                if (read(r, context.isStrict())) {
                    if (r.h > 23 || r.m > 59 || r.s > 59) {
                        throw new DateTimeException("Value out of range: Hour[0-23], Minute[0-59], Second[0-59]");
                    }
                    long total = r.h * 3600L + r.m * 60L + r.s;
                    return context.setField(ChronoField.OFFSET_SECONDS, sign == '-' ? -total : total, pos, r.pos);
                }
            }
            return none.isEmpty() ? context.setField(ChronoField.OFFSET_SECONDS, 0, pos, pos) : ~pos;
        }

        private boolean read(Reader r, boolean strict) {
            boolean colon = type == 0 && !strict ? r.hasColonBehindHour() : hasColon();
            boolean minutes = !strict || type > 0;
            boolean seconds = !strict || type > 4;
            boolean needsMinute = strict && type >= 3 && type <= 8;
            boolean needsSecond = strict && type >= 7 && type <= 8;
            if (!paddedHour && !colon && minutes) {
                return r.digits(seconds ? 6 : 4, needsSecond ? 5 : needsMinute ? 3 : 1);
            }
            if (!r.hour(paddedHour)) {
                return false;
            }
            if (!minutes || !r.minute(colon)) {
                return !needsMinute;
            }
            return !seconds || r.second(colon) || !needsSecond;
        }

        /** Reads hours, minutes and seconds. */
        private static final class Reader {
            private final CharSequence text;
            int pos;
            int h;
            int m;
            int s;

            Reader(CharSequence text, int pos) {
                this.text = text;
                this.pos = pos;
            }

            private int digit(int at) {
                char c = at < text.length() ? text.charAt(at) : 0;
                return c >= '0' && c <= '9' ? c - '0' : -1;
            }

            /** Two digits, behind a colon if so; -1 if they are not there. */
            private int pair(boolean colon) {
                int at = pos;
                if (colon) {
                    if (at >= text.length() || text.charAt(at) != ':') {
                        return -1;
                    }
                    at++;
                }
                int tens = digit(at);
                int ones = digit(at + 1);
                if (tens < 0 || ones < 0) {
                    return -1;
                }
                int n = tens * 10 + ones;
                if (n > 59) {
                    return -1;
                }
                pos = at + 2;
                return n;
            }

            /** Two digits, or one where the hour is not padded. */
            boolean hour(boolean padded) {
                int a = digit(pos);
                int b = digit(pos + 1);
                if (a < 0 || padded && b < 0) {
                    return false;
                }
                h = b >= 0 ? a * 10 + b : a;
                pos += b >= 0 ? 2 : 1;
                return true;
            }

            boolean hasColonBehindHour() {
                int at = pos + (digit(pos) < 0 ? 0 : digit(pos + 1) < 0 ? 1 : 2);
                return at < text.length() && text.charAt(at) == ':';
            }

            /** All in a row of digits: an odd number of them begins with an hour of one digit. */
            boolean digits(int max, int min) {
                int n = 0;
                while (n < max && digit(pos + n) >= 0) {
                    n++;
                }
                if (n < min) {
                    return false;
                }
                int first = n % 2 == 1 ? 1 : 2;
                h = first == 1 ? digit(pos) : digit(pos) * 10 + digit(pos + 1);
                m = n > 2 ? digit(pos + first) * 10 + digit(pos + first + 1) : 0;
                s = n > 4 ? digit(pos + first + 2) * 10 + digit(pos + first + 3) : 0;
                pos += n;
                return true;
            }

            boolean minute(boolean colon) {
                int n = pair(colon);
                m = Math.max(n, 0);
                return n >= 0;
            }

            boolean second(boolean colon) {
                int n = pair(colon);
                s = Math.max(n, 0);
                return n >= 0;
            }
        }

        @Override
        public String toString() {
            return "Offset(" + PATTERNS[type + (paddedHour ? 0 : 11)] + ",'" + none.replace("'", "''") + "')";
        }
    }

    /** An offset behind GMT. */
    static final class LocalizedOffset extends FormatPart {
        private final TextStyle style;

        LocalizedOffset(TextStyle style) {
            this.style = style;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            Long seconds = context.value(ChronoField.OFFSET_SECONDS);
            if (seconds == null) {
                return false;
            }
            out.append("GMT");
            int total = Math.toIntExact(seconds);
            if (total == 0) {
                return true;
            }
            int h = Math.abs(total / 3600 % 100);
            int m = Math.abs(total / 60 % 60);
            int s = Math.abs(total % 60);
            out.append(total < 0 ? '-' : '+');
            if (style == TextStyle.FULL || h >= 10) {
                Offset.two(out, h);
            } else {
                out.append((char) (h + '0'));
            }
            if (style == TextStyle.FULL || m != 0 || s != 0) {
                Offset.two(out.append(':'), m);
                if (s != 0) {
                    Offset.two(out.append(':'), s);
                }
            }
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int start) {
            if (!context.startsWith(text, start, "GMT")) {
                return ~start;
            }
            int pos = start + 3;
            if (pos == text.length()) {
                return context.setField(ChronoField.OFFSET_SECONDS, 0, start, pos);
            }
            char sign = text.charAt(pos);
            if (sign != '+' && sign != '-') {
                return context.setField(ChronoField.OFFSET_SECONDS, 0, start, pos);
            }
            Offset.Reader r = new Offset.Reader(text, pos + 1);
            if (!r.hour(style == TextStyle.FULL)) {
                return ~start;
            }
            if (r.minute(true)) {
                r.second(true);
            } else if (style == TextStyle.FULL) {
                return ~start;
            }
            long total = r.h * 3600L + r.m * 60L + r.s;
            return context.setField(ChronoField.OFFSET_SECONDS, sign == '-' ? -total : total, start, r.pos);
        }

        @Override
        public String toString() {
            return "LocalizedOffset(" + style + ")";
        }
    }

    /** An instant as ISO 8601 has it, in UTC. */
    static final class InstantPart extends FormatPart {
        private static final long CYCLE = 146097L * 86400;
        /** From year 0 to 1970. */
        private static final long TO_1970 = (146097L * 5 - (30L * 365 + 7)) * 86400;
        private final int fractionalDigits;

        InstantPart(int fractionalDigits) {
            this.fractionalDigits = fractionalDigits;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            Long seconds = context.value(ChronoField.INSTANT_SECONDS);
            if (seconds == null) {
                return false;
            }
            TemporalAccessor t = context.temporal;
            int nano = t.isSupported(ChronoField.NANO_OF_SECOND)
                ? ChronoField.NANO_OF_SECOND.checkValidIntValue(t.getLong(ChronoField.NANO_OF_SECOND)) : 0;
            long zero = seconds + TO_1970;
            long cycles = Math.floorDiv(zero, CYCLE);
            LocalDateTime local = LocalDateTime.ofEpochSecond(Math.floorMod(zero, CYCLE) - TO_1970, 0, ZoneOffset.UTC);
            long year = local.getYear() + cycles * 400;
            if (year > 9999) {
                out.append('+').append(year);
            } else {
                String digits = Long.toString(Math.abs(year));
                out.append(year < 0 ? "-" : "").append("0000", 0, Math.max(0, 4 - digits.length())).append(digits);
            }
            Offset.two(out.append('-'), local.getMonthValue());
            Offset.two(out.append('-'), local.getDayOfMonth());
            Offset.two(out.append('T'), local.getHour());
            Offset.two(out.append(':'), local.getMinute());
            Offset.two(out.append(':'), local.getSecond());
            fraction(out, nano);
            out.append('Z');
            return true;
        }

        private void fraction(StringBuilder out, int nano) {
            int digits = fractionalDigits >= 0 ? fractionalDigits : 9;
            if (fractionalDigits < 0 && nano == 0 || digits == 0) {
                return;
            }
            String s = String.valueOf(1_000_000_000 + nano).substring(1, 1 + digits);
            if (fractionalDigits == -2) {
                s = nano % 1_000_000 == 0 ? s.substring(0, 3) : nano % 1000 == 0 ? s.substring(0, 6) : s;
            } else if (fractionalDigits == -1) {
                while (s.endsWith("0")) {
                    s = s.substring(0, s.length() - 1);
                }
            }
            out.append('.').append(s);
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            int min = Math.max(fractionalDigits, 0);
            int max = fractionalDigits < 0 ? 9 : fractionalDigits;
            DateTimeFormatterBuilder b = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral('T').appendValue(ChronoField.HOUR_OF_DAY, 2).appendLiteral(':')
                .appendValue(ChronoField.MINUTE_OF_HOUR, 2).appendLiteral(':').appendValue(ChronoField.SECOND_OF_MINUTE, 2);
            if (max > 0) {
                b.appendFraction(ChronoField.NANO_OF_SECOND, min, max, true);
            }
            FormatPart p = b.appendOffsetId().toFormatter().part(false);
            ParseContext inner = context.copy();
            int end = p.parse(inner, text, pos);
            if (end < 0) {
                return end;
            }
            long yearParsed = inner.value(ChronoField.YEAR);
            int month = inner.value(ChronoField.MONTH_OF_YEAR).intValue();
            int day = inner.value(ChronoField.DAY_OF_MONTH).intValue();
            int hour = inner.value(ChronoField.HOUR_OF_DAY).intValue();
            int minute = inner.value(ChronoField.MINUTE_OF_HOUR).intValue();
            Long secondValue = inner.value(ChronoField.SECOND_OF_MINUTE);
            int second = secondValue != null ? secondValue.intValue() : 0;
            Long nano = inner.value(ChronoField.NANO_OF_SECOND);
            int offset = inner.value(ChronoField.OFFSET_SECONDS).intValue();
            int days = 0;
            if (hour == 24 && minute == 0 && second == 0 && (nano == null || nano == 0)) {
                hour = 0;
                days = 1;
            } else if (hour == 23 && minute == 59 && second == 60) {
                context.current().leapSecond = true;
                second = 59;
            }
            long seconds;
            try {
                LocalDateTime local = LocalDateTime.of((int) yearParsed % 10_000, month, day, hour, minute, second, 0)
                    .plusDays(days);
                seconds = local.toEpochSecond(ZoneOffset.ofTotalSeconds(offset));
                seconds = Math.addExact(seconds, Math.multiplyExact(yearParsed / 10_000L, CYCLE * 25));
            } catch (RuntimeException e) {
                return ~pos;
            }
            int at = context.setField(ChronoField.INSTANT_SECONDS, seconds, pos, end);
            return context.setField(ChronoField.NANO_OF_SECOND, nano == null ? 0 : nano, pos, at);
        }

        @Override
        public String toString() {
            return "Instant()";
        }
    }
}
