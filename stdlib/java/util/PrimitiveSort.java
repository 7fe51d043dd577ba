package java.util;

/**
 * Sorting of primitives: data that is already in order or in reverse is found by one look; bytes, and
 * long arrays of shorts and chars, are counted; the rest is a quicksort with two pivots that falls back
 * on insertion when little is left and on a heap when it goes too deep. NaN sorts last and -0.0 before 0.0.
 */
final class PrimitiveSort {
    private static final int INSERTION = 32;
    private static final int COUNTING = 1750;

    private PrimitiveSort() {
    }

    private static int depthLimit(int n) {
        return 2 * (32 - Integer.numberOfLeadingZeros(n));
    }

    static void sort(byte[] a, int from, int to) {
        if (to - from < 64) {
            insertion(a, from, to);
            return;
        }
        int[] count = new int[256];
        for (int i = from; i < to; i++) {
            count[a[i] + 128]++;
        }
        int w = from;
        for (int v = 0; v < 256; v++) {
            for (int n = count[v]; n > 0; n--) {
                a[w++] = (byte) (v - 128);
            }
        }
    }

    private static void insertion(byte[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            byte v = a[i];
            int j = i;
            for (; j > from && a[j - 1] > v; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    static void sort(short[] a, int from, int to) {
        if (to - from < COUNTING) {
            quick(a, from, to, depthLimit(to - from));
            return;
        }
        int[] count = new int[65536];
        for (int i = from; i < to; i++) {
            count[a[i] + 32768]++;
        }
        int w = from;
        for (int v = 0; v < 65536; v++) {
            for (int n = count[v]; n > 0; n--) {
                a[w++] = (short) (v - 32768);
            }
        }
    }

    static void sort(char[] a, int from, int to) {
        if (to - from < COUNTING) {
            quick(a, from, to, depthLimit(to - from));
            return;
        }
        int[] count = new int[65536];
        for (int i = from; i < to; i++) {
            count[a[i]]++;
        }
        int w = from;
        for (int v = 0; v < 65536; v++) {
            for (int n = count[v]; n > 0; n--) {
                a[w++] = (char) (v);
            }
        }
    }

    static void sort(int[] a, int from, int to) {
        if (!inOrder(a, from, to)) {
            quick(a, from, to, depthLimit(to - from));
        }
    }

    static void sort(long[] a, int from, int to) {
        if (!inOrder(a, from, to)) {
            quick(a, from, to, depthLimit(to - from));
        }
    }

    static void sort(float[] a, int from, int to) {
        int negative = 0;
        for (int i = to - 1; i >= from; i--) {
            float v = a[i];
            if (v != v) {
                a[i] = a[--to];
                a[to] = v;
            } else if (v == 0 && Float.floatToRawIntBits(v) < 0) {
                negative++;
                a[i] = 0.0f;
            }
        }
        if (!inOrder(a, from, to)) {
            quick(a, from, to, depthLimit(to - from));
        }
        if (negative > 0) {
            int i = firstZero(a, from, to);
            while (negative-- > 0) {
                a[i++] = -0.0f;
            }
        }
    }

    private static int firstZero(float[] a, int from, int to) {
        int lo = from;
        int hi = to;
        while (lo < hi) {
            int mid = lo + hi >>> 1;
            if (a[mid] < 0) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    static void sort(double[] a, int from, int to) {
        int negative = 0;
        for (int i = to - 1; i >= from; i--) {
            double v = a[i];
            if (v != v) {
                a[i] = a[--to];
                a[to] = v;
            } else if (v == 0 && Double.doubleToRawLongBits(v) < 0) {
                negative++;
                a[i] = 0.0;
            }
        }
        if (!inOrder(a, from, to)) {
            quick(a, from, to, depthLimit(to - from));
        }
        if (negative > 0) {
            int i = firstZero(a, from, to);
            while (negative-- > 0) {
                a[i++] = -0.0;
            }
        }
    }

    private static int firstZero(double[] a, int from, int to) {
        int lo = from;
        int hi = to;
        while (lo < hi) {
            int mid = lo + hi >>> 1;
            if (a[mid] < 0) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    /** Whether the range is now in order: it was, or it was in reverse and has been turned round. */
    private static boolean inOrder(int[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i >= to) {
            return true;
        }
        if (i > from + 1) {
            return false;
        }
        while (i < to && a[i - 1] >= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
            int v = a[lo];
            a[lo] = a[hi];
            a[hi] = v;
        }
        return true;
    }

    /** Whether the range is now in order: it was, or it was in reverse and has been turned round. */
    private static boolean inOrder(long[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i >= to) {
            return true;
        }
        if (i > from + 1) {
            return false;
        }
        while (i < to && a[i - 1] >= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
            long v = a[lo];
            a[lo] = a[hi];
            a[hi] = v;
        }
        return true;
    }

    /** Whether the range is now in order: it was, or it was in reverse and has been turned round. */
    private static boolean inOrder(float[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i >= to) {
            return true;
        }
        if (i > from + 1) {
            return false;
        }
        while (i < to && a[i - 1] >= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
            float v = a[lo];
            a[lo] = a[hi];
            a[hi] = v;
        }
        return true;
    }

    /** Whether the range is now in order: it was, or it was in reverse and has been turned round. */
    private static boolean inOrder(double[] a, int from, int to) {
        int i = from + 1;
        while (i < to && a[i - 1] <= a[i]) {
            i++;
        }
        if (i >= to) {
            return true;
        }
        if (i > from + 1) {
            return false;
        }
        while (i < to && a[i - 1] >= a[i]) {
            i++;
        }
        if (i < to) {
            return false;
        }
        for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
            double v = a[lo];
            a[lo] = a[hi];
            a[hi] = v;
        }
        return true;
    }

    private static void insertion(short[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            short v = a[i];
            int j = i;
            for (; j > from && a[j - 1] > v; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    private static void heap(short[] a, int from, int to) {
        int n = to - from;
        for (int i = (n >>> 1) - 1; i >= 0; i--) {
            siftDown(a, from, i, n, a[from + i]);
        }
        for (int i = n - 1; i > 0; i--) {
            short v = a[from + i];
            a[from + i] = a[from];
            siftDown(a, from, 0, i, v);
        }
    }

    private static void siftDown(short[] a, int from, int i, int n, short v) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[from + c + 1] > a[from + c]) {
                c++;
            }
            if (a[from + c] <= v) {
                break;
            }
            a[from + i] = a[from + c];
        }
        a[from + i] = v;
    }

    private static void order(short[] a, int i, int j) {
        short v = a[i];
        if (v > a[j]) {
            a[i] = a[j];
            a[j] = v;
        }
    }

    private static void quick(short[] a, int from, int to, int depth) {
        while (to - from > INSERTION) {
            if (--depth < 0) {
                heap(a, from, to);
                return;
            }
            int step = (to - from) / 6;
            int m = from + to >>> 1;
            int l = m - step;
            int ll = l - step;
            int r = m + step;
            int rr = r + step;
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, r);
            order(a, ll, m);
            order(a, m, rr);
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, m);
            order(a, m, r);
            if (a[l] == a[r]) {
                short pivot = a[m];
                int lo = from;
                int hi = to;
                for (int i = from; i < hi;) {
                    short v = a[i];
                    if (v < pivot) {
                        a[i++] = a[lo];
                        a[lo++] = v;
                    } else if (v > pivot) {
                        a[i] = a[--hi];
                        a[hi] = v;
                    } else {
                        i++;
                    }
                }
                if (lo - from < to - hi) {
                    quick(a, from, lo, depth);
                    from = hi;
                } else {
                    quick(a, hi, to, depth);
                    to = lo;
                }
                continue;
            }
            short p1 = a[l];
            short p2 = a[r];
            a[l] = a[from];
            a[r] = a[to - 1];
            int lo = from + 1;
            int hi = to - 2;
            for (int i = lo; i <= hi; i++) {
                short v = a[i];
                if (v < p1) {
                    a[i] = a[lo];
                    a[lo++] = v;
                } else if (v > p2) {
                    while (i < hi && a[hi] > p2) {
                        hi--;
                    }
                    a[i] = a[hi];
                    a[hi--] = v;
                    v = a[i];
                    if (v < p1) {
                        a[i] = a[lo];
                        a[lo++] = v;
                    }
                }
            }
            a[from] = a[--lo];
            a[lo] = p1;
            a[to - 1] = a[++hi];
            a[hi] = p2;
            quick(a, from, lo, depth);
            quick(a, hi + 1, to, depth);
            from = lo + 1;
            to = hi;
        }
        insertion(a, from, to);
    }

    private static void insertion(char[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char v = a[i];
            int j = i;
            for (; j > from && a[j - 1] > v; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    private static void heap(char[] a, int from, int to) {
        int n = to - from;
        for (int i = (n >>> 1) - 1; i >= 0; i--) {
            siftDown(a, from, i, n, a[from + i]);
        }
        for (int i = n - 1; i > 0; i--) {
            char v = a[from + i];
            a[from + i] = a[from];
            siftDown(a, from, 0, i, v);
        }
    }

    private static void siftDown(char[] a, int from, int i, int n, char v) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[from + c + 1] > a[from + c]) {
                c++;
            }
            if (a[from + c] <= v) {
                break;
            }
            a[from + i] = a[from + c];
        }
        a[from + i] = v;
    }

    private static void order(char[] a, int i, int j) {
        char v = a[i];
        if (v > a[j]) {
            a[i] = a[j];
            a[j] = v;
        }
    }

    private static void quick(char[] a, int from, int to, int depth) {
        while (to - from > INSERTION) {
            if (--depth < 0) {
                heap(a, from, to);
                return;
            }
            int step = (to - from) / 6;
            int m = from + to >>> 1;
            int l = m - step;
            int ll = l - step;
            int r = m + step;
            int rr = r + step;
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, r);
            order(a, ll, m);
            order(a, m, rr);
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, m);
            order(a, m, r);
            if (a[l] == a[r]) {
                char pivot = a[m];
                int lo = from;
                int hi = to;
                for (int i = from; i < hi;) {
                    char v = a[i];
                    if (v < pivot) {
                        a[i++] = a[lo];
                        a[lo++] = v;
                    } else if (v > pivot) {
                        a[i] = a[--hi];
                        a[hi] = v;
                    } else {
                        i++;
                    }
                }
                if (lo - from < to - hi) {
                    quick(a, from, lo, depth);
                    from = hi;
                } else {
                    quick(a, hi, to, depth);
                    to = lo;
                }
                continue;
            }
            char p1 = a[l];
            char p2 = a[r];
            a[l] = a[from];
            a[r] = a[to - 1];
            int lo = from + 1;
            int hi = to - 2;
            for (int i = lo; i <= hi; i++) {
                char v = a[i];
                if (v < p1) {
                    a[i] = a[lo];
                    a[lo++] = v;
                } else if (v > p2) {
                    while (i < hi && a[hi] > p2) {
                        hi--;
                    }
                    a[i] = a[hi];
                    a[hi--] = v;
                    v = a[i];
                    if (v < p1) {
                        a[i] = a[lo];
                        a[lo++] = v;
                    }
                }
            }
            a[from] = a[--lo];
            a[lo] = p1;
            a[to - 1] = a[++hi];
            a[hi] = p2;
            quick(a, from, lo, depth);
            quick(a, hi + 1, to, depth);
            from = lo + 1;
            to = hi;
        }
        insertion(a, from, to);
    }

    private static void insertion(int[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int v = a[i];
            int j = i;
            for (; j > from && a[j - 1] > v; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    private static void heap(int[] a, int from, int to) {
        int n = to - from;
        for (int i = (n >>> 1) - 1; i >= 0; i--) {
            siftDown(a, from, i, n, a[from + i]);
        }
        for (int i = n - 1; i > 0; i--) {
            int v = a[from + i];
            a[from + i] = a[from];
            siftDown(a, from, 0, i, v);
        }
    }

    private static void siftDown(int[] a, int from, int i, int n, int v) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[from + c + 1] > a[from + c]) {
                c++;
            }
            if (a[from + c] <= v) {
                break;
            }
            a[from + i] = a[from + c];
        }
        a[from + i] = v;
    }

    private static void order(int[] a, int i, int j) {
        int v = a[i];
        if (v > a[j]) {
            a[i] = a[j];
            a[j] = v;
        }
    }

    private static void quick(int[] a, int from, int to, int depth) {
        while (to - from > INSERTION) {
            if (--depth < 0) {
                heap(a, from, to);
                return;
            }
            int step = (to - from) / 6;
            int m = from + to >>> 1;
            int l = m - step;
            int ll = l - step;
            int r = m + step;
            int rr = r + step;
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, r);
            order(a, ll, m);
            order(a, m, rr);
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, m);
            order(a, m, r);
            if (a[l] == a[r]) {
                int pivot = a[m];
                int lo = from;
                int hi = to;
                for (int i = from; i < hi;) {
                    int v = a[i];
                    if (v < pivot) {
                        a[i++] = a[lo];
                        a[lo++] = v;
                    } else if (v > pivot) {
                        a[i] = a[--hi];
                        a[hi] = v;
                    } else {
                        i++;
                    }
                }
                if (lo - from < to - hi) {
                    quick(a, from, lo, depth);
                    from = hi;
                } else {
                    quick(a, hi, to, depth);
                    to = lo;
                }
                continue;
            }
            int p1 = a[l];
            int p2 = a[r];
            a[l] = a[from];
            a[r] = a[to - 1];
            int lo = from + 1;
            int hi = to - 2;
            for (int i = lo; i <= hi; i++) {
                int v = a[i];
                if (v < p1) {
                    a[i] = a[lo];
                    a[lo++] = v;
                } else if (v > p2) {
                    while (i < hi && a[hi] > p2) {
                        hi--;
                    }
                    a[i] = a[hi];
                    a[hi--] = v;
                    v = a[i];
                    if (v < p1) {
                        a[i] = a[lo];
                        a[lo++] = v;
                    }
                }
            }
            a[from] = a[--lo];
            a[lo] = p1;
            a[to - 1] = a[++hi];
            a[hi] = p2;
            quick(a, from, lo, depth);
            quick(a, hi + 1, to, depth);
            from = lo + 1;
            to = hi;
        }
        insertion(a, from, to);
    }

    private static void insertion(long[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long v = a[i];
            int j = i;
            for (; j > from && a[j - 1] > v; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    private static void heap(long[] a, int from, int to) {
        int n = to - from;
        for (int i = (n >>> 1) - 1; i >= 0; i--) {
            siftDown(a, from, i, n, a[from + i]);
        }
        for (int i = n - 1; i > 0; i--) {
            long v = a[from + i];
            a[from + i] = a[from];
            siftDown(a, from, 0, i, v);
        }
    }

    private static void siftDown(long[] a, int from, int i, int n, long v) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[from + c + 1] > a[from + c]) {
                c++;
            }
            if (a[from + c] <= v) {
                break;
            }
            a[from + i] = a[from + c];
        }
        a[from + i] = v;
    }

    private static void order(long[] a, int i, int j) {
        long v = a[i];
        if (v > a[j]) {
            a[i] = a[j];
            a[j] = v;
        }
    }

    private static void quick(long[] a, int from, int to, int depth) {
        while (to - from > INSERTION) {
            if (--depth < 0) {
                heap(a, from, to);
                return;
            }
            int step = (to - from) / 6;
            int m = from + to >>> 1;
            int l = m - step;
            int ll = l - step;
            int r = m + step;
            int rr = r + step;
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, r);
            order(a, ll, m);
            order(a, m, rr);
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, m);
            order(a, m, r);
            if (a[l] == a[r]) {
                long pivot = a[m];
                int lo = from;
                int hi = to;
                for (int i = from; i < hi;) {
                    long v = a[i];
                    if (v < pivot) {
                        a[i++] = a[lo];
                        a[lo++] = v;
                    } else if (v > pivot) {
                        a[i] = a[--hi];
                        a[hi] = v;
                    } else {
                        i++;
                    }
                }
                if (lo - from < to - hi) {
                    quick(a, from, lo, depth);
                    from = hi;
                } else {
                    quick(a, hi, to, depth);
                    to = lo;
                }
                continue;
            }
            long p1 = a[l];
            long p2 = a[r];
            a[l] = a[from];
            a[r] = a[to - 1];
            int lo = from + 1;
            int hi = to - 2;
            for (int i = lo; i <= hi; i++) {
                long v = a[i];
                if (v < p1) {
                    a[i] = a[lo];
                    a[lo++] = v;
                } else if (v > p2) {
                    while (i < hi && a[hi] > p2) {
                        hi--;
                    }
                    a[i] = a[hi];
                    a[hi--] = v;
                    v = a[i];
                    if (v < p1) {
                        a[i] = a[lo];
                        a[lo++] = v;
                    }
                }
            }
            a[from] = a[--lo];
            a[lo] = p1;
            a[to - 1] = a[++hi];
            a[hi] = p2;
            quick(a, from, lo, depth);
            quick(a, hi + 1, to, depth);
            from = lo + 1;
            to = hi;
        }
        insertion(a, from, to);
    }

    private static void insertion(float[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            float v = a[i];
            int j = i;
            for (; j > from && a[j - 1] > v; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    private static void heap(float[] a, int from, int to) {
        int n = to - from;
        for (int i = (n >>> 1) - 1; i >= 0; i--) {
            siftDown(a, from, i, n, a[from + i]);
        }
        for (int i = n - 1; i > 0; i--) {
            float v = a[from + i];
            a[from + i] = a[from];
            siftDown(a, from, 0, i, v);
        }
    }

    private static void siftDown(float[] a, int from, int i, int n, float v) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[from + c + 1] > a[from + c]) {
                c++;
            }
            if (a[from + c] <= v) {
                break;
            }
            a[from + i] = a[from + c];
        }
        a[from + i] = v;
    }

    private static void order(float[] a, int i, int j) {
        float v = a[i];
        if (v > a[j]) {
            a[i] = a[j];
            a[j] = v;
        }
    }

    private static void quick(float[] a, int from, int to, int depth) {
        while (to - from > INSERTION) {
            if (--depth < 0) {
                heap(a, from, to);
                return;
            }
            int step = (to - from) / 6;
            int m = from + to >>> 1;
            int l = m - step;
            int ll = l - step;
            int r = m + step;
            int rr = r + step;
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, r);
            order(a, ll, m);
            order(a, m, rr);
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, m);
            order(a, m, r);
            if (a[l] == a[r]) {
                float pivot = a[m];
                int lo = from;
                int hi = to;
                for (int i = from; i < hi;) {
                    float v = a[i];
                    if (v < pivot) {
                        a[i++] = a[lo];
                        a[lo++] = v;
                    } else if (v > pivot) {
                        a[i] = a[--hi];
                        a[hi] = v;
                    } else {
                        i++;
                    }
                }
                if (lo - from < to - hi) {
                    quick(a, from, lo, depth);
                    from = hi;
                } else {
                    quick(a, hi, to, depth);
                    to = lo;
                }
                continue;
            }
            float p1 = a[l];
            float p2 = a[r];
            a[l] = a[from];
            a[r] = a[to - 1];
            int lo = from + 1;
            int hi = to - 2;
            for (int i = lo; i <= hi; i++) {
                float v = a[i];
                if (v < p1) {
                    a[i] = a[lo];
                    a[lo++] = v;
                } else if (v > p2) {
                    while (i < hi && a[hi] > p2) {
                        hi--;
                    }
                    a[i] = a[hi];
                    a[hi--] = v;
                    v = a[i];
                    if (v < p1) {
                        a[i] = a[lo];
                        a[lo++] = v;
                    }
                }
            }
            a[from] = a[--lo];
            a[lo] = p1;
            a[to - 1] = a[++hi];
            a[hi] = p2;
            quick(a, from, lo, depth);
            quick(a, hi + 1, to, depth);
            from = lo + 1;
            to = hi;
        }
        insertion(a, from, to);
    }

    private static void insertion(double[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double v = a[i];
            int j = i;
            for (; j > from && a[j - 1] > v; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    private static void heap(double[] a, int from, int to) {
        int n = to - from;
        for (int i = (n >>> 1) - 1; i >= 0; i--) {
            siftDown(a, from, i, n, a[from + i]);
        }
        for (int i = n - 1; i > 0; i--) {
            double v = a[from + i];
            a[from + i] = a[from];
            siftDown(a, from, 0, i, v);
        }
    }

    private static void siftDown(double[] a, int from, int i, int n, double v) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[from + c + 1] > a[from + c]) {
                c++;
            }
            if (a[from + c] <= v) {
                break;
            }
            a[from + i] = a[from + c];
        }
        a[from + i] = v;
    }

    private static void order(double[] a, int i, int j) {
        double v = a[i];
        if (v > a[j]) {
            a[i] = a[j];
            a[j] = v;
        }
    }

    private static void quick(double[] a, int from, int to, int depth) {
        while (to - from > INSERTION) {
            if (--depth < 0) {
                heap(a, from, to);
                return;
            }
            int step = (to - from) / 6;
            int m = from + to >>> 1;
            int l = m - step;
            int ll = l - step;
            int r = m + step;
            int rr = r + step;
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, r);
            order(a, ll, m);
            order(a, m, rr);
            order(a, ll, l);
            order(a, r, rr);
            order(a, l, m);
            order(a, m, r);
            if (a[l] == a[r]) {
                double pivot = a[m];
                int lo = from;
                int hi = to;
                for (int i = from; i < hi;) {
                    double v = a[i];
                    if (v < pivot) {
                        a[i++] = a[lo];
                        a[lo++] = v;
                    } else if (v > pivot) {
                        a[i] = a[--hi];
                        a[hi] = v;
                    } else {
                        i++;
                    }
                }
                if (lo - from < to - hi) {
                    quick(a, from, lo, depth);
                    from = hi;
                } else {
                    quick(a, hi, to, depth);
                    to = lo;
                }
                continue;
            }
            double p1 = a[l];
            double p2 = a[r];
            a[l] = a[from];
            a[r] = a[to - 1];
            int lo = from + 1;
            int hi = to - 2;
            for (int i = lo; i <= hi; i++) {
                double v = a[i];
                if (v < p1) {
                    a[i] = a[lo];
                    a[lo++] = v;
                } else if (v > p2) {
                    while (i < hi && a[hi] > p2) {
                        hi--;
                    }
                    a[i] = a[hi];
                    a[hi--] = v;
                    v = a[i];
                    if (v < p1) {
                        a[i] = a[lo];
                        a[lo++] = v;
                    }
                }
            }
            a[from] = a[--lo];
            a[lo] = p1;
            a[to - 1] = a[++hi];
            a[hi] = p2;
            quick(a, from, lo, depth);
            quick(a, hi + 1, to, depth);
            from = lo + 1;
            to = hi;
        }
        insertion(a, from, to);
    }
}
