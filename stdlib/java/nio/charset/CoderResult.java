package java.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;

/** Why a coder stopped. */
public class CoderResult {
    private static final int CR_UNDERFLOW = 0;
    private static final int CR_OVERFLOW = 1;
    private static final int CR_MALFORMED = 2;
    private static final int CR_UNMAPPABLE = 3;
    private static final String[] NAMES = {"UNDERFLOW", "OVERFLOW", "MALFORMED", "UNMAPPABLE"};

    public static final CoderResult UNDERFLOW = new CoderResult(CR_UNDERFLOW, 0);
    public static final CoderResult OVERFLOW = new CoderResult(CR_OVERFLOW, 0);

    private static final CoderResult[] MALFORMED = small(CR_MALFORMED);
    private static final CoderResult[] UNMAPPABLE = small(CR_UNMAPPABLE);

    private final int type;
    private final int length;

    private CoderResult(int type, int length) {
        this.type = type;
        this.length = length;
    }

    private static CoderResult[] small(int type) {
        CoderResult[] r = new CoderResult[4];
        for (int i = 0; i < r.length; i++) {
            r[i] = new CoderResult(type, i + 1);
        }
        return r;
    }

    private static CoderResult of(CoderResult[] small, int type, int length) {
        if (length <= 0) {
            throw new IllegalArgumentException("Non-positive length");
        }
        return length <= small.length ? small[length - 1] : new CoderResult(type, length);
    }

    public static CoderResult malformedForLength(int length) {
        return of(MALFORMED, CR_MALFORMED, length);
    }

    public static CoderResult unmappableForLength(int length) {
        return of(UNMAPPABLE, CR_UNMAPPABLE, length);
    }

    public boolean isUnderflow() {
        return type == CR_UNDERFLOW;
    }

    public boolean isOverflow() {
        return type == CR_OVERFLOW;
    }

    public boolean isError() {
        return type >= CR_MALFORMED;
    }

    public boolean isMalformed() {
        return type == CR_MALFORMED;
    }

    public boolean isUnmappable() {
        return type == CR_UNMAPPABLE;
    }

    public int length() {
        if (!isError()) {
            throw new UnsupportedOperationException();
        }
        return length;
    }

    public void throwException() throws CharacterCodingException {
        switch (type) {
            case CR_UNDERFLOW -> throw new BufferUnderflowException();
            case CR_OVERFLOW -> throw new BufferOverflowException();
            case CR_MALFORMED -> throw new MalformedInputException(length);
            default -> throw new UnmappableCharacterException(length);
        }
    }

    @Override
    public String toString() {
        return isError() ? NAMES[type] + "[" + length + "]" : NAMES[type];
    }
}
