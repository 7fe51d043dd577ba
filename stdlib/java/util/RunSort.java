package java.util;

/**
 * Stable merge sort of objects. Runs that are there already are found (a falling one is turned round),
 * short ones are made longer by binary insertion, and neighbours are merged in the order that the powers
 * of the boundaries between them give, which keeps the merges balanced. Merging first leaves out what is
 * already in place at both ends, and skips ahead when one side keeps winning.
 */
final class RunSort {
    private static final int MIN_RUN = 32;
    private static final int GALLOP = 7;
    private static final int MAX_RUNS = 40;

    private final Object[] a;
    private final Comparator<Object> order;
    private Object[] spare;

    private RunSort(Object[] a, Comparator<Object> order) {
        this.a = a;
        this.order = order;
    }

    @SuppressWarnings("unchecked")
    static void sort(Object[] a, int from, int to, Comparator<?> order) {
        if (to - from > 1) {
            new RunSort(a, (Comparator<Object>) order).sort(from, to);
        }
    }

    private void sort(int from, int to) {
        int n = to - from;
        int run = countRun(from, to);
        if (n < MIN_RUN || run == n) {
            insert(from, from + run, to);
            return;
        }
        int min = minRun(n);
        int[] starts = new int[MAX_RUNS];
        int[] powers = new int[MAX_RUNS];
        int depth = 0;
        int start = from;
        int end = extend(start, start + run, min, to);
        while (end < to) {
            int next = extend(end, end + countRun(end, to), min, to);
            int p = power(from, to, start, end, next);
            while (depth > 0 && powers[depth - 1] > p) {
                merge(starts[--depth], start, end);
                start = starts[depth];
            }
            starts[depth] = start;
            powers[depth++] = p;
            start = end;
            end = next;
        }
        while (depth > 0) {
            merge(starts[--depth], start, end);
            start = starts[depth];
        }
    }

    private static int minRun(int n) {
        int odd = 0;
        while (n >= MIN_RUN) {
            odd |= n & 1;
            n >>= 1;
        }
        return n + odd;
    }

    /** The depth in a perfectly balanced merge tree at which two neighbouring runs would meet. */
    private static int power(int from, int to, int start, int middle, int end) {
        long n = 2L * (to - from);
        long l = (long) start + middle - 2L * from;
        long r = (long) middle + end - 2L * from;
        int p = 0;
        for (;;) {
            p++;
            l <<= 1;
            r <<= 1;
            boolean right = r >= n;
            if (right && l < n) {
                return p;
            }
            if (right) {
                l -= n;
                r -= n;
            }
        }
    }

    /** The length of the run at `from`; a strictly falling one is reversed. */
    private int countRun(int from, int to) {
        int i = from + 1;
        if (i == to) {
            return 1;
        }
        if (order.compare(a[i++], a[from]) < 0) {
            while (i < to && order.compare(a[i], a[i - 1]) < 0) {
                i++;
            }
            reverse(from, i);
        } else {
            while (i < to && order.compare(a[i], a[i - 1]) >= 0) {
                i++;
            }
        }
        return i - from;
    }

    private void reverse(int from, int to) {
        for (int lo = from, hi = to - 1; lo < hi; lo++, hi--) {
            Object e = a[lo];
            a[lo] = a[hi];
            a[hi] = e;
        }
    }

    private int extend(int start, int end, int min, int to) {
        if (end - start >= min) {
            return end;
        }
        int longer = Math.min(start + min, to);
        insert(start, end, longer);
        return longer;
    }

    /** Inserts [sorted, to) into the sorted [from, sorted). */
    private void insert(int from, int sorted, int to) {
        for (int i = sorted; i < to; i++) {
            Object e = a[i];
            int lo = from;
            int hi = i;
            while (lo < hi) {
                int mid = lo + hi >>> 1;
                if (order.compare(e, a[mid]) < 0) {
                    hi = mid;
                } else {
                    lo = mid + 1;
                }
            }
            System.arraycopy(a, lo, a, lo + 1, i - lo);
            a[lo] = e;
        }
    }

    /** The first index in b[from, to) whose element is above the key; looks near `from` first. */
    private int above(Object key, Object[] b, int from, int to) {
        int lo = from;
        int step = 1;
        int hi = from;
        while (hi < to && order.compare(key, b[hi]) >= 0) {
            lo = hi + 1;
            hi = step > to - hi ? to : hi + step;
            step <<= 1;
        }
        while (lo < hi) {
            int mid = lo + hi >>> 1;
            if (order.compare(key, b[mid]) < 0) {
                hi = mid;
            } else {
                lo = mid + 1;
            }
        }
        return lo;
    }

    /** The first index in b[from, to) whose element is not below the key; looks near `from` first. */
    private int notBelow(Object key, Object[] b, int from, int to) {
        int lo = from;
        int step = 1;
        int hi = from;
        while (hi < to && order.compare(b[hi], key) < 0) {
            lo = hi + 1;
            hi = step > to - hi ? to : hi + step;
            step <<= 1;
        }
        while (lo < hi) {
            int mid = lo + hi >>> 1;
            if (order.compare(b[mid], key) < 0) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    /** As notBelow, looking near `to` first. */
    private int notBelowFromEnd(Object key, Object[] b, int from, int to) {
        int hi = to;
        int step = 1;
        int lo = to;
        while (lo > from) {
            lo = step > lo - from ? from : lo - step;
            step <<= 1;
            if (order.compare(b[lo], key) < 0) {
                lo++;
                break;
            }
            hi = lo;
        }
        while (lo < hi) {
            int mid = lo + hi >>> 1;
            if (order.compare(b[mid], key) < 0) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    /** As above, looking near `to` first. */
    private int aboveFromEnd(Object key, Object[] b, int from, int to) {
        int hi = to;
        int step = 1;
        int lo = to;
        while (lo > from) {
            lo = step > lo - from ? from : lo - step;
            step <<= 1;
            if (order.compare(key, b[lo]) >= 0) {
                lo++;
                break;
            }
            hi = lo;
        }
        while (lo < hi) {
            int mid = lo + hi >>> 1;
            if (order.compare(key, b[mid]) < 0) {
                hi = mid;
            } else {
                lo = mid + 1;
            }
        }
        return lo;
    }

    private void merge(int from, int middle, int to) {
        from = above(a[middle], a, from, middle);
        if (from == middle) {
            return;
        }
        to = notBelowFromEnd(a[middle - 1], a, middle, to);
        if (to == middle) {
            return;
        }
        if (middle - from <= to - middle) {
            mergeUp(from, middle, to);
        } else {
            mergeDown(from, middle, to);
        }
    }

    private Object[] spare(int n) {
        if (spare == null || spare.length < n) {
            spare = new Object[Math.max(n, 256)];
        }
        return spare;
    }

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException("Comparison method violates its general contract!");
    }

    /** Merges with the left run moved aside. The right run's first goes first and the left run's last goes last. */
    private void mergeUp(int from, int middle, int to) {
        Object[] left = spare(middle - from);
        int end = middle - from;
        System.arraycopy(a, from, left, 0, end);
        int w = from;
        int l = 0;
        int r = middle;
        a[w++] = a[r++];
        int leftWins = 0;
        int rightWins = 0;
        while (r < to && l < end - 1) {
            if (order.compare(a[r], left[l]) < 0) {
                a[w++] = a[r++];
                leftWins = 0;
                if (++rightWins >= GALLOP && r < to) {
                    int until = notBelow(left[l], a, r, to);
                    System.arraycopy(a, r, a, w, until - r);
                    w += until - r;
                    r = until;
                    rightWins = 0;
                }
            } else {
                a[w++] = left[l++];
                rightWins = 0;
                if (++leftWins >= GALLOP && l < end - 1) {
                    int until = above(a[r], left, l, end);
                    System.arraycopy(left, l, a, w, until - l);
                    w += until - l;
                    l = until;
                    leftWins = 0;
                }
            }
        }
        if (l == end) {
            throw broken();
        }
        if (l == end - 1) {
            System.arraycopy(a, r, a, w, to - r);
            a[to - 1] = left[l];
        } else {
            System.arraycopy(left, l, a, w, end - l);
        }
    }

    /** Merges from the end with the right run moved aside. */
    private void mergeDown(int from, int middle, int to) {
        Object[] right = spare(to - middle);
        int n = to - middle;
        System.arraycopy(a, middle, right, 0, n);
        int w = to - 1;
        int l = middle - 1;
        int r = n - 1;
        a[w--] = a[l--];
        int leftWins = 0;
        int rightWins = 0;
        while (l >= from && r > 0) {
            if (order.compare(right[r], a[l]) < 0) {
                a[w--] = a[l--];
                rightWins = 0;
                if (++leftWins >= GALLOP && l >= from) {
                    int until = aboveFromEnd(right[r], a, from, l + 1);
                    int k = l + 1 - until;
                    System.arraycopy(a, until, a, w + 1 - k, k);
                    w -= k;
                    l -= k;
                    leftWins = 0;
                }
            } else {
                a[w--] = right[r--];
                leftWins = 0;
                if (++rightWins >= GALLOP && r > 0) {
                    int until = notBelowFromEnd(a[l], right, 0, r + 1);
                    int k = r + 1 - until;
                    System.arraycopy(right, until, a, w + 1 - k, k);
                    w -= k;
                    r -= k;
                    rightWins = 0;
                }
            }
        }
        if (r < 0) {
            throw broken();
        }
        if (r == 0) {
            System.arraycopy(a, from, a, from + 1, l + 1 - from);
            a[from] = right[0];
        } else {
            System.arraycopy(right, 0, a, from, r + 1);
        }
    }
}
