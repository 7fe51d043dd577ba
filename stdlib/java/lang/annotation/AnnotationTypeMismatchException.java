package java.lang.annotation;

public class AnnotationTypeMismatchException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 8125925355765570191L;

    private final transient java.lang.reflect.Method element;
    private final String foundType;

    public AnnotationTypeMismatchException(java.lang.reflect.Method element, String foundType) {
        super("Incorrectly typed data found for annotation element " + element + " (Found data of type " + foundType
              + ")");
        this.element = element;
        this.foundType = foundType;
    }

    public java.lang.reflect.Method element() {
        return element;
    }

    public String foundType() {
        return foundType;
    }
}
