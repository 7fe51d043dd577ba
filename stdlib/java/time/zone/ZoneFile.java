package java.time.zone;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;

/** Reads a compiled zone file and the rule at its end, which holds behind the last transition. */
final class ZoneFile {
    private static final int CYCLE_YEARS = 400;
    private final byte[] file;
    private int pos;
    private String rule;
    private int rulePos;

    ZoneFile(byte[] file) {
        this.file = file;
    }

    private long number(int bytes) {
        if (pos + bytes > file.length) {
            throw new ZoneRulesException("Zone file ends early");
        }
        long n = bytes == 0 ? 0 : file[pos];
        for (int i = 1; i < bytes; i++) {
            n = n << 8 | file[pos + i] & 0xff;
        }
        pos += bytes;
        return n;
    }

    private int[] header() {
        if (number(4) != 0x545a6966 || number(1) < '2') {
            throw new ZoneRulesException("No zone file of version 2");
        }
        pos += 15;
        int[] counts = new int[6];
        for (int i = 0; i < 6; i++) {
            counts[i] = (int) number(4);
            if (counts[i] < 0 || counts[i] > file.length) {
                throw new ZoneRulesException("Bad count in zone file");
            }
        }
        return counts;
    }

    /** Counts: 0 and 1 UTC and standard flags, 2 leap seconds, 3 times, 4 types, 5 name bytes. */
    ZoneRules read() {
        int[] c = header();
        pos += c[3] * 5 + c[4] * 6 + c[5] + c[2] * 8 + c[1] + c[0];
        c = header();
        int times = c[3];
        int types = c[4];
        long[] at = new long[times];
        for (int i = 0; i < times; i++) {
            at[i] = number(8);
        }
        int[] type = new int[times + 1];
        for (int i = 1; i <= times; i++) {
            type[i] = (int) number(1);
        }
        int[] typeOffset = new int[types];
        boolean[] typeSummer = new boolean[types];
        for (int i = 0; i < types; i++) {
            typeOffset[i] = (int) number(4);
            typeSummer[i] = number(1) != 0;
            number(1);
        }
        pos += c[5] + c[2] * 12 + c[1] + c[0];
        rule = pos + 1 < file.length ? new String(file, pos, file.length - pos, StandardCharsets.US_ASCII).trim() : "";
        ArrayList<long[]> all = new ArrayList<>();
        for (int i = 0; i <= times; i++) {
            if (type[i] < 0 || type[i] >= types) {
                throw new ZoneRulesException("Bad type in zone file");
            }
            add(all, i == 0 ? Long.MIN_VALUE : at[i - 1], typeOffset[type[i]], typeSummer[type[i]]);
        }
        boolean cyclic = rule.indexOf(',') > 0;
        if (cyclic) {
            extend(all);
        }
        return rules(all, cyclic);
    }

    private static void add(ArrayList<long[]> all, long at, int offset, boolean summer) {
        long[] last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || last[1] != offset || (last[2] == 1) != summer) {
            all.add(new long[] {at, offset, summer ? 1 : 0});
        }
    }

    private static ZoneRules rules(ArrayList<long[]> all, boolean cyclic) {
        long[] at = new long[all.size() - 1];
        int[] offsets = new int[all.size()];
        boolean[] summer = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            long[] a = all.get(i);
            if (i > 0) {
                at[i - 1] = a[0];
            }
            offsets[i] = (int) a[1];
            summer[i] = a[2] == 1;
        }
        return ZoneRules.of(at, offsets, summer, cyclic);
    }

    /** Adds the transitions of somewhat more than a whole cycle of years, as the rule gives them. */
    private void extend(ArrayList<long[]> all) {
        name();
        int standard = -time();
        name();
        int saving = standard + 3600;
        if (rule.charAt(rulePos) != ',') {
            saving = -time();
        }
        int[] start = date();
        int[] end = date();
        long last = all.get(all.size() - 1)[0];
        int year = last == Long.MIN_VALUE ? 1900
            : LocalDate.ofEpochDay(Math.floorDiv(last, 86400L)).getYear();
        for (int y = year; y <= year + CYCLE_YEARS + 1; y++) {
            long s = second(y, start) - standard;
            long e = second(y, end) - saving;
            long[] first = s < e ? new long[] {s, saving, 1} : new long[] {e, standard, 0};
            long[] next = s < e ? new long[] {e, standard, 0} : new long[] {s, saving, 1};
            for (long[] t : new long[][] {first, next}) {
                if (t[0] > last) {
                    add(all, t[0], (int) t[1], t[2] == 1);
                }
            }
        }
    }

    private char peek() {
        return rulePos < rule.length() ? rule.charAt(rulePos) : 0;
    }

    private void name() {
        if (peek() == '<') {
            rulePos = rule.indexOf('>', rulePos) + 1;
        }
        while (Character.isLetter(peek())) {
            rulePos++;
        }
    }

    private int digits() {
        int n = 0;
        while (peek() >= '0' && peek() <= '9') {
            n = n * 10 + (rule.charAt(rulePos++) - '0');
        }
        return n;
    }

    private int time() {
        boolean minus = peek() == '-';
        if (minus || peek() == '+') {
            rulePos++;
        }
        int seconds = digits() * 3600;
        for (int unit = 60; unit > 0 && peek() == ':'; unit /= 60) {
            rulePos++;
            seconds += digits() * unit;
        }
        return minus ? -seconds : seconds;
    }

    /** Kind (M, J or 0), three numbers and the time of day. */
    private int[] date() {
        if (peek() != ',') {
            throw new ZoneRulesException("Bad rule in zone file: " + rule);
        }
        rulePos++;
        int[] d = new int[5];
        if (peek() == 'M' || peek() == 'J') {
            d[0] = rule.charAt(rulePos++);
        }
        for (int i = 1; i <= 3; i++) {
            d[i] = digits();
            if (peek() == '.') {
                rulePos++;
            }
        }
        d[4] = 7200;
        if (peek() == '/') {
            rulePos++;
            d[4] = time();
        }
        return d;
    }

    private static long second(int year, int[] d) {
        LocalDate date;
        if (d[0] == 'M') {
            DayOfWeek day = DayOfWeek.of(d[3] == 0 ? 7 : d[3]);
            date = LocalDate.of(year, d[1], 1).with(
                d[2] == 5 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(d[2], day));
        } else if (d[0] == 'J') {
            date = LocalDate.of(2001, 1, 1).plusDays(d[1] - 1).withYear(year);
        } else {
            date = LocalDate.of(year, 1, 1).plusDays(d[1]);
        }
        return date.toEpochDay() * 86400 + d[4];
    }
}
