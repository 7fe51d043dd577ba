package java.time.format;

/** How strictly fields are made into dates and times. */
public enum ResolverStyle {
    STRICT, SMART, LENIENT
}
