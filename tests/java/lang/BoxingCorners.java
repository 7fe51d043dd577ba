import java.util.*;

public class BoxingCorners {
    static Integer field = 5;
    static Integer[] arr = {1, 2, 3};
    static int calls;

    static int idx() {
        return calls++ % 3;
    }

    static Integer maybe(boolean b) {
        return b ? 1 : (Integer) null;
    }

    static long sum(long a, double b) {
        return (long) (a + b);
    }

    static String which(Object o) {
        return o.getClass().getSimpleName() + o;
    }

    static <T> T id(T t) {
        return t;
    }

    public static void main(String[] args) {
        field++;
        ++field;
        field += 'b' - 'a';
        field <<= 1;
        System.out.println(field + " " + field++ + " " + --field);
        arr[idx()] += 10;
        arr[idx()]++;
        int old = arr[idx()]--;
        System.out.println(Arrays.toString(arr) + old + calls);
        Character c = 'a';
        c++;
        Byte b = 127;
        b++;
        Short s = (short) (b + c);
        Long l = 1L + c;
        Double d = 1.0 * l;
        Float f = 3f;
        f /= 2f;
        Boolean t = !false;
        t &= d > 1 | t;
        System.out.println(c + " " + b + " " + s + " " + l + " " + d + " " + f + " " + t);
        System.out.println(which(true ? 1 : 2.0) + which(true ? (Integer) 1 : (Double) 2.0) + which(true ? 'a' : 0) + which(false ? 1L : 'b') + which(true ? (Object) 1 : 2.0));
        char x = 'x';
        int i = 0;
        System.out.println(which(true ? x : i) + which(true ? x : 1) + which(true ? (byte) 1 : 'c') + which(true ? (short) 1 : (byte) 2));
        Object o = true ? 1 : "s";
        Number n = true ? Integer.valueOf(7) : Double.valueOf(8);
        System.out.println(which(o) + which(n));
        try {
            int bad = maybe(false);
        } catch (NullPointerException e) {
            System.out.println("npe1");
        }
        try {
            int bad = args.length == 0 ? maybe(false) : 1;
        } catch (NullPointerException e) {
            System.out.println("npe2");
        }
        Integer big = 1000, same = 1000, small = 100, small2 = 100;
        System.out.println((big == same) + " " + (small == small2) + " " + big.equals(same) + " " + (big >= same && big <= same) + (big == 1000));
        List<Integer> list = new ArrayList<>(List.of(5, 6, 7));
        list.remove(1);
        list.remove((Integer) 7);
        System.out.println(list + " " + sum(list.get(0), 'a'));
        long total = 0;
        for (Integer e : arr)
            total += e;
        for (char e : new Character[] {'a', 'b'})
            total += e;
        for (double e : arr)
            total += e / 2;
        System.out.println(total);
        int k = id(3) + id(4L).intValue() + id('c');
        Map<Character, Integer> m = new TreeMap<>();
        for (char ch : "hello".toCharArray())
            m.merge(ch, 1, Integer::sum);
        for (Map.Entry<Character, Integer> e : m.entrySet())
            e.setValue(e.getValue() + e.getKey());
        System.out.println(m + " " + k);
        Object[] objs = {1, 'c', 2L, 3f, 4.0, (byte) 5, true, null};
        StringBuilder sb = new StringBuilder();
        for (Object e : objs)
            sb.append(e instanceof Integer j ? j + 1 : e instanceof Character ch ? ch + 1 : e).append(' ');
        System.out.println(sb);
        switch (field) {
        case 22:
            System.out.println("22");
            break;
        default:
            System.out.println("other " + field);
        }
        final byte small8 = 10;
        Byte boxedConst = small8;
        Character fromInt = 65;
        Short sh = 'A';
        System.out.println(boxedConst + " " + fromInt + sh);
        Long ll = 5L;
        System.out.println(ll.equals(5) + " " + ll.equals(5L) + " " + (ll == 5) + " " + new Object().equals(ll));
        int[] counts = new int[3];
        counts[idx()] += counts[idx()]++ + ++counts[idx()];
        System.out.println(Arrays.toString(counts));
        double dd = 10;
        dd -= '\n';
        i -= 1.9;
        x += 1;
        x++;
        short sss = 1;
        sss *= 1000.5;
        sss >>>= 1;
        System.out.println(dd + " " + i + x + sss);
        String str = null;
        str += null;
        str += 'c' + 1;
        str += "" + 'c' + 1;
        System.out.println(str + 1 + 2 + (1 + 2) + 1.0f + 'x' + null + new int[0].length + (Object) "o");
        char[] chars = {'o', 'k'};
        System.out.println(chars);
        System.out.println(String.valueOf(chars) + 1L);
    }
}
