import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Queues that never wait. */
public class ConcLinkedQueues {
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
        t("clq", () -> { ConcurrentLinkedQueue<Integer> q = new ConcurrentLinkedQueue<>(List.of(1, 2, 3, 4)); String s = q.poll() + "" + q.peek() + q + q.size() + q.remove(3) + q; for (Iterator<Integer> i = q.iterator(); i.hasNext();) if (i.next() == 2) i.remove(); return s + q + q.isEmpty() + q.poll() + q.poll() + q.isEmpty() + q.add(7) + q; });
        t("clqp", () -> { ConcurrentLinkedQueue<Integer> q = new ConcurrentLinkedQueue<>(); AtomicLong got = new AtomicLong(); Thread[] ts = new Thread[4]; for (int k = 0; k < 4; k++) { int kk = k; ts[k] = new Thread(() -> { if (kk < 2) for (int i = 1; i <= 20000; i++) q.add(i); else for (int n = 0; n < 20000;) { Integer v = q.poll(); if (v != null) { got.addAndGet(v); n++; } } }); ts[k].start(); } for (Thread x : ts) x.join(); return got + " " + q; });
        t("cld", () -> { Deque<Integer> q = new ConcurrentLinkedDeque<>(List.of(1, 2, 3)); q.addFirst(0); q.push(-1); return q + "" + q.pollLast() + q.peekFirst() + q.pop() + q.size() + q.removeFirstOccurrence(1) + q; });
    }
}
