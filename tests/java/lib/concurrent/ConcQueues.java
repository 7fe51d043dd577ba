import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Blocking queues of every kind. */
public class ConcQueues {
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
        for (BlockingQueue<Integer> q : List.of(new LinkedBlockingQueue<Integer>(3), new ArrayBlockingQueue<Integer>(3), new LinkedBlockingDeque<Integer>(3), new PriorityBlockingQueue<Integer>(), new LinkedTransferQueue<Integer>(), new SynchronousQueue<Integer>())) {
            t("q", () -> { String s = q.offer(3) + "" + q.offer(1) + q.offer(2) + q.offer(9) + q + q.size() + q.peek() + q.remainingCapacity() + q.contains(1) + q.remove(1) + q.poll() + q.poll(1, TimeUnit.MILLISECONDS) + q; q.clear(); try { q.add(1); q.add(2); q.add(3); q.add(4); } catch (IllegalStateException e) { s += e.getMessage(); } List<Integer> l = new ArrayList<>(); s += q.drainTo(l, 2) + "" + l + q.offer(5, 1, TimeUnit.MILLISECONDS); for (Integer i : q) s += i; try { q.remove(); q.remove(); q.remove(); q.remove(); } catch (NoSuchElementException e) { s += "NSE"; } try { q.add(null); } catch (NullPointerException e) { s += "NPE"; } return s; });
            if (!(q instanceof PriorityBlockingQueue)) t("qpc", () -> { int[] sum = new int[2]; Thread c1 = new Thread(() -> { try { for (int i; (i = q.take()) >= 0;) sum[0] += i; } catch (InterruptedException e) { } }); c1.start(); for (int i = 0; i < 2000; i++) q.put(i); q.put(-1); c1.join(); return sum[0]; });
        }

    }
}
