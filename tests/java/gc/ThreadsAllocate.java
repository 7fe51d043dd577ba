/** Several threads allocate and keep; collections in between must see every stack. */
public class ThreadsAllocate {
    static class Link {
        Link next;
        final int v;

        Link(Link next, int v) {
            this.next = next;
            this.v = v;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] all = new Thread[4];
        int[] wrong = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            int me = i;
            all[i] = new Thread(() -> {
                for (int round = 0; round < 30; round++) {
                    Link head = null;
                    for (int k = 0; k < 2000; k++) {
                        head = new Link(head, k ^ me);
                        byte[] junk = new byte[k % 500];
                        junk[junk.length / 2 * (junk.length > 0 ? 1 : 0)] |= junk.length > 0 ? 1 : 0;
                    }
                    int k = 2000;
                    for (Link l = head; l != null; l = l.next)
                        if (l.v != (--k ^ me))
                            wrong[me]++;
                    if (k != 0)
                        wrong[me]++;
                    if (round % 10 == me)
                        System.gc();
                }
            });
        }
        for (int i = 0; i < all.length; i++)
            all[i].start();
        for (Thread t : all)
            t.join();
        System.out.println(java.util.Arrays.toString(wrong));
    }
}
