import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The library's maps and lists. */
public class Maps {
    static long work() {
        long sum = 0;
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < 30_000; i++)
            map.merge(i * 7919 % 5000, i, Integer::sum);
        for (Map.Entry<Integer, Integer> e : map.entrySet())
            sum += e.getKey() ^ e.getValue();
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 30_000; i++)
            list.add(i ^ 0x5555);
        for (int x : list)
            sum += x;
        return sum;
    }

    public static void main(String[] args) {
        Bench.run(args, Maps::work);
    }
}
