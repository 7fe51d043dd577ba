package java.text;

/** Hears where the fields of a text under construction are. */
interface FieldSink {
    FieldSink NONE = (id, attr, start, end) -> {
    };

    /** A field by its number (-1: it has none) and its attribute (null: it has none). */
    void field(int id, Format.Field attr, int start, int end);
}
