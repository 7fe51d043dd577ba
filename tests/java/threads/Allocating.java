import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several threads allocate, share and drop objects through many collections. */
public class Allocating {
    private static final Map<String, List<int[]>> SHARED = new HashMap<>();

    private static int work(int id) {
        int sum = 0;
        for (int i = 0; i < 300; i++) {
            Map<Integer, String> own = new HashMap<>();
            for (int k = 0; k < 100; k++) {
                own.put(k * 7, "value " + k);
            }
            for (String s : own.values()) {
                sum += s.length();
            }
            synchronized (SHARED) {
                List<int[]> list = SHARED.computeIfAbsent("key" + i % 10, x -> new ArrayList<>());
                list.add(new int[] {id, i});
                if (list.size() > 50) {
                    list.subList(0, 40).clear();
                }
            }
        }
        return sum;
    }

    public static void main(String[] args) throws Exception {
        int[] sums = new int[4];
        Thread[] threads = new Thread[sums.length];
        for (int i = 0; i < threads.length; i++) {
            int id = i;
            threads[i] = new Thread(() -> sums[id] = work(id));
            threads[i].start();
        }
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        for (int i = 0; i < threads.length; i++) {
            threads[i].join();
            System.out.println(sums[i]);
        }
        int bad = 0;
        for (List<int[]> list : SHARED.values()) {
            for (int[] pair : list) {
                bad += pair[0] < 0 || pair[0] > 3 || pair[1] < 0 || pair[1] >= 300 ? 1 : 0;
            }
        }
        System.out.println(SHARED.size() + " " + bad);
    }
}
