import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

public class CustomFields {
    /** Halves of the year. */
    enum Half implements TemporalField {
        HALF;

        @Override
        public TemporalUnit getBaseUnit() {
            return ChronoUnit.MONTHS;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            return ChronoUnit.YEARS;
        }

        @Override
        public ValueRange range() {
            return ValueRange.of(1, 2);
        }

        @Override
        public boolean isDateBased() {
            return true;
        }

        @Override
        public boolean isTimeBased() {
            return false;
        }

        @Override
        public boolean isSupportedBy(TemporalAccessor t) {
            return t.isSupported(ChronoField.MONTH_OF_YEAR);
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor t) {
            return range();
        }

        @Override
        public long getFrom(TemporalAccessor t) {
            return t.get(ChronoField.MONTH_OF_YEAR) <= 6 ? 1 : 2;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R extends Temporal> R adjustInto(R t, long v) {
            return (R) t.with(ChronoField.MONTH_OF_YEAR, v == 1 ? 1 : 7);
        }

        @Override
        public TemporalAccessor resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
            Long year = values.get(ChronoField.YEAR);
            if (year == null) {
                return null;
            }
            long half = values.remove(this);
            values.remove(ChronoField.YEAR);
            return LocalDate.of(year.intValue(), half == 1 ? 1 : 7, 1);
        }
    }

    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 9, 15);
        System.out.println(d.get(Half.HALF) + " " + d.with(Half.HALF, 1) + " " + d.isSupported(Half.HALF) + " " + d.range(Half.HALF) + " " + LocalTime.NOON.isSupported(Half.HALF));
        DateTimeFormatter f = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).appendLiteral("-H").appendValue(Half.HALF).toFormatter();
        System.out.println(f.format(d) + " " + LocalDate.parse("2024-H2", f) + " " + f);
        TemporalAdjuster payday = t -> t.with(ChronoField.DAY_OF_MONTH, 25);
        System.out.println(d.with(payday) + " " + d.atStartOfDay().with(payday));
        TemporalQuery<String> q = t -> "week day " + t.get(ChronoField.DAY_OF_WEEK);
        System.out.println(d.query(q));
        try {
            LocalTime.NOON.get(Half.HALF);
        } catch (DateTimeException e) {
            System.out.println(e.getClass().getSimpleName());
        }
        ValueRange r = ValueRange.of(1, 4, 28, 31);
        System.out.println(r + " " + r.isFixed() + " " + r.isIntValue() + " " + r.isValidValue(30) + " " + r.getLargestMinimum() + " " + r.getSmallestMaximum() + " " + r.hashCode() + " " + ValueRange.of(0, 5).equals(ValueRange.of(0, 5)));
        for (int i = 0; i < 3; i++) {
            try {
                Object o = i == 0 ? ValueRange.of(5, 1) : i == 1 ? r.checkValidValue(50, ChronoField.DAY_OF_MONTH) : ValueRange.of(0, Long.MAX_VALUE).checkValidIntValue(5, ChronoField.NANO_OF_DAY);
                System.out.println(o);
            } catch (RuntimeException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(Arrays.asList(ChronoField.values()).stream().filter(x -> x.isTimeBased()).count() + " " + ChronoField.YEAR.getDisplayName(Locale.US) + " " + ChronoUnit.valueOf("WEEKS") + " " + ChronoUnit.FOREVER.getDuration() + " " + ChronoUnit.HALF_DAYS.isTimeBased() + " " + ChronoUnit.DAYS.isDurationEstimated());
    }
}
