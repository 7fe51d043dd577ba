package jindo.internal;

import java.nio.charset.Charset;

/** UTF-8. */
public final class Utf8Codec extends Codec {
    public static final Charset INSTANCE = new Utf8Codec();

    private Utf8Codec() {
        super("UTF-8", "UTF8", "unicode-1-1-utf-8");
    }

    @Override
    public float maxBytesPerChar() {
        return 3.0f;
    }

    @Override
    public float averageBytesPerChar() {
        return 1.1f;
    }

    /** How many bytes from i on are malformed together, as the Unicode standard recommends; 0: more input is needed. */
    private static int malformed(byte[] b, int i, int end, int size) {
        int c = b[i] & 0xff;
        for (int k = 1; k < size; k++) {
            if (i + k >= end) {
                return 0;
            }
            int d = b[i + k] & 0xff;
            int low = k > 1 ? 0x80 : c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
            int high = k > 1 ? 0xbf : c == 0xf4 ? 0x8f : 0xbf;
            if (c == 0xed && k == 2 && (b[i + 1] & 0xff) >= 0xa0) {
                continue;
            }
            if (d < low || d > high) {
                return k;
            }
        }
        return size; // a surrogate
    }

    @Override
    public int decode(Run run, byte[] in, int end, char[] out, int limit) {
        int i = run.in;
        int o = run.out;
        int stop = UNDERFLOW;
        while (i < end) {
            int c = in[i];
            if (c >= 0) {
                if (o >= limit) {
                    stop = OVERFLOW;
                    break;
                }
                out[o++] = (char) c;
                i++;
                continue;
            }
            c &= 0xff;
            int size = c < 0xc2 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 1;
            if (size == 1) {
                stop = 1;
                break;
            }
            int point = c & 0xff >> size + 1;
            boolean good = i + size <= end;
            for (int k = 1; good && k < size; k++) {
                good = (in[i + k] & 0xc0) == 0x80;
                point = point << 6 | in[i + k] & 0x3f;
            }
            if (!good || size == 3 && (point < 0x800 || point >= 0xd800 && point <= 0xdfff)
                    || size == 4 && (point < 0x10000 || point > 0x10ffff)) {
                stop = malformed(in, i, end, size);
                break;
            }
            if (o + (size == 4 ? 2 : 1) > limit) {
                stop = OVERFLOW;
                break;
            }
            if (size == 4) {
                out[o++] = Character.highSurrogate(point);
                out[o++] = Character.lowSurrogate(point);
            } else {
                out[o++] = (char) point;
            }
            i += size;
        }
        run.in = i;
        run.out = o;
        return stop;
    }

    @Override
    public int encode(Run run, char[] in, int end, byte[] out, int limit) {
        int i = run.in;
        int o = run.out;
        int stop = UNDERFLOW;
        while (i < end) {
            int c = in[i];
            int units = 1;
            if (Character.isSurrogate((char) c)) {
                if (c >= 0xdc00) {
                    stop = 1;
                    break;
                }
                if (i + 1 >= end) {
                    break;
                }
                if (!Character.isLowSurrogate(in[i + 1])) {
                    stop = 1;
                    break;
                }
                c = Character.toCodePoint((char) c, in[i + 1]);
                units = 2;
            }
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (o + size > limit) {
                stop = OVERFLOW;
                break;
            }
            switch (size) {
                case 1 -> out[o] = (byte) c;
                case 2 -> out[o] = (byte) (0xc0 | c >> 6);
                case 3 -> out[o] = (byte) (0xe0 | c >> 12);
                default -> out[o] = (byte) (0xf0 | c >> 18);
            }
            for (int k = 1; k < size; k++) {
                out[o + k] = (byte) (0x80 | c >> 6 * (size - 1 - k) & 0x3f);
            }
            o += size;
            i += units;
        }
        run.in = i;
        run.out = o;
        return stop;
    }
}
