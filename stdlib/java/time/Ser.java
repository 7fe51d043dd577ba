package java.time;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.StreamCorruptedException;

/** What objects of this package are written as: a byte for the type, then its fields in few bytes. */
final class Ser implements Externalizable {
    private static final long serialVersionUID = -7683839454370182990L;
    private static final byte DURATION = 1;
    private static final byte INSTANT = 2;
    private static final byte LOCAL_DATE = 3;
    private static final byte LOCAL_TIME = 4;
    private static final byte LOCAL_DATE_TIME = 5;
    private static final byte ZONED_DATE_TIME = 6;
    private static final byte ZONE_REGION = 7;
    private static final byte ZONE_OFFSET = 8;
    private static final byte OFFSET_TIME = 9;
    private static final byte OFFSET_DATE_TIME = 10;
    private static final byte YEAR = 11;
    private static final byte YEAR_MONTH = 12;
    private static final byte MONTH_DAY = 13;
    private static final byte PERIOD = 14;
    private static final int QUARTER_HOUR = 900;

    private Object object;

    public Ser() {
    }

    Ser(Object object) {
        this.object = object;
    }

    // ---- Writing

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        write(object, out);
    }

    private static void write(Object o, ObjectOutput out) throws IOException {
        if (o instanceof LocalDate x) {
            out.writeByte(LOCAL_DATE);
            writeDate(x, out);
        } else if (o instanceof LocalTime x) {
            out.writeByte(LOCAL_TIME);
            writeTime(x, out);
        } else if (o instanceof LocalDateTime x) {
            out.writeByte(LOCAL_DATE_TIME);
            writeDateTime(x, out);
        } else if (o instanceof ZonedDateTime x) {
            out.writeByte(ZONED_DATE_TIME);
            writeDateTime(x.toLocalDateTime(), out);
            writeOffset(x.getOffset(), out);
            write(x.getZone(), out);
        } else if (o instanceof ZoneRegion x) {
            out.writeByte(ZONE_REGION);
            out.writeUTF(x.getId());
        } else if (o instanceof ZoneOffset x) {
            out.writeByte(ZONE_OFFSET);
            writeOffset(x, out);
        } else if (o instanceof OffsetTime x) {
            out.writeByte(OFFSET_TIME);
            writeTime(x.toLocalTime(), out);
            writeOffset(x.getOffset(), out);
        } else if (o instanceof OffsetDateTime x) {
            out.writeByte(OFFSET_DATE_TIME);
            writeDateTime(x.toLocalDateTime(), out);
            writeOffset(x.getOffset(), out);
        } else {
            writePlain(o, out);
        }
    }

    private static void writePlain(Object o, ObjectOutput out) throws IOException {
        if (o instanceof Duration x) {
            out.writeByte(DURATION);
            out.writeLong(x.getSeconds());
            out.writeInt(x.getNano());
        } else if (o instanceof Instant x) {
            out.writeByte(INSTANT);
            out.writeLong(x.getEpochSecond());
            out.writeInt(x.getNano());
        } else if (o instanceof Year x) {
            out.writeByte(YEAR);
            out.writeInt(x.getValue());
        } else if (o instanceof YearMonth x) {
            out.writeByte(YEAR_MONTH);
            out.writeInt(x.getYear());
            out.writeByte(x.getMonthValue());
        } else if (o instanceof MonthDay x) {
            out.writeByte(MONTH_DAY);
            out.writeByte(x.getMonthValue());
            out.writeByte(x.getDayOfMonth());
        } else {
            Period x = (Period) o;
            out.writeByte(PERIOD);
            out.writeInt(x.getYears());
            out.writeInt(x.getMonths());
            out.writeInt(x.getDays());
        }
    }

    private static void writeDate(LocalDate d, ObjectOutput out) throws IOException {
        out.writeInt(d.getYear());
        out.writeByte(d.getMonthValue());
        out.writeByte(d.getDayOfMonth());
    }

    /** The last part that is not zero is complemented when more could follow. */
    private static void writeTime(LocalTime t, ObjectOutput out) throws IOException {
        if (t.getNano() != 0) {
            out.writeByte(t.getHour());
            out.writeByte(t.getMinute());
            out.writeByte(t.getSecond());
            out.writeInt(t.getNano());
        } else if (t.getSecond() != 0) {
            out.writeByte(t.getHour());
            out.writeByte(t.getMinute());
            out.writeByte(~t.getSecond());
        } else if (t.getMinute() != 0) {
            out.writeByte(t.getHour());
            out.writeByte(~t.getMinute());
        } else {
            out.writeByte(~t.getHour());
        }
    }

    private static void writeDateTime(LocalDateTime t, ObjectOutput out) throws IOException {
        writeDate(t.toLocalDate(), out);
        writeTime(t.toLocalTime(), out);
    }

    private static void writeOffset(ZoneOffset o, ObjectOutput out) throws IOException {
        int seconds = o.getTotalSeconds();
        if (seconds % QUARTER_HOUR == 0) {
            out.writeByte(seconds / QUARTER_HOUR);
        } else {
            out.writeByte(Byte.MAX_VALUE);
            out.writeInt(seconds);
        }
    }

    // ---- Reading

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        object = read(in.readByte(), in);
    }

    private Object readResolve() {
        return object;
    }

    private static Object read(byte type, ObjectInput in) throws IOException {
        return switch (type) {
            case DURATION -> Duration.ofSeconds(in.readLong(), in.readInt());
            case INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case LOCAL_DATE -> readDate(in);
            case LOCAL_TIME -> readTime(in);
            case LOCAL_DATE_TIME -> readDateTime(in);
            case ZONED_DATE_TIME -> readZoned(in);
            case ZONE_REGION -> ZoneId.of(in.readUTF());
            case ZONE_OFFSET -> readOffset(in);
            case OFFSET_TIME -> OffsetTime.of(readTime(in), readOffset(in));
            case OFFSET_DATE_TIME -> OffsetDateTime.of(readDateTime(in), readOffset(in));
            case YEAR -> Year.of(in.readInt());
            case YEAR_MONTH -> YearMonth.of(in.readInt(), in.readByte());
            case MONTH_DAY -> MonthDay.of(in.readByte(), in.readByte());
            case PERIOD -> Period.of(in.readInt(), in.readInt(), in.readInt());
            default -> throw new StreamCorruptedException("Unknown serialized type");
        };
    }

    private static LocalDate readDate(ObjectInput in) throws IOException {
        return LocalDate.of(in.readInt(), in.readByte(), in.readByte());
    }

    private static LocalTime readTime(ObjectInput in) throws IOException {
        int hour = in.readByte();
        if (hour < 0) {
            return LocalTime.of(~hour, 0);
        }
        int minute = in.readByte();
        if (minute < 0) {
            return LocalTime.of(hour, ~minute);
        }
        int second = in.readByte();
        return second < 0 ? LocalTime.of(hour, minute, ~second) : LocalTime.of(hour, minute, second, in.readInt());
    }

    private static LocalDateTime readDateTime(ObjectInput in) throws IOException {
        return LocalDateTime.of(readDate(in), readTime(in));
    }

    private static ZoneOffset readOffset(ObjectInput in) throws IOException {
        int quarters = in.readByte();
        return ZoneOffset.ofTotalSeconds(quarters == Byte.MAX_VALUE ? in.readInt() : quarters * QUARTER_HOUR);
    }

    private static ZonedDateTime readZoned(ObjectInput in) throws IOException {
        LocalDateTime local = readDateTime(in);
        ZoneOffset offset = readOffset(in);
        ZoneId zone = (ZoneId) read(in.readByte(), in);
        if (zone instanceof ZoneOffset && !offset.equals(zone)) {
            throw new IllegalArgumentException("ZoneId must match ZoneOffset");
        }
        return ZonedDateTime.ofLenient(local, offset, zone);
    }
}
