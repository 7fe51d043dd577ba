package java.util;

/** A zone of one offset, finer than those of java.time where need be. */
final class FixedTimeZone extends TimeZone {
    private static final long serialVersionUID = 1;
    private int offset;

    FixedTimeZone(String id, int offset) {
        setID(id);
        this.offset = offset;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
        return offset;
    }

    @Override
    public int getOffset(long date) {
        return offset;
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        offset = offsetMillis;
    }

    @Override
    public int getRawOffset() {
        return offset;
    }

    @Override
    public boolean useDaylightTime() {
        return false;
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return false;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FixedTimeZone z && getID().equals(z.getID()) && offset == z.offset;
    }

    @Override
    public int hashCode() {
        return offset;
    }
}
