import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Producers and consumers through each queue. */
public class ConcProducers {
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
        for (BlockingQueue<Integer> q : List.of(new LinkedBlockingQueue<Integer>(3), new ArrayBlockingQueue<Integer>(3), new LinkedBlockingDeque<Integer>(3), new LinkedTransferQueue<Integer>(), new SynchronousQueue<Integer>(true))) {
            t(q.getClass().getSimpleName(), () -> {
                long[] sum = new long[1];
                Thread c = new Thread(() -> {
                    try {
                        for (int i; (i = q.take()) >= 0;) {
                            sum[0] += i;
                        }
                    } catch (InterruptedException e) {
                        sum[0] = -1;
                    }
                });
                c.start();
                for (int i = 0; i < 1000; i++) {
                    q.put(i);
                }
                q.put(-1);
                c.join();
                return sum[0];
            });
        }
    }
}
