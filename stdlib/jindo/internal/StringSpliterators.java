package jindo.internal;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The sources of the streams over text. */
public final class StringSpliterators {
    private StringSpliterators() {
    }

    /** The chars of s in [index, end). */
    public static final class Chars implements Spliterator.OfInt {
        public static final int CHARACTERISTICS = ORDERED | SIZED | SUBSIZED;

        private final CharSequence s;
        private int index;
        private final int end;

        public Chars(CharSequence s, int index, int end) {
            this.s = s;
            this.index = index;
            this.end = end;
        }

        @Override
        public OfInt trySplit() {
            int from = index;
            int mid = from + end >>> 1;
            if (from >= mid) {
                return null;
            }
            index = mid;
            return new Chars(s, from, mid);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (action == null) {
                throw new NullPointerException();
            }
            if (index >= end) {
                return false;
            }
            action.accept(s.charAt(index++));
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            if (action == null) {
                throw new NullPointerException();
            }
            while (index < end) {
                action.accept(s.charAt(index++));
            }
        }

        @Override
        public long estimateSize() {
            return end - index;
        }

        @Override
        public int characteristics() {
            return s instanceof String ? CHARACTERISTICS | IMMUTABLE : CHARACTERISTICS;
        }
    }

    /** The code points of s in [index, end). */
    public static final class CodePoints implements Spliterator.OfInt {
        public static final int CHARACTERISTICS = ORDERED;

        private final CharSequence s;
        private int index;
        private final int end;

        public CodePoints(CharSequence s, int index, int end) {
            this.s = s;
            this.index = index;
            this.end = end;
        }

        @Override
        public OfInt trySplit() {
            int from = index;
            int mid = from + end >>> 1;
            if (from >= mid) {
                return null;
            }
            if (Character.isLowSurrogate(s.charAt(mid)) && Character.isHighSurrogate(s.charAt(mid - 1))) {
                mid--;
                if (from >= mid) {
                    return null;
                }
            }
            index = mid;
            return new CodePoints(s, from, mid);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (action == null) {
                throw new NullPointerException();
            }
            if (index >= end) {
                return false;
            }
            char c = s.charAt(index++);
            int cp = c;
            if (Character.isHighSurrogate(c) && index < end && Character.isLowSurrogate(s.charAt(index))) {
                cp = Character.toCodePoint(c, s.charAt(index++));
            }
            action.accept(cp);
            return true;
        }

        @Override
        public long estimateSize() {
            return end - index;
        }

        @Override
        public int characteristics() {
            return s instanceof String ? CHARACTERISTICS | IMMUTABLE : CHARACTERISTICS;
        }
    }

    /** The lines of s: ended by \n, \r or \r\n, which are not part of them. */
    public static final class Lines implements Spliterator<String> {
        private final String s;
        private int index;
        private final int end;

        public Lines(String s) {
            this(s, 0, s.length());
        }

        private Lines(String s, int index, int end) {
            this.s = s;
            this.index = index;
            this.end = end;
        }

        private int lineEnd(int from) {
            while (from < end) {
                char c = s.charAt(from);
                if (c == '\n' || c == '\r') {
                    return from;
                }
                from++;
            }
            return end;
        }

        private int afterTerminator(int at) {
            if (at >= end) {
                return end;
            }
            return s.charAt(at) == '\r' && at + 1 < end && s.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }

        @Override
        public boolean tryAdvance(Consumer<? super String> action) {
            if (action == null) {
                throw new NullPointerException();
            }
            if (index >= end) {
                return false;
            }
            int stop = lineEnd(index);
            String line = s.substring(index, stop);
            index = afterTerminator(stop);
            action.accept(line);
            return true;
        }

        @Override
        public Spliterator<String> trySplit() {
            int mid = afterTerminator(lineEnd(index + end >>> 1));
            if (mid >= end) {
                return null;
            }
            int from = index;
            index = mid;
            return new Lines(s, from, mid);
        }

        @Override
        public long estimateSize() {
            return end - index + 1;
        }

        @Override
        public int characteristics() {
            return ORDERED | IMMUTABLE | NONNULL;
        }
    }
}
