import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

public class VarInference {
    public static void main(String[] args) {
        var i = 5;
        var l = 5L + i;
        var s = "s" + l;
        var list = new ArrayList<Map<String, List<Integer>>>();
        list.add(new HashMap<>());
        list.get(0).put("k", new ArrayList<>(List.of(1, 2)));
        for (var m : list)
            for (var e : m.entrySet())
                for (var x : e.getValue())
                    System.out.println(e.getKey() + (x + i));
        var arr = new int[][] {{1}, {2, 3}};
        System.out.println(arr[1][1] + s.length() + l);
        var c = 'c';
        c++;
        System.out.println(c);
        for (var k = 0; k < 2; k++)
            System.out.print(k);
        System.out.println();
        BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a * b;
        System.out.println(f.apply(6, 7));
        try (var r = new java.io.StringReader("text")) {
            System.out.println((char) r.read());
        } catch (java.io.IOException e) {
            System.out.println(e);
        }
        var anon = new Object() {
            int hidden = 3;

            int twice() {
                return hidden * 2;
            }
        };
        System.out.println(anon.twice() + anon.hidden);
        var b = args.length == 0;
        var o = b ? "x" : 1;
        System.out.println(o);
        int var = 3;
        System.out.println(var);
    }
}
