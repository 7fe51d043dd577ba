import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The library's maps and lists. */
public class Maps {
    public static void main(String[] args) {
        long sum = 0;
        for (int round = 0; round < 10; round++) {
            Map<Integer, Integer> map = new HashMap<>();
            for (int i = 0; i < 200000; i++)
                map.merge(i * 7919 % 5000, i, Integer::sum);
            for (Map.Entry<Integer, Integer> e : map.entrySet())
                sum += e.getKey() ^ e.getValue();
            List<Integer> list = new ArrayList<>();
            for (int i = 0; i < 200000; i++)
                list.add(i ^ 0x5555);
            for (int x : list)
                sum += x;
        }
        System.out.println(sum);
    }
}
