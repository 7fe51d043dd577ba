package java.text;

/** Names a field of formatted text and learns where it lies. */
public class FieldPosition {
    private final int field;
    private final Format.Field attribute;
    private int beginIndex;
    private int endIndex;

    public FieldPosition(int field) {
        this(null, field);
    }

    public FieldPosition(Format.Field attribute) {
        this(attribute, -1);
    }

    public FieldPosition(Format.Field attribute, int fieldID) {
        this.attribute = attribute;
        this.field = fieldID;
    }

    public Format.Field getFieldAttribute() {
        return attribute;
    }

    public int getField() {
        return field;
    }

    public int getBeginIndex() {
        return beginIndex;
    }

    public int getEndIndex() {
        return endIndex;
    }

    public void setBeginIndex(int bi) {
        beginIndex = bi;
    }

    public void setEndIndex(int ei) {
        endIndex = ei;
    }

    /** What takes note of the first field that is asked for. */
    FieldSink sink() {
        return new FieldSink() {
            private boolean found;

            @Override
            public void field(int id, Format.Field attr, int start, int end) {
                boolean matches = attribute != null ? attribute.equals(attr) && (field == -1 || field == id || id == -1)
                    : field == id && id != -1;
                if (!found && matches && start != end) {
                    beginIndex = start;
                    endIndex = end;
                    found = true;
                }
            }
        };
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FieldPosition p && beginIndex == p.beginIndex && endIndex == p.endIndex && field == p.field
            && (attribute == null ? p.attribute == null : attribute.equals(p.attribute));
    }

    @Override
    public int hashCode() {
        return field << 24 | beginIndex << 16 | endIndex;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[field=" + field + ",attribute=" + attribute + ",beginIndex=" + beginIndex
            + ",endIndex=" + endIndex + ']';
    }
}
