package java.util.zip;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Numbers, least byte first, and times of the zip format. */
final class Zips {
    static final int SIGNATURE64_END = 0x06064b50;
    static final int SIGNATURE64_LOCATOR = 0x07064b50;
    static final int UTF8 = 0x800;
    static final int DATA_DESCRIPTOR = 8;
    static final long MAX32 = 0xffffffffL;
    static final int EXTRA_ZIP64 = 1;
    static final int EXTRA_NTFS = 10;
    static final int EXTRA_TIMES = 0x5455;
    /** 1980-01-01 00:00 as DOS has it, which also stands for all before. */
    static final long DOS_FIRST = 1 << 21 | 1 << 16;

    private Zips() {
    }

    static int u2(byte[] b, int i) {
        return b[i] & 0xff | (b[i + 1] & 0xff) << 8;
    }

    static int i4(byte[] b, int i) {
        return u2(b, i) | u2(b, i + 2) << 16;
    }

    static long u4(byte[] b, int i) {
        return i4(b, i) & MAX32;
    }

    static long i8(byte[] b, int i) {
        return u4(b, i) | (long) i4(b, i + 4) << 32;
    }

    static void putShort(byte[] b, int i, int v) {
        b[i] = (byte) v;
        b[i + 1] = (byte) (v >> 8);
    }

    static void putInt(byte[] b, int i, int v) {
        putShort(b, i, v);
        putShort(b, i + 2, v >> 16);
    }

    static void putLong(byte[] b, int i, long v) {
        putInt(b, i, (int) v);
        putInt(b, i + 4, (int) (v >> 32));
    }

    static LocalDateTime local(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
    }

    /** DOS_FIRST where the year is out of its range; else with milliseconds within two seconds in the upper half. */
    static long toDos(LocalDateTime t) {
        int year = t.getYear() - 1980;
        if (year < 0 || year > 127) {
            return DOS_FIRST;
        }
        long dos = (year << 25 | t.getMonthValue() << 21 | t.getDayOfMonth() << 16 | t.getHour() << 11
            | t.getMinute() << 5 | t.getSecond() >> 1) & MAX32;
        int millis = t.getSecond() % 2 * 1000 + t.getNano() / 1_000_000;
        return dos | (long) millis << 32;
    }

    /** DateTimeException where a field is out of range. */
    static LocalDateTime fromDosExactly(long dos) {
        return LocalDateTime.of((int) (1980 + (dos >> 25 & 127)), (int) (dos >> 21 & 15), (int) (dos >> 16 & 31),
            (int) (dos >> 11 & 31), (int) (dos >> 5 & 63), (int) (dos << 1 & 62)).plusNanos((dos >> 32) * 1_000_000L);
    }

    /** Fields out of range run over into the next, as a calendar that is lenient does. */
    static LocalDateTime fromDos(long dos) {
        return LocalDateTime.of((int) (1980 + (dos >> 25 & 127)), 1, 1, 0, 0).plusMonths((dos >> 21 & 15) - 1)
            .plusDays((dos >> 16 & 31) - 1).plusHours(dos >> 11 & 31).plusMinutes(dos >> 5 & 63)
            .plusSeconds(dos << 1 & 62).plusNanos((dos >> 32) * 1_000_000L);
    }

    static long millis(LocalDateTime t) {
        return t.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }
}
