import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Lists copied at every change. */
public class ConcCopyOnWrite {
    interface Body {
        Object run() throws Throwable;
    }

    static void t(String what, Body body) {
        Object r;
        try {
            r = body.run();
        } catch (Throwable e) {
            r = e;
        }
        System.out.println(what + ": " + text(r));
    }

    static String text(Object r) {
        return r instanceof Object[] a ? Arrays.deepToString(a) : r instanceof int[] i ? Arrays.toString(i)
                : r instanceof long[] l ? Arrays.toString(l) : r instanceof double[] d ? Arrays.toString(d)
                : String.valueOf(r);
    }

    public static void main(String[] args) throws Throwable {
        t("cow", () -> { CopyOnWriteArrayList<Integer> l = new CopyOnWriteArrayList<>(List.of(1, 2, 3)); String s = ""; for (Integer i : l) { s += i; l.add(i * 10); } l.addIfAbsent(1); l.removeIf(x -> x == 2); List<Integer> sub = l.subList(1, 3); s += sub; sub.add(7); l.sort(null); try { sub.size(); } catch (ConcurrentModificationException e) { s += "CME"; } try { l.iterator().remove(); } catch (UnsupportedOperationException e) { s += "UOE"; } return s + l + l.indexOf(7) + new CopyOnWriteArraySet<>(List.of(2, 1, 2)); });
        t("cowx", () -> new CopyOnWriteArrayList<>(List.of(1)).get(4));
        t("cowx2", () -> { new CopyOnWriteArrayList<>(List.of(1)).add(4, 2); return 0; });
    }
}
