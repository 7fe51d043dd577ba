/** Int arrays and recursion: quicksort. */
public class Sort {
    static void sort(int[] a, int low, int high) {
        while (low < high) {
            int i = low, j = high, pivot = a[(low + high) >>> 1];
            while (i <= j) {
                while (a[i] < pivot)
                    i++;
                while (a[j] > pivot)
                    j--;
                if (i <= j) {
                    int t = a[i];
                    a[i++] = a[j];
                    a[j--] = t;
                }
            }
            sort(a, low, j);
            low = i;
        }
    }

    static long sorted(int[] a) {
        int seed = 12345;
        for (int i = 0; i < a.length; i++) {
            seed = seed * 1103515245 + 12345;
            a[i] = seed >>> 8;
        }
        sort(a, 0, a.length - 1);
        long sum = 0;
        for (int i = 0; i < a.length; i++)
            sum += (long) a[i] * i;
        return sum;
    }

    public static void main(String[] args) {
        int[] a = new int[20_000];
        Bench.run(args, () -> sorted(a));
    }
}
