package jindo.internal.net;

/** Numeric addresses in text. */
public final class Literals {
    private Literals() {
    }

    /** Four bytes of one to four decimal parts, the last one taking what is left; null when it is none. */
    public static byte[] parseIPv4(String s) {
        int n = s.length();
        if (n == 0 || n > 15) {
            return null;
        }
        byte[] b = new byte[4];
        int part = 0;
        long value = -1;
        for (int i = 0; i <= n; i++) {
            char c = i < n ? s.charAt(i) : 0;
            if (c >= '0' && c <= '9') {
                value = (value < 0 ? 0 : value * 10) + c - '0';
            } else if (i == n) {
                return value < 0 || value >= 1L << 8 * (4 - part) ? null : fillTail(b, part, value);
            } else if (c != '.' || value < 0 || value > 255 || part == 3) {
                return null;
            } else {
                b[part++] = (byte) value;
                value = -1;
            }
        }
        return null;
    }

    private static byte[] fillTail(byte[] b, int from, long value) {
        for (int i = 3; i >= from; i--, value >>= 8) {
            b[i] = (byte) value;
        }
        return b;
    }

    public static boolean isIPv6(String s) {
        return parseIPv6(s) != null;
    }

    /** Sixteen bytes, or four for an address mapped from IPv4; null when it is none. A scope after % is left aside. */
    public static byte[] parseIPv6(String s) {
        int n = s.indexOf('%');
        if (n < 0) {
            n = s.length();
        } else if (n == s.length() - 1) {
            return null;
        }
        if (n < 2) {
            return null;
        }
        byte[] b = new byte[16];
        int to = 0;
        int gap = -1;
        int i = 0;
        if (s.charAt(0) == ':') {
            if (s.charAt(1) != ':') {
                return null;
            }
            gap = 0;
            i = 2;
        }
        while (i < n) {
            int end = i;
            int value = 0;
            while (end < n && Character.digit(s.charAt(end), 16) >= 0 && s.charAt(end) < 128) {
                value = value << 4 | Character.digit(s.charAt(end++), 16);
                if (value > 0xffff) {
                    return null;
                }
            }
            if (end < n && s.charAt(end) == '.') {
                byte[] quad = to + 4 <= 16 && dots(s, i, n) == 3 ? parseIPv4(s.substring(i, n)) : null;
                if (quad == null) {
                    return null;
                }
                System.arraycopy(quad, 0, b, to, 4);
                to += 4;
                break;
            }
            if (end == i || to + 2 > 16) {
                return null;
            }
            b[to++] = (byte) (value >> 8);
            b[to++] = (byte) value;
            if (end == n) {
                break;
            }
            if (s.charAt(end) != ':' || end + 1 == n) {
                return null;
            }
            i = end + 1;
            if (s.charAt(i) == ':') {
                if (gap >= 0) {
                    return null;
                }
                gap = to;
                i++;
            }
        }
        if (gap < 0 ? to != 16 : to == 16) {
            return null;
        }
        if (gap >= 0) {
            int tail = to - gap;
            System.arraycopy(b, gap, b, 16 - tail, tail);
            java.util.Arrays.fill(b, gap, 16 - tail, (byte) 0);
        }
        return isMapped(b) ? java.util.Arrays.copyOfRange(b, 12, 16) : b;
    }

    private static int dots(String s, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (s.charAt(i) == '.') {
                count++;
            }
        }
        return count;
    }

    public static boolean isMapped(byte[] b) {
        for (int i = 0; i < 10; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return b[10] == -1 && b[11] == -1;
    }
}
