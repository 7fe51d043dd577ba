package jindo.internal;

/** UTF-16 and UTF-32 in both byte orders, with and without a byte-order mark. */
final class Utf16Codec extends Codec {
    private static final int BIG = 1;
    private static final int LITTLE = 2;

    private final int width; // bytes a unit
    private final int fixed; // the order, or 0: told by a mark, big-endian without
    private final int mark; // the order in which to write a mark first, or 0

    Utf16Codec(String name, int width, boolean marked, boolean little, boolean writesMark, String... aliases) {
        super(name, aliases);
        this.width = width;
        int order = little ? LITTLE : BIG;
        fixed = marked ? 0 : order;
        mark = writesMark ? order : 0;
    }

    static Utf16Codec plain(String name, int width, boolean little, String... aliases) {
        return new Utf16Codec(name, width, false, little, false, aliases);
    }

    @Override
    public float maxBytesPerChar() {
        return width == 4 ? mark != 0 ? 8.0f : 4.0f : mark != 0 ? 4.0f : 2.0f;
    }

    @Override
    public float averageBytesPerChar() {
        return width;
    }

    @Override
    public float maxCharsPerByte() {
        return width == 4 ? 0.5f : 1.0f;
    }

    @Override
    public float averageCharsPerByte() {
        return 1.0f / width;
    }

    @Override
    public byte[] replacement() {
        boolean little = (fixed | mark) == LITTLE;
        return width == 4 ? little ? new byte[] {(byte) 0xfd, (byte) 0xff, 0, 0} : new byte[] {0, 0, (byte) 0xff, (byte) 0xfd}
                : little ? new byte[] {(byte) 0xfd, (byte) 0xff} : new byte[] {(byte) 0xff, (byte) 0xfd};
    }

    private int unit(byte[] b, int i, int order) {
        int v = 0;
        for (int k = 0; k < width; k++) {
            v = v << 8 | b[order == BIG ? i + k : i + width - 1 - k] & 0xff;
        }
        return v;
    }

    @Override
    public int decode(Run run, byte[] in, int end, char[] out, int limit) {
        while (run.in + width <= end) {
            if (run.state == 0) {
                run.state = fixed != 0 ? fixed : BIG;
                int big = unit(in, run.in, BIG);
                int little = unit(in, run.in, LITTLE);
                if (fixed == 0 && (big == 0xfeff || little == 0xfeff)) {
                    run.state = big == 0xfeff ? BIG : LITTLE;
                    run.in += width;
                    continue;
                }
            }
            int c = unit(in, run.in, run.state);
            int size = width;
            if (width == 4) {
                if (c < 0 || c > 0x10ffff || c >= 0xd800 && c <= 0xdfff) {
                    return 4;
                }
            } else if (Character.isHighSurrogate((char) c)) {
                if (run.in + 4 > end) {
                    return UNDERFLOW;
                }
                int low = unit(in, run.in + 2, run.state);
                if (!Character.isLowSurrogate((char) low)) {
                    return 2;
                }
                c = Character.toCodePoint((char) c, (char) low);
                size = 4;
            } else if (Character.isLowSurrogate((char) c)) {
                return 2;
            }
            if (run.out + (c > 0xffff ? 2 : 1) > limit) {
                return OVERFLOW;
            }
            if (c > 0xffff) {
                out[run.out++] = Character.highSurrogate(c);
                out[run.out++] = Character.lowSurrogate(c);
            } else {
                out[run.out++] = (char) c;
            }
            run.in += size;
        }
        return UNDERFLOW;
    }

    private void put(Run run, byte[] out, int v, int order) {
        for (int k = 0; k < width; k++) {
            out[run.out + (order == BIG ? width - 1 - k : k)] = (byte) (v >>> 8 * k);
        }
        run.out += width;
    }

    @Override
    public int encode(Run run, char[] in, int end, byte[] out, int limit) {
        int order = fixed != 0 ? fixed : mark != 0 ? mark : BIG;
        if (run.state == 0 && mark != 0 && run.in < end) {
            if (run.out + width > limit) {
                return OVERFLOW;
            }
            put(run, out, 0xfeff, order);
        }
        run.state = 1;
        while (run.in < end) {
            char c = in[run.in];
            int units = 1;
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)) {
                    return 1;
                }
                if (run.in + 1 >= end) {
                    return UNDERFLOW;
                }
                if (!Character.isLowSurrogate(in[run.in + 1])) {
                    return 1;
                }
                units = 2;
            }
            if (run.out + (width == 4 ? 4 : 2 * units) > limit) {
                return OVERFLOW;
            }
            if (width == 4) {
                put(run, out, units == 2 ? Character.toCodePoint(c, in[run.in + 1]) : c, order);
            } else {
                put(run, out, c, order);
                if (units == 2) {
                    put(run, out, in[run.in + 1], order);
                }
            }
            run.in += units;
        }
        return UNDERFLOW;
    }
}
