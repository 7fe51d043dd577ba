package java.nio.file.attribute;

/** A view of attributes, by name. */
public interface AttributeView {
    String name();
}
