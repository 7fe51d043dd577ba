package java.text;

import java.util.Objects;
import jindo.internal.Normalizing;

/** Brings text into one of the four normal forms of Unicode. */
public final class Normalizer {
    private Normalizer() {
    }

    /** Decomposed or composed, canonically or with compatible characters made alike. */
    public enum Form {
        NFD,
        NFC,
        NFKD,
        NFKC
    }

    public static String normalize(CharSequence src, Form form) {
        Objects.requireNonNull(src);
        Objects.requireNonNull(form);
        int plain = form == Form.NFC ? 0x300 : form == Form.NFD ? 0xc0 : 0xa0;
        if (Normalizing.isBelow(src, plain)) {
            return src.toString();
        }
        String d = Normalizing.decompose(src, form == Form.NFKD || form == Form.NFKC);
        return form == Form.NFC || form == Form.NFKC ? Normalizing.compose(d) : d;
    }

    public static boolean isNormalized(CharSequence src, Form form) {
        return normalize(src, form).contentEquals(src);
    }
}
