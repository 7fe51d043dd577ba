package java.time.chrono;

import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The Islamic calendar of Umm al-Qura, for the years of its published table. */
public final class HijrahChronology extends AbstractChronology implements Serializable {
    public static final HijrahChronology INSTANCE = new HijrahChronology();
    private static final long serialVersionUID = 3127340209035924785L;
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;
    private static final long FIRST_DAY = -31826;
    /** Three digits a year: bit n tells that month n + 1 has 30 days, not 29. */
    private static final String LONG_MONTHS =
        "5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564b"
        + "a9b35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d"
        + "56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9"
        + "d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a95"
        + "52d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56d"
        + "b5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69"
        + "b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4ad1562bc5b53a6b5db2d64d29a554ad96daea6e8ed1da4d4a"
        + "a6a2da5b9b72b686d16554ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d49b9374b6975d6ad52aa594b2ab55b"
        + "ad95d2dc5d92b25555ab55b4ba97a2745593aab4d69d65d2ba5b4aa954ad15d2dd9da5b45a952d25b8b717656db6a"
        + "acaa9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baab94";
    /** Day on which each month begins, and the one behind the last. */
    private static final int[] STARTS = starts();

    private HijrahChronology() {
    }

    private static int[] starts() {
        int[] starts = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 + 1];
        starts[0] = (int) FIRST_DAY;
        for (int i = 0; i + 1 < starts.length; i++) {
            int year = Integer.parseInt(LONG_MONTHS, i / 12 * 3, i / 12 * 3 + 3, 16);
            starts[i + 1] = starts[i] + 29 + (year >> i % 12 & 1);
        }
        return starts;
    }

    private static int index(int year, int month) {
        int i = (year - FIRST_YEAR) * 12 + month - 1;
        if (year < FIRST_YEAR || year > LAST_YEAR || i < 0 || i >= STARTS.length - 1) {
            throw new DateTimeException("Invalid Hijrah date, year: " + year + ", month: " + month);
        }
        return i;
    }

    long epochDay(int year, int month, int day) {
        int i = index(year, month);
        if (day < 1 || day > STARTS[i + 1] - STARTS[i]) {
            throw new DateTimeException("Invalid Hijrah day of month: " + day);
        }
        return STARTS[i] + day - 1;
    }

    int lengthOfMonth(int year, int month) {
        int i = index(year, month);
        return STARTS[i + 1] - STARTS[i];
    }

    int lengthOfYear(int year) {
        int i = index(year, 1);
        return STARTS[i + 12] - STARTS[i];
    }

    int dayOfYear(int year, int month, int day) {
        return STARTS[index(year, month)] - STARTS[index(year, 1)] + day;
    }

    int checkYear(long year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("Invalid Hijrah year: " + year);
        }
        return (int) year;
    }

    @Override
    public String getId() {
        return "Hijrah-umalqura";
    }

    @Override
    public String getCalendarType() {
        return "islamic-umalqura";
    }

    @Override
    public HijrahDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        return date(prolepticYear(era, yearOfEra), month, dayOfMonth);
    }

    @Override
    public HijrahDate date(int prolepticYear, int month, int dayOfMonth) {
        return HijrahDate.of(prolepticYear, month, dayOfMonth);
    }

    @Override
    public HijrahDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        return dateYearDay(prolepticYear(era, yearOfEra), dayOfYear);
    }

    @Override
    public HijrahDate dateYearDay(int prolepticYear, int dayOfYear) {
        checkYear(prolepticYear);
        if (dayOfYear < 1 || dayOfYear > lengthOfYear(prolepticYear)) {
            throw new DateTimeException("Invalid dayOfYear: " + dayOfYear);
        }
        return dateEpochDay(STARTS[index(prolepticYear, 1)] + dayOfYear - 1L);
    }

    @Override
    public HijrahDate dateEpochDay(long epochDay) {
        if (epochDay < STARTS[0] || epochDay >= STARTS[STARTS.length - 1]) {
            throw new DateTimeException("Hijrah date out of range");
        }
        int i = Arrays.binarySearch(STARTS, (int) epochDay);
        i = i >= 0 ? i : -i - 2;
        return new HijrahDate(FIRST_YEAR + i / 12, i % 12 + 1, (int) epochDay - STARTS[i] + 1);
    }

    @Override
    public HijrahDate date(TemporalAccessor temporal) {
        return temporal instanceof HijrahDate d ? d : dateEpochDay(temporal.getLong(ChronoField.EPOCH_DAY));
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        return prolepticYear >= FIRST_YEAR && prolepticYear <= LAST_YEAR && lengthOfYear((int) prolepticYear) > 354;
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof HijrahEra)) {
            throw new ClassCastException("Era must be HijrahEra");
        }
        return yearOfEra;
    }

    @Override
    public HijrahEra eraOf(int eraValue) {
        return HijrahEra.of(eraValue);
    }

    @Override
    public List<Era> eras() {
        return List.of(HijrahEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        return switch (field) {
            case DAY_OF_MONTH -> ValueRange.of(1, 1, 29, 30);
            case DAY_OF_YEAR -> ValueRange.of(1, 355);
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
            case YEAR, YEAR_OF_ERA -> ValueRange.of(FIRST_YEAR, LAST_YEAR);
            case ERA -> ValueRange.of(1, 1);
            default -> field.range();
        };
    }

    @Override
    public HijrahDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public HijrahDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public HijrahDate dateNow(Clock clock) {
        return date(LocalDate.now(clock));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<HijrahDate> localDateTime(TemporalAccessor temporal) {
        return (ChronoLocalDateTime<HijrahDate>) super.localDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<HijrahDate> zonedDateTime(TemporalAccessor temporal) {
        return (ChronoZonedDateTime<HijrahDate>) super.zonedDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<HijrahDate> zonedDateTime(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<HijrahDate>) super.zonedDateTime(instant, zone);
    }

    @Override
    public HijrahDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (HijrahDate) super.resolveDate(fieldValues, resolverStyle);
    }

    private Object readResolve() {
        return INSTANCE;
    }
}
