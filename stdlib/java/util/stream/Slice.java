package java.util.stream;

/** The sink of limit and skip: lets through what lies within [skip, skip + limit). */
final class Slice<T> extends Sink.Link<T, T> {
    private long skip;
    private long left;

    /** A negative limit means none. */
    Slice(Sink<?> down, long skip, long limit) {
        super(down);
        this.skip = skip;
        this.left = limit < 0 ? Long.MAX_VALUE : limit;
    }

    static long size(long size, long skip, long limit) {
        if (size < 0) {
            return -1;
        }
        long n = Math.max(0, size - skip);
        return limit < 0 ? n : Math.min(n, limit);
    }

    @Override
    void begin(long size) {
        down.begin(size(size, skip, left));
    }

    @Override
    boolean done() {
        return left == 0 || down.done();
    }

    private boolean passes() {
        if (skip > 0) {
            skip--;
            return false;
        }
        if (left > 0) {
            left--;
            return true;
        }
        return false;
    }

    @Override
    public void accept(T t) {
        if (passes()) {
            down.accept(t);
        }
    }

    @Override
    public void accept(int t) {
        if (passes()) {
            down.accept(t);
        }
    }

    @Override
    public void accept(long t) {
        if (passes()) {
            down.accept(t);
        }
    }

    @Override
    public void accept(double t) {
        if (passes()) {
            down.accept(t);
        }
    }
}
