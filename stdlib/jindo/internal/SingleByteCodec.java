package jindo.internal;

/** A charset of one byte a character: ISO-8859-1, US-ASCII, or any given by the characters of its 256 bytes. */
final class SingleByteCodec extends Codec {
    private final int identical; // bytes and chars below this are the same
    private final String table; // of all bytes; U+FFFD: none; null: nothing beyond identical

    SingleByteCodec(String name, int identical, String high, String... aliases) {
        super(name, aliases);
        this.identical = identical;
        table = high;
    }

    @Override
    public float maxBytesPerChar() {
        return 1.0f;
    }

    @Override
    public int decode(Run run, byte[] in, int end, char[] out, int limit) {
        int stop = UNDERFLOW;
        while (run.in < end) {
            int b = in[run.in] & 0xff;
            int c = b < identical ? b : table == null ? -1 : table.charAt(b - identical);
            if (c < 0) {
                stop = 1;
                break;
            }
            if (c == 0xfffd) {
                stop = UNMAPPABLE + 1;
                break;
            }
            if (run.out >= limit) {
                stop = OVERFLOW;
                break;
            }
            out[run.out++] = (char) c;
            run.in++;
        }
        return stop;
    }

    @Override
    public int encode(Run run, char[] in, int end, byte[] out, int limit) {
        while (run.in < end) {
            char c = in[run.in];
            int b = c;
            if (c >= identical) {
                int at = table == null || c == 0xfffd ? -1 : table.indexOf(c);
                if (at < 0) {
                    return unmappable(in, run.in, end);
                }
                b = at + identical;
            }
            if (run.out >= limit) {
                return OVERFLOW;
            }
            out[run.out++] = (byte) b;
            run.in++;
        }
        return UNDERFLOW;
    }

    static int unmappable(char[] in, int i, int end) {
        char c = in[i];
        if (!Character.isSurrogate(c)) {
            return UNMAPPABLE + 1;
        }
        if (Character.isLowSurrogate(c)) {
            return 1;
        }
        return i + 1 >= end ? UNDERFLOW : Character.isLowSurrogate(in[i + 1]) ? UNMAPPABLE + 2 : 1;
    }
}
