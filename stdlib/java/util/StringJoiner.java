package java.util;

/** Joins strings with a delimiter, between a prefix and a suffix. */
public final class StringJoiner {
    private final String prefix;
    private final String delimiter;
    private final String suffix;
    private StringBuilder body;
    private String emptyValue;

    public StringJoiner(CharSequence delimiter) {
        this(delimiter, "", "");
    }

    public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        Objects.requireNonNull(prefix, "The prefix must not be null");
        Objects.requireNonNull(delimiter, "The delimiter must not be null");
        Objects.requireNonNull(suffix, "The suffix must not be null");
        this.prefix = prefix.toString();
        this.delimiter = delimiter.toString();
        this.suffix = suffix.toString();
    }

    public StringJoiner setEmptyValue(CharSequence emptyValue) {
        this.emptyValue = Objects.requireNonNull(emptyValue, "The empty value must not be null").toString();
        return this;
    }

    @Override
    public String toString() {
        if (body == null) {
            return emptyValue != null ? emptyValue : prefix.concat(suffix);
        }
        return new StringBuilder(prefix.length() + body.length() + suffix.length())
                .append(prefix).append(body).append(suffix).toString();
    }

    private void append(CharSequence s) {
        if (body == null) {
            body = new StringBuilder();
        } else {
            body.append(delimiter);
        }
        body.append(s);
    }

    public StringJoiner add(CharSequence newElement) {
        append(String.valueOf(newElement));
        return this;
    }

    public StringJoiner merge(StringJoiner other) {
        Objects.requireNonNull(other);
        if (other.body != null) {
            append(other.body.toString());
        }
        return this;
    }

    public int length() {
        return body == null ? (emptyValue != null ? emptyValue.length() : prefix.length() + suffix.length())
                : prefix.length() + body.length() + suffix.length();
    }
}
