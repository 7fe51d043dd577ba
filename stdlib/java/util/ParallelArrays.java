package java.util;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;

/** The parallel halves of Arrays: big arrays are halved among the workers of the common pool. */
final class ParallelArrays {
    private static final int SMALL = 1 << 13;

    private ParallelArrays() {
    }

    private static boolean worthwhile(int n) {
        return n > SMALL && ForkJoinPool.getCommonPoolParallelism() > 1;
    }

    private static int grain(int n) {
        return Math.max(SMALL, n / (ForkJoinPool.getCommonPoolParallelism() << 2));
    }

    /** Runs body(from, to) over pieces of a range in parallel. */
    private static final class Pieces extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final Piece body;
        private final int from;
        private final int to;

        Pieces(Piece body, int from, int to) {
            this.body = body;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from == 1) {
                body.run(from);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new Pieces(body, from, mid), new Pieces(body, mid, to));
        }
    }

    private interface Piece {
        void run(int i);
    }

    static void sort(int[] a, int from, int to) {
        if (!worthwhile(to - from)) {
            PrimitiveSort.sort(a, from, to);
            return;
        }
        int[] spare = new int[to - from];
        new IntSort(a, spare, from, from, to, grain(to - from)).invoke();
    }

    private static final class IntSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final int[] a;
        private final int[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;

        IntSort(int[] a, int[] spare, int base, int from, int to, int grain) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                PrimitiveSort.sort(a, from, to);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new IntSort(a, spare, base, from, mid, grain),
                    new IntSort(a, spare, base, mid, to, grain));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                int l = spare[i];
                int r = a[j];
                if (l <= r) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    static void sort(long[] a, int from, int to) {
        if (!worthwhile(to - from)) {
            PrimitiveSort.sort(a, from, to);
            return;
        }
        long[] spare = new long[to - from];
        new LongSort(a, spare, from, from, to, grain(to - from)).invoke();
    }

    private static final class LongSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final long[] a;
        private final long[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;

        LongSort(long[] a, long[] spare, int base, int from, int to, int grain) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                PrimitiveSort.sort(a, from, to);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new LongSort(a, spare, base, from, mid, grain),
                    new LongSort(a, spare, base, mid, to, grain));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                long l = spare[i];
                long r = a[j];
                if (l <= r) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    static void sort(short[] a, int from, int to) {
        if (!worthwhile(to - from)) {
            PrimitiveSort.sort(a, from, to);
            return;
        }
        short[] spare = new short[to - from];
        new ShortSort(a, spare, from, from, to, grain(to - from)).invoke();
    }

    private static final class ShortSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final short[] a;
        private final short[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;

        ShortSort(short[] a, short[] spare, int base, int from, int to, int grain) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                PrimitiveSort.sort(a, from, to);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new ShortSort(a, spare, base, from, mid, grain),
                    new ShortSort(a, spare, base, mid, to, grain));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                short l = spare[i];
                short r = a[j];
                if (l <= r) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    static void sort(char[] a, int from, int to) {
        if (!worthwhile(to - from)) {
            PrimitiveSort.sort(a, from, to);
            return;
        }
        char[] spare = new char[to - from];
        new CharSort(a, spare, from, from, to, grain(to - from)).invoke();
    }

    private static final class CharSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final char[] a;
        private final char[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;

        CharSort(char[] a, char[] spare, int base, int from, int to, int grain) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                PrimitiveSort.sort(a, from, to);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new CharSort(a, spare, base, from, mid, grain),
                    new CharSort(a, spare, base, mid, to, grain));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                char l = spare[i];
                char r = a[j];
                if (l <= r) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    static void sort(byte[] a, int from, int to) {
        if (!worthwhile(to - from)) {
            PrimitiveSort.sort(a, from, to);
            return;
        }
        byte[] spare = new byte[to - from];
        new ByteSort(a, spare, from, from, to, grain(to - from)).invoke();
    }

    private static final class ByteSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final byte[] a;
        private final byte[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;

        ByteSort(byte[] a, byte[] spare, int base, int from, int to, int grain) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                PrimitiveSort.sort(a, from, to);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new ByteSort(a, spare, base, from, mid, grain),
                    new ByteSort(a, spare, base, mid, to, grain));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                byte l = spare[i];
                byte r = a[j];
                if (l <= r) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    static void sort(float[] a, int from, int to) {
        if (!worthwhile(to - from)) {
            PrimitiveSort.sort(a, from, to);
            return;
        }
        float[] spare = new float[to - from];
        new FloatSort(a, spare, from, from, to, grain(to - from)).invoke();
    }

    private static final class FloatSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final float[] a;
        private final float[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;

        FloatSort(float[] a, float[] spare, int base, int from, int to, int grain) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                PrimitiveSort.sort(a, from, to);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new FloatSort(a, spare, base, from, mid, grain),
                    new FloatSort(a, spare, base, mid, to, grain));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                float l = spare[i];
                float r = a[j];
                if (Float.compare(l, r) <= 0) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    static void sort(double[] a, int from, int to) {
        if (!worthwhile(to - from)) {
            PrimitiveSort.sort(a, from, to);
            return;
        }
        double[] spare = new double[to - from];
        new DoubleSort(a, spare, from, from, to, grain(to - from)).invoke();
    }

    private static final class DoubleSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final double[] a;
        private final double[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;

        DoubleSort(double[] a, double[] spare, int base, int from, int to, int grain) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                PrimitiveSort.sort(a, from, to);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new DoubleSort(a, spare, base, from, mid, grain),
                    new DoubleSort(a, spare, base, mid, to, grain));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                double l = spare[i];
                double r = a[j];
                if (Double.compare(l, r) <= 0) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    @SuppressWarnings("unchecked")
    static void sort(Object[] a, int from, int to, Comparator<?> order) {
        if (!worthwhile(to - from)) {
            RunSort.sort(a, from, to, order);
            return;
        }
        Object[] spare = new Object[to - from];
        new ObjectSort(a, spare, from, from, to, grain(to - from), (Comparator<Object>) order).invoke();
    }

    private static final class ObjectSort extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final Object[] a;
        private final Object[] spare;
        private final int base;
        private final int from;
        private final int to;
        private final int grain;
        private final Comparator<Object> order;

        ObjectSort(Object[] a, Object[] spare, int base, int from, int to, int grain, Comparator<Object> order) {
            this.a = a;
            this.spare = spare;
            this.base = base;
            this.from = from;
            this.to = to;
            this.grain = grain;
            this.order = order;
        }

        @Override
        protected void compute() {
            if (to - from <= grain) {
                RunSort.sort(a, from, to, order);
                return;
            }
            int mid = from + to >>> 1;
            invokeAll(new ObjectSort(a, spare, base, from, mid, grain, order),
                    new ObjectSort(a, spare, base, mid, to, grain, order));
            int n = mid - from;
            int at = from - base;
            System.arraycopy(a, from, spare, at, n);
            int i = at;
            int end = at + n;
            int j = mid;
            int w = from;
            while (i < end && j < to) {
                Object l = spare[i];
                Object r = a[j];
                if (order.compare(l, r) <= 0) {
                    a[w++] = l;
                    i++;
                } else {
                    a[w++] = r;
                    j++;
                }
            }
            System.arraycopy(spare, i, a, w, end - i);
        }
    }

    static void prefix(int[] a, int from, int to, IntBinaryOperator op) {
        int n = to - from;
        if (!worthwhile(n)) {
            for (int i = from + 1; i < to; i++) {
                a[i] = op.applyAsInt(a[i - 1], a[i]);
            }
            return;
        }
        int size = grain(n);
        int blocks = (n + size - 1) / size;
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start + 1; i < end; i++) {
                a[i] = op.applyAsInt(a[i - 1], a[i]);
            }
        }, 0, blocks).invoke();
        int[] before = new int[blocks];
        before[1] = a[from + size - 1];
        for (int b = 2; b < blocks; b++) {
            before[b] = op.applyAsInt(before[b - 1], a[from + b * size - 1]);
        }
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start; i < end; i++) {
                a[i] = op.applyAsInt(before[b], a[i]);
            }
        }, 1, blocks).invoke();
    }

    static void prefix(long[] a, int from, int to, LongBinaryOperator op) {
        int n = to - from;
        if (!worthwhile(n)) {
            for (int i = from + 1; i < to; i++) {
                a[i] = op.applyAsLong(a[i - 1], a[i]);
            }
            return;
        }
        int size = grain(n);
        int blocks = (n + size - 1) / size;
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start + 1; i < end; i++) {
                a[i] = op.applyAsLong(a[i - 1], a[i]);
            }
        }, 0, blocks).invoke();
        long[] before = new long[blocks];
        before[1] = a[from + size - 1];
        for (int b = 2; b < blocks; b++) {
            before[b] = op.applyAsLong(before[b - 1], a[from + b * size - 1]);
        }
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start; i < end; i++) {
                a[i] = op.applyAsLong(before[b], a[i]);
            }
        }, 1, blocks).invoke();
    }

    static void prefix(double[] a, int from, int to, DoubleBinaryOperator op) {
        int n = to - from;
        if (!worthwhile(n)) {
            for (int i = from + 1; i < to; i++) {
                a[i] = op.applyAsDouble(a[i - 1], a[i]);
            }
            return;
        }
        int size = grain(n);
        int blocks = (n + size - 1) / size;
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start + 1; i < end; i++) {
                a[i] = op.applyAsDouble(a[i - 1], a[i]);
            }
        }, 0, blocks).invoke();
        double[] before = new double[blocks];
        before[1] = a[from + size - 1];
        for (int b = 2; b < blocks; b++) {
            before[b] = op.applyAsDouble(before[b - 1], a[from + b * size - 1]);
        }
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start; i < end; i++) {
                a[i] = op.applyAsDouble(before[b], a[i]);
            }
        }, 1, blocks).invoke();
    }

    static <T> void prefix(T[] a, int from, int to, BinaryOperator<T> op) {
        int n = to - from;
        if (!worthwhile(n)) {
            for (int i = from + 1; i < to; i++) {
                a[i] = op.apply(a[i - 1], a[i]);
            }
            return;
        }
        int size = grain(n);
        int blocks = (n + size - 1) / size;
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start + 1; i < end; i++) {
                a[i] = op.apply(a[i - 1], a[i]);
            }
        }, 0, blocks).invoke();
        T[] before = Arrays.copyOf(a, blocks);
        before[1] = a[from + size - 1];
        for (int b = 2; b < blocks; b++) {
            before[b] = op.apply(before[b - 1], a[from + b * size - 1]);
        }
        new Pieces(b -> {
            int start = from + b * size;
            int end = Math.min(to, start + size);
            for (int i = start; i < end; i++) {
                a[i] = op.apply(before[b], a[i]);
            }
        }, 1, blocks).invoke();
    }
}
