package java.time.format;

/** When a number is written with its sign. */
public enum SignStyle {
    NORMAL, ALWAYS, NEVER, NOT_NEGATIVE, EXCEEDS_PAD;

    boolean parse(boolean positive, boolean strict, boolean fixedWidth) {
        return switch (this) {
            case NORMAL -> !positive || !strict;
            case ALWAYS, EXCEEDS_PAD -> true;
            default -> !strict && !fixedWidth;
        };
    }
}
