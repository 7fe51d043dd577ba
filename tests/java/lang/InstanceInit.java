public class InstanceInit {
    static int made;
    final int id;
    final int[] squares = new int[4];
    final java.util.Map<String, Integer> m = new java.util.HashMap<>() {{
        put("a", 1);
        put("b", squares.length);
    }};

    {
        id = ++made;
        for (int i = 0; i < squares.length; i++)
            squares[i] = i * i + id;
    }

    InstanceInit() {}

    InstanceInit(int k) {
        squares[0] = k;
    }

    {
        Runnable r = () -> squares[3] += 100;
        r.run();
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException e) {
            squares[1] = -1;
        }
    }

    public static void main(String[] args) {
        InstanceInit a = new InstanceInit(), b = new InstanceInit(7);
        System.out.println(a.id + " " + b.id + " " + b.squares[0] + a.squares[1] + b.squares[2] + a.squares[3]);
        System.out.println(a.m.get("a") + a.m.get("b"));
    }
}
