package java.time.format;

import java.time.DateTimeException;
import java.time.temporal.TemporalField;

/** One piece of a formatter. */
abstract class FormatPart {
    /** False: a value is missing where it may be. */
    abstract boolean print(PrintContext context, StringBuilder out);

    /** The position behind what was parsed, or the position of the error inverted. */
    abstract int parse(ParseContext context, CharSequence text, int pos);

    /** Changes how later parts parse. */
    enum Setting {
        SENSITIVE("ParseCaseSensitive(true)"), INSENSITIVE("ParseCaseSensitive(false)"), STRICT("ParseStrict(true)"),
        LENIENT("ParseStrict(false)");

        private final String text;

        Setting(String text) {
            this.text = text;
        }

        FormatPart part() {
            return new SettingPart(this);
        }
    }

    private static final class SettingPart extends FormatPart {
        private final Setting setting;

        SettingPart(Setting setting) {
            this.setting = setting;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            switch (setting) {
                case SENSITIVE -> context.setCaseSensitive(true);
                case INSENSITIVE -> context.setCaseSensitive(false);
                case STRICT -> context.setStrict(true);
                default -> context.setStrict(false);
            }
            return pos;
        }

        @Override
        public String toString() {
            return setting.text;
        }
    }

    /** Parts in a row, all or none of them if optional. */
    static final class Composite extends FormatPart {
        private final FormatPart[] parts;
        private final boolean optional;

        Composite(FormatPart[] parts, boolean optional) {
            this.parts = parts;
            this.optional = optional;
        }

        Composite withOptional(boolean optional) {
            return optional == this.optional ? this : new Composite(parts, optional);
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            int length = out.length();
            if (optional) {
                context.startOptional();
            }
            try {
                for (FormatPart p : parts) {
                    if (!p.print(context, out)) {
                        out.setLength(length);
                        return true;
                    }
                }
            } finally {
                if (optional) {
                    context.endOptional();
                }
            }
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            if (!optional) {
                for (FormatPart p : parts) {
                    pos = p.parse(context, text, pos);
                    if (pos < 0) {
                        break;
                    }
                }
                return pos;
            }
            context.startOptional();
            int at = pos;
            for (FormatPart p : parts) {
                at = p.parse(context, text, at);
                if (at < 0) {
                    context.endOptional(false);
                    return pos;
                }
            }
            context.endOptional(true);
            return at;
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder().append(optional ? '[' : '(');
            for (FormatPart p : parts) {
                sb.append(p);
            }
            return sb.append(optional ? ']' : ')').toString();
        }
    }

    /** Text that stands for itself. */
    static final class Literal extends FormatPart {
        private final String literal;

        Literal(String literal) {
            this.literal = literal;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            out.append(literal);
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            if (pos > text.length() || pos < 0) {
                throw new IndexOutOfBoundsException();
            }
            return context.startsWith(text, pos, literal) ? pos + literal.length() : ~pos;
        }

        @Override
        public String toString() {
            return "'" + literal.replace("'", "''") + "'";
        }
    }

    /** Fills another part up to a width. */
    static final class Pad extends FormatPart {
        private final FormatPart part;
        private final int width;
        private final char fill;

        Pad(FormatPart part, int width, char fill) {
            this.part = part;
            this.width = width;
            this.fill = fill;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            int start = out.length();
            if (!part.print(context, out)) {
                return false;
            }
            int length = out.length() - start;
            if (length > width) {
                throw new DateTimeException("Cannot print as output of " + length
                    + " characters exceeds pad width of " + width);
            }
            out.insert(start, String.valueOf(fill).repeat(width - length));
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            boolean strict = context.isStrict();
            if (pos > text.length()) {
                throw new IndexOutOfBoundsException();
            }
            if (pos == text.length()) {
                return ~pos;
            }
            int end = pos + width;
            if (end > text.length()) {
                if (strict) {
                    return ~pos;
                }
                end = text.length();
            }
            int at = pos;
            while (at < end && context.same(text.charAt(at), fill)) {
                at++;
            }
            int result = part.parse(context, text.subSequence(0, end), at);
            return result != end && strict ? ~(pos + at) : result;
        }

        @Override
        public String toString() {
            return "Pad(" + part + "," + width + (fill == ' ' ? ")" : ",'" + fill + "')");
        }
    }

    /** A field that has a value if nothing parsed gives it one. */
    static final class Default extends FormatPart {
        private final TemporalField field;
        private final long value;

        Default(TemporalField field, long value) {
            this.field = field;
            this.value = value;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            if (context.value(field) == null) {
                context.setField(field, value, pos, pos);
            }
            return pos;
        }
    }
}
