package java.text;

import java.io.Serializable;
import java.util.ArrayList;

/** Writes objects as text and reads them back. */
public abstract class Format implements Serializable, Cloneable {
    private static final long serialVersionUID = -299282585814624189L;

    protected Format() {
    }

    /** A part of formatted text. */
    public static class Field extends AttributedCharacterIterator.Attribute {
        private static final long serialVersionUID = 276966692217360283L;

        protected Field(String name) {
            super(name);
        }
    }

    /** Collects fields for an attributed iterator. */
    static final class Collector implements FieldSink {
        private record Run(Field attribute, Object value, int start, int end) {
        }

        private final ArrayList<Run> runs = new ArrayList<>();

        @Override
        public void field(int id, Field attr, int start, int end) {
            field(attr, attr, start, end);
        }

        void field(Field attr, Object value, int start, int end) {
            if (attr != null && start < end) {
                runs.add(new Run(attr, value, start, end));
            }
        }

        AttributedCharacterIterator iterator(String text) {
            AttributedString as = new AttributedString(text);
            for (Run r : runs) {
                as.addAttribute(r.attribute, r.value, r.start, r.end);
            }
            return as.getIterator();
        }
    }

    public final String format(Object obj) {
        return format(obj, new StringBuffer(), new FieldPosition(0)).toString();
    }

    public abstract StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition pos);

    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        return new AttributedString(format(obj)).getIterator();
    }

    public abstract Object parseObject(String source, ParsePosition pos);

    public Object parseObject(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object result = parseObject(source, pos);
        if (pos.index == 0) {
            throw new ParseException("Format.parseObject(String) failed", pos.errorIndex);
        }
        return result;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
