package java.util;

import java.io.Serializable;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Everything there is to do with arrays. Sorting itself is in PrimitiveSort, RunSort and ParallelArrays. */
public class Arrays {
    private Arrays() {
    }

    static void rangeCheck(int length, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
        if (from < 0) {
            throw new ArrayIndexOutOfBoundsException(from);
        }
        if (to > length) {
            throw new ArrayIndexOutOfBoundsException(to);
        }
    }

    // Sorting.

    public static void sort(int[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    public static void sort(int[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(int[] a) {
        ParallelArrays.sort(a, 0, a.length);
    }

    public static void parallelSort(int[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex);
    }

    public static void sort(long[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    public static void sort(long[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(long[] a) {
        ParallelArrays.sort(a, 0, a.length);
    }

    public static void parallelSort(long[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex);
    }

    public static void sort(short[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    public static void sort(short[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(short[] a) {
        ParallelArrays.sort(a, 0, a.length);
    }

    public static void parallelSort(short[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex);
    }

    public static void sort(char[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    public static void sort(char[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(char[] a) {
        ParallelArrays.sort(a, 0, a.length);
    }

    public static void parallelSort(char[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex);
    }

    public static void sort(byte[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    public static void sort(byte[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(byte[] a) {
        ParallelArrays.sort(a, 0, a.length);
    }

    public static void parallelSort(byte[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex);
    }

    public static void sort(float[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    public static void sort(float[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(float[] a) {
        ParallelArrays.sort(a, 0, a.length);
    }

    public static void parallelSort(float[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex);
    }

    public static void sort(double[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    public static void sort(double[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(double[] a) {
        ParallelArrays.sort(a, 0, a.length);
    }

    public static void parallelSort(double[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex);
    }

    public static void sort(Object[] a) {
        RunSort.sort(a, 0, a.length, NaturalOrder.FORWARD);
    }

    public static void sort(Object[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        RunSort.sort(a, fromIndex, toIndex, NaturalOrder.FORWARD);
    }

    public static <T> void sort(T[] a, Comparator<? super T> c) {
        RunSort.sort(a, 0, a.length, c == null ? NaturalOrder.FORWARD : c);
    }

    public static <T> void sort(T[] a, int fromIndex, int toIndex, Comparator<? super T> c) {
        rangeCheck(a.length, fromIndex, toIndex);
        RunSort.sort(a, fromIndex, toIndex, c == null ? NaturalOrder.FORWARD : c);
    }

    public static <T extends Comparable<? super T>> void parallelSort(T[] a) {
        ParallelArrays.sort(a, 0, a.length, NaturalOrder.FORWARD);
    }

    public static <T extends Comparable<? super T>> void parallelSort(T[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex, NaturalOrder.FORWARD);
    }

    public static <T> void parallelSort(T[] a, Comparator<? super T> cmp) {
        ParallelArrays.sort(a, 0, a.length, cmp == null ? NaturalOrder.FORWARD : cmp);
    }

    public static <T> void parallelSort(T[] a, int fromIndex, int toIndex, Comparator<? super T> cmp) {
        rangeCheck(a.length, fromIndex, toIndex);
        ParallelArrays.sort(a, fromIndex, toIndex, cmp == null ? NaturalOrder.FORWARD : cmp);
    }

    public static <T> void parallelPrefix(T[] array, BinaryOperator<T> op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static <T> void parallelPrefix(T[] array, int fromIndex, int toIndex, BinaryOperator<T> op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        ParallelArrays.prefix(array, fromIndex, toIndex, op);
    }

    public static void parallelPrefix(int[] array, IntBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static void parallelPrefix(int[] array, int fromIndex, int toIndex, IntBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        ParallelArrays.prefix(array, fromIndex, toIndex, op);
    }

    public static void parallelPrefix(long[] array, LongBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static void parallelPrefix(long[] array, int fromIndex, int toIndex, LongBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        ParallelArrays.prefix(array, fromIndex, toIndex, op);
    }

    public static void parallelPrefix(double[] array, DoubleBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static void parallelPrefix(double[] array, int fromIndex, int toIndex, DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        ParallelArrays.prefix(array, fromIndex, toIndex, op);
    }

    // Filling by index.

    public static <T> void setAll(T[] array, IntFunction<? extends T> generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.apply(i);
        }
    }

    public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> generator) {
        Objects.requireNonNull(generator);
        IntStream.range(0, array.length).parallel().forEach(i -> array[i] = generator.apply(i));
    }

    public static void setAll(int[] array, IntUnaryOperator generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsInt(i);
        }
    }

    public static void parallelSetAll(int[] array, IntUnaryOperator generator) {
        Objects.requireNonNull(generator);
        IntStream.range(0, array.length).parallel().forEach(i -> array[i] = generator.applyAsInt(i));
    }

    public static void setAll(long[] array, IntToLongFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsLong(i);
        }
    }

    public static void parallelSetAll(long[] array, IntToLongFunction generator) {
        Objects.requireNonNull(generator);
        IntStream.range(0, array.length).parallel().forEach(i -> array[i] = generator.applyAsLong(i));
    }

    public static void setAll(double[] array, IntToDoubleFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsDouble(i);
        }
    }

    public static void parallelSetAll(double[] array, IntToDoubleFunction generator) {
        Objects.requireNonNull(generator);
        IntStream.range(0, array.length).parallel().forEach(i -> array[i] = generator.applyAsDouble(i));
    }

    // Binary search.

    public static int binarySearch(long[] a, long key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(long[] a, int fromIndex, int toIndex, long key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(long[] a, int from, int to, long key) {
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            long v = a[mid];
            if (v < key) {
                lo = mid + 1;
            } else if (v > key) {
                hi = mid - 1;
            } else {
                return mid;
            }
        }
        return -(lo + 1);
    }

    public static int binarySearch(int[] a, int key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(int[] a, int fromIndex, int toIndex, int key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(int[] a, int from, int to, int key) {
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            int v = a[mid];
            if (v < key) {
                lo = mid + 1;
            } else if (v > key) {
                hi = mid - 1;
            } else {
                return mid;
            }
        }
        return -(lo + 1);
    }

    public static int binarySearch(short[] a, short key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(short[] a, int fromIndex, int toIndex, short key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(short[] a, int from, int to, short key) {
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            short v = a[mid];
            if (v < key) {
                lo = mid + 1;
            } else if (v > key) {
                hi = mid - 1;
            } else {
                return mid;
            }
        }
        return -(lo + 1);
    }

    public static int binarySearch(char[] a, char key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(char[] a, int fromIndex, int toIndex, char key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(char[] a, int from, int to, char key) {
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            char v = a[mid];
            if (v < key) {
                lo = mid + 1;
            } else if (v > key) {
                hi = mid - 1;
            } else {
                return mid;
            }
        }
        return -(lo + 1);
    }

    public static int binarySearch(byte[] a, byte key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(byte[] a, int fromIndex, int toIndex, byte key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(byte[] a, int from, int to, byte key) {
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            byte v = a[mid];
            if (v < key) {
                lo = mid + 1;
            } else if (v > key) {
                hi = mid - 1;
            } else {
                return mid;
            }
        }
        return -(lo + 1);
    }

    public static int binarySearch(double[] a, double key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(double[] a, int fromIndex, int toIndex, double key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(double[] a, int from, int to, double key) {
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            int c = Double.compare(a[mid], key);
            if (c == 0) {
                return mid;
            }
            if (c < 0) {
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return -(lo + 1);
    }

    public static int binarySearch(float[] a, float key) {
        return search(a, 0, a.length, key);
    }

    public static int binarySearch(float[] a, int fromIndex, int toIndex, float key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(float[] a, int from, int to, float key) {
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            int c = Float.compare(a[mid], key);
            if (c == 0) {
                return mid;
            }
            if (c < 0) {
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return -(lo + 1);
    }

    public static int binarySearch(Object[] a, Object key) {
        return search(a, 0, a.length, key, NaturalOrder.FORWARD);
    }

    public static int binarySearch(Object[] a, int fromIndex, int toIndex, Object key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key, NaturalOrder.FORWARD);
    }

    public static <T> int binarySearch(T[] a, T key, Comparator<? super T> c) {
        return search(a, 0, a.length, key, c == null ? NaturalOrder.FORWARD : c);
    }

    public static <T> int binarySearch(T[] a, int fromIndex, int toIndex, T key, Comparator<? super T> c) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key, c == null ? NaturalOrder.FORWARD : c);
    }

    @SuppressWarnings("unchecked")
    private static int search(Object[] a, int from, int to, Object key, Comparator<?> order) {
        Comparator<Object> c = (Comparator<Object>) order;
        int lo = from;
        int hi = to - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            int d = c.compare(a[mid], key);
            if (d == 0) {
                return mid;
            }
            if (d < 0) {
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return -(lo + 1);
    }

    // Equality, order, first difference.

    private static int differ(int[] a, int aFrom, int[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(int[] a, int[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(int[] a, int[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Integer.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Integer.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(int[] a, int[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    public static int compareUnsigned(int[] a, int[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Integer.compareUnsigned(a[i], b[i]) : a.length - b.length;
    }

    public static int compareUnsigned(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex,
            int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Integer.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    private static int differ(long[] a, int aFrom, long[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(long[] a, long[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(long[] a, long[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Long.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Long.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(long[] a, long[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    public static int compareUnsigned(long[] a, long[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Long.compareUnsigned(a[i], b[i]) : a.length - b.length;
    }

    public static int compareUnsigned(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex,
            int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Long.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    private static int differ(short[] a, int aFrom, short[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(short[] a, short[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(short[] a, short[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Short.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Short.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(short[] a, short[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    public static int compareUnsigned(short[] a, short[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Short.compareUnsigned(a[i], b[i]) : a.length - b.length;
    }

    public static int compareUnsigned(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex,
            int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Short.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    private static int differ(char[] a, int aFrom, char[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(char[] a, char[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(char[] a, char[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Character.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Character.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(char[] a, char[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    private static int differ(byte[] a, int aFrom, byte[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(byte[] a, byte[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(byte[] a, byte[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Byte.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Byte.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(byte[] a, byte[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    public static int compareUnsigned(byte[] a, byte[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Byte.compareUnsigned(a[i], b[i]) : a.length - b.length;
    }

    public static int compareUnsigned(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex,
            int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Byte.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    private static int differ(boolean[] a, int aFrom, boolean[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(boolean[] a, boolean[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(boolean[] a, boolean[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Boolean.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Boolean.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(boolean[] a, boolean[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    private static int differ(double[] a, int aFrom, double[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (Double.doubleToLongBits(a[aFrom + i]) != Double.doubleToLongBits(b[bFrom + i])) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(double[] a, double[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(double[] a, double[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Double.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Double.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(double[] a, double[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    private static int differ(float[] a, int aFrom, float[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (Float.floatToIntBits(a[aFrom + i]) != Float.floatToIntBits(b[bFrom + i])) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(float[] a, float[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int compare(float[] a, float[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i >= 0 ? Float.compare(a[i], b[i]) : a.length - b.length;
    }

    public static int compare(float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(an, bn));
        return i >= 0 ? Float.compare(a[aFromIndex + i], b[bFromIndex + i]) : an - bn;
    }

    public static int mismatch(float[] a, float[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    private static int differ(Object[] a, int aFrom, Object[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (!Objects.equals(a[aFrom + i], b[bFrom + i])) {
                return i;
            }
        }
        return -1;
    }

    public static boolean equals(Object[] a, Object[] a2) {
        return a == a2 || a != null && a2 != null && a.length == a2.length && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(Object[] a, int aFromIndex, int aToIndex, Object[] b, int bFromIndex,
            int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    private static <T> int differ(T[] a, int aFrom, T[] b, int bFrom, int n, Comparator<? super T> cmp) {
        for (int i = 0; i < n; i++) {
            T x = a[aFrom + i];
            T y = b[bFrom + i];
            if (x != y && cmp.compare(x, y) != 0) {
                return i;
            }
        }
        return -1;
    }

    public static <T> boolean equals(T[] a, T[] a2, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        return a == a2 || a != null && a2 != null && a.length == a2.length
                && differ(a, 0, a2, 0, a.length, cmp) < 0;
    }

    public static <T> boolean equals(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex,
            Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n, cmp) < 0;
    }

    public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        return compareRanges(a, 0, a.length, b, 0, b.length, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    public static <T extends Comparable<? super T>> int compare(T[] a, int aFromIndex, int aToIndex, T[] b,
            int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        return compareRanges(a, aFromIndex, aToIndex, b, bFromIndex, bToIndex,
                Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    public static <T> int compare(T[] a, T[] b, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        return compareRanges(a, 0, a.length, b, 0, b.length, cmp);
    }

    public static <T> int compare(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex,
            Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        return compareRanges(a, aFromIndex, aToIndex, b, bFromIndex, bToIndex, cmp);
    }

    private static <T> int compareRanges(T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo,
            Comparator<? super T> cmp) {
        int n = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < n; i++) {
            T x = a[aFrom + i];
            T y = b[bFrom + i];
            int d = x == y ? 0 : cmp.compare(x, y);
            if (d != 0) {
                return d;
            }
        }
        return aTo - aFrom - (bTo - bFrom);
    }

    public static int mismatch(Object[] a, Object[] b) {
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(Object[] a, int aFromIndex, int aToIndex, Object[] b, int bFromIndex,
            int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && an != bn ? n : i;
    }

    public static <T> int mismatch(T[] a, T[] b, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        int n = Math.min(a.length, b.length);
        if (a == b) {
            return -1;
        }
        int i = differ(a, 0, b, 0, n, cmp);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static <T> int mismatch(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex,
            Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int an = aToIndex - aFromIndex;
        int bn = bToIndex - bFromIndex;
        int n = Math.min(an, bn);
        int i = differ(a, aFromIndex, b, bFromIndex, n, cmp);
        return i < 0 && an != bn ? n : i;
    }

    // Filling.

    public static void fill(int[] a, int val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(int[] a, int fromIndex, int toIndex, int val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(long[] a, long val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(long[] a, int fromIndex, int toIndex, long val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(short[] a, short val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(short[] a, int fromIndex, int toIndex, short val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(char[] a, char val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(char[] a, int fromIndex, int toIndex, char val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(byte[] a, byte val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(byte[] a, int fromIndex, int toIndex, byte val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(boolean[] a, boolean val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(boolean[] a, int fromIndex, int toIndex, boolean val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(double[] a, double val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(double[] a, int fromIndex, int toIndex, double val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(float[] a, float val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(float[] a, int fromIndex, int toIndex, float val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static void fill(Object[] a, Object val) {
        for (int i = 0, n = a.length; i < n; i++) {
            a[i] = val;
        }
    }

    public static void fill(Object[] a, int fromIndex, int toIndex, Object val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    // Copying.

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOf(T[] original, int newLength) {
        return (T[]) copyOf(original, newLength, original.getClass());
    }

    public static <T, U> T[] copyOf(U[] original, int newLength, Class<? extends T[]> newType) {
        T[] copy = newArray(newLength, newType);
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] newArray(int length, Class<? extends T[]> type) {
        return (Object) type == Object[].class ? (T[]) new Object[length]
                : (T[]) java.lang.reflect.Array.newInstance(type.getComponentType(), length);
    }

    private static int rangeLength(int from, int to) {
        int n = to - from;
        if (n < 0) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        return n;
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOfRange(T[] original, int from, int to) {
        return copyOfRange(original, from, to, (Class<? extends T[]>) original.getClass());
    }

    public static <T, U> T[] copyOfRange(U[] original, int from, int to, Class<? extends T[]> newType) {
        int n = rangeLength(from, to);
        T[] copy = newArray(n, newType);
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static byte[] copyOf(byte[] original, int newLength) {
        byte[] copy = new byte[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static byte[] copyOfRange(byte[] original, int from, int to) {
        int n = rangeLength(from, to);
        byte[] copy = new byte[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static short[] copyOf(short[] original, int newLength) {
        short[] copy = new short[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static short[] copyOfRange(short[] original, int from, int to) {
        int n = rangeLength(from, to);
        short[] copy = new short[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static int[] copyOf(int[] original, int newLength) {
        int[] copy = new int[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static int[] copyOfRange(int[] original, int from, int to) {
        int n = rangeLength(from, to);
        int[] copy = new int[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static long[] copyOf(long[] original, int newLength) {
        long[] copy = new long[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static long[] copyOfRange(long[] original, int from, int to) {
        int n = rangeLength(from, to);
        long[] copy = new long[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static char[] copyOf(char[] original, int newLength) {
        char[] copy = new char[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static char[] copyOfRange(char[] original, int from, int to) {
        int n = rangeLength(from, to);
        char[] copy = new char[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static float[] copyOf(float[] original, int newLength) {
        float[] copy = new float[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static float[] copyOfRange(float[] original, int from, int to) {
        int n = rangeLength(from, to);
        float[] copy = new float[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static double[] copyOf(double[] original, int newLength) {
        double[] copy = new double[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static double[] copyOfRange(double[] original, int from, int to) {
        int n = rangeLength(from, to);
        double[] copy = new double[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static boolean[] copyOf(boolean[] original, int newLength) {
        boolean[] copy = new boolean[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static boolean[] copyOfRange(boolean[] original, int from, int to) {
        int n = rangeLength(from, to);
        boolean[] copy = new boolean[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    // Hashes.

    public static int hashCode(int[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (int e : a) {
            h = 31 * h + e;
        }
        return h;
    }

    public static int hashCode(long[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (long e : a) {
            h = 31 * h + (int) (e ^ e >>> 32);
        }
        return h;
    }

    public static int hashCode(short[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (short e : a) {
            h = 31 * h + e;
        }
        return h;
    }

    public static int hashCode(char[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (char e : a) {
            h = 31 * h + e;
        }
        return h;
    }

    public static int hashCode(byte[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (byte e : a) {
            h = 31 * h + e;
        }
        return h;
    }

    public static int hashCode(boolean[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (boolean e : a) {
            h = 31 * h + (e ? 1231 : 1237);
        }
        return h;
    }

    public static int hashCode(double[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (double e : a) {
            h = 31 * h + Double.hashCode(e);
        }
        return h;
    }

    public static int hashCode(float[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (float e : a) {
            h = 31 * h + Float.hashCode(e);
        }
        return h;
    }

    public static int hashCode(Object[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (Object e : a) {
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        return h;
    }

    public static int deepHashCode(Object[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (Object e : a) {
            h = 31 * h + deepHash(e);
        }
        return h;
    }

    private static int deepHash(Object e) {
        if (e == null || !e.getClass().isArray()) {
            return e == null ? 0 : e.hashCode();
        }
        if (e instanceof Object[] nested) {
            return deepHashCode(nested);
        }
        if (e instanceof int[] array) {
            return hashCode(array);
        }
        if (e instanceof long[] array) {
            return hashCode(array);
        }
        if (e instanceof short[] array) {
            return hashCode(array);
        }
        if (e instanceof char[] array) {
            return hashCode(array);
        }
        if (e instanceof byte[] array) {
            return hashCode(array);
        }
        if (e instanceof boolean[] array) {
            return hashCode(array);
        }
        if (e instanceof double[] array) {
            return hashCode(array);
        }
        if (e instanceof float[] array) {
            return hashCode(array);
        }
        throw new AssertionError(e);
    }

    public static boolean deepEquals(Object[] a1, Object[] a2) {
        if (a1 == a2) {
            return true;
        }
        if (a1 == null || a2 == null || a1.length != a2.length) {
            return false;
        }
        for (int i = 0; i < a1.length; i++) {
            Object x = a1[i];
            Object y = a2[i];
            if (x != y && (x == null || y == null || !deepEqualsNonNull(x, y))) {
                return false;
            }
        }
        return true;
    }

    static boolean deepEqualsNonNull(Object x, Object y) {
        if (x instanceof Object[] a && y instanceof Object[] b) {
            return deepEquals(a, b);
        }
        if (x instanceof int[] a && y instanceof int[] b) {
            return equals(a, b);
        }
        if (x instanceof long[] a && y instanceof long[] b) {
            return equals(a, b);
        }
        if (x instanceof short[] a && y instanceof short[] b) {
            return equals(a, b);
        }
        if (x instanceof char[] a && y instanceof char[] b) {
            return equals(a, b);
        }
        if (x instanceof byte[] a && y instanceof byte[] b) {
            return equals(a, b);
        }
        if (x instanceof boolean[] a && y instanceof boolean[] b) {
            return equals(a, b);
        }
        if (x instanceof double[] a && y instanceof double[] b) {
            return equals(a, b);
        }
        if (x instanceof float[] a && y instanceof float[] b) {
            return equals(a, b);
        }
        return x.equals(y);
    }

    // Strings.

    public static String toString(int[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(long[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(short[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(char[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(byte[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(boolean[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(double[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(float[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String toString(Object[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static String deepToString(Object[] a) {
        if (a == null) {
            return "null";
        }
        StringBuilder sb = new StringBuilder();
        deepAppend(sb, a, new java.util.ArrayList<>());
        return sb.toString();
    }

    /** `around` holds the arrays that this one is inside of. */
    private static void deepAppend(StringBuilder sb, Object[] a, java.util.ArrayList<Object[]> around) {
        for (Object[] outer : around) {
            if (outer == a) {
                sb.append("[...]");
                return;
            }
        }
        around.add(a);
        sb.append('[');
        for (int i = 0; i < a.length; i++) {
            if (i > 0) {
                sb.append(", ");
            }
            Object e = a[i];
            if (e instanceof Object[] nested) {
                deepAppend(sb, nested, around);
            } else {
                sb.append(elementToString(e));
            }
        }
        sb.append(']');
        around.remove(around.size() - 1);
    }

    private static String elementToString(Object e) {
        if (e == null || !e.getClass().isArray()) {
            return String.valueOf(e);
        }
        if (e instanceof int[] a) {
            return toString(a);
        }
        if (e instanceof long[] a) {
            return toString(a);
        }
        if (e instanceof short[] a) {
            return toString(a);
        }
        if (e instanceof char[] a) {
            return toString(a);
        }
        if (e instanceof byte[] a) {
            return toString(a);
        }
        if (e instanceof boolean[] a) {
            return toString(a);
        }
        if (e instanceof double[] a) {
            return toString(a);
        }
        if (e instanceof float[] a) {
            return toString(a);
        }
        throw new AssertionError(e);
    }

    // Views, spliterators and streams.

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> asList(T... a) {
        return new ArrayList<>(a);
    }

    public static <T> Spliterator<T> spliterator(T[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static <T> Spliterator<T> spliterator(T[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static <T> Stream<T> stream(T[] array) {
        return StreamSupport.stream(spliterator(array), false);
    }

    public static <T> Stream<T> stream(T[] array, int startInclusive, int endExclusive) {
        return StreamSupport.stream(spliterator(array, startInclusive, endExclusive), false);
    }

    public static Spliterator.OfInt spliterator(int[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static Spliterator.OfInt spliterator(int[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static IntStream stream(int[] array) {
        return StreamSupport.intStream(spliterator(array), false);
    }

    public static IntStream stream(int[] array, int startInclusive, int endExclusive) {
        return StreamSupport.intStream(spliterator(array, startInclusive, endExclusive), false);
    }

    public static Spliterator.OfLong spliterator(long[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static Spliterator.OfLong spliterator(long[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static LongStream stream(long[] array) {
        return StreamSupport.longStream(spliterator(array), false);
    }

    public static LongStream stream(long[] array, int startInclusive, int endExclusive) {
        return StreamSupport.longStream(spliterator(array, startInclusive, endExclusive), false);
    }

    public static Spliterator.OfDouble spliterator(double[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static DoubleStream stream(double[] array) {
        return StreamSupport.doubleStream(spliterator(array), false);
    }

    public static DoubleStream stream(double[] array, int startInclusive, int endExclusive) {
        return StreamSupport.doubleStream(spliterator(array, startInclusive, endExclusive), false);
    }

    /** The list of asList: the array itself. */
    private static final class ArrayList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = -2764017481108945198L;
        private final E[] a;

        ArrayList(E[] array) {
            a = Objects.requireNonNull(array);
        }

        @Override
        public int size() {
            return a.length;
        }

        @Override
        public Object[] toArray() {
            return copyOf(a, a.length, Object[].class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T[] toArray(T[] into) {
            int n = a.length;
            if (into.length < n) {
                return copyOf(a, n, (Class<? extends T[]>) into.getClass());
            }
            System.arraycopy(a, 0, into, 0, n);
            if (into.length > n) {
                into[n] = null;
            }
            return into;
        }

        @Override
        public E get(int index) {
            return a[index];
        }

        @Override
        public E set(int index, E element) {
            E old = a[index];
            a[index] = element;
            return old;
        }

        @Override
        public int indexOf(Object o) {
            for (int i = 0; i < a.length; i++) {
                if (o == null ? a[i] == null : o.equals(a[i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(a, Spliterator.ORDERED);
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            for (E e : a) {
                action.accept(e);
            }
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
            for (int i = 0; i < a.length; i++) {
                a[i] = operator.apply(a[i]);
            }
        }

        @Override
        public void sort(Comparator<? super E> c) {
            Arrays.sort(a, c);
        }

        @Override
        public Iterator<E> iterator() {
            E[] array = a;
            return new Iterator<>() {
                private int cursor;

                @Override
                public boolean hasNext() {
                    return cursor < array.length;
                }

                @Override
                public E next() {
                    if (cursor >= array.length) {
                        throw new NoSuchElementException();
                    }
                    return array[cursor++];
                }
            };
        }
    }
}
