import java.util.*;
import java.util.concurrent.*;

/** Timers, observers, events, objects' old helpers. */
@SuppressWarnings("deprecation")
public class Services {
    static class Seen extends Observable {
        void change(Object o) {
            setChanged();
            notifyObservers(o);
        }
    }

    public static void main(String[] args) throws Exception {
        Seen s = new Seen();
        s.addObserver((o, x) -> System.out.println("first " + x));
        s.addObserver((o, x) -> System.out.println("second " + x));
        s.change("e");
        System.out.println(s.countObservers() + " " + s.hasChanged());
        s.deleteObservers();
        s.change("f");
        Timer t = new Timer("timer", true);
        CountDownLatch three = new CountDownLatch(3);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        TimerTask repeating = new TimerTask() {
            public void run() {
                order.add("r");
                three.countDown();
                if (three.getCount() == 0) {
                    cancel();
                }
            }
        };
        t.schedule(new TimerTask() {
            public void run() {
                order.add("once on " + Thread.currentThread().getName());
            }
        }, 1);
        t.scheduleAtFixedRate(repeating, 20, 10);
        three.await();
        System.out.println(order);
        try {
            t.schedule(repeating, 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(t.purge());
        t.cancel();
        try {
            t.schedule(new TimerTask() {
                public void run() {
                }
            }, 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            new Timer(true).schedule(repeating, -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        EventObject ev = new EventObject("src");
        System.out.println(ev);
        try {
            new EventObject(null);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        StringTokenizer k = new StringTokenizer("a,b;;c", ",;", true);
        System.out.print(k.countTokens());
        while (k.hasMoreTokens()) {
            System.out.print(" " + k.nextToken());
        }
        System.out.println();
        ServiceLoader<Runnable> none = ServiceLoader.load(Runnable.class);
        System.out.println(none.iterator().hasNext() + " " + none.findFirst() + " " + none);
        Stack<Integer> st = new Stack<>();
        st.push(1);
        st.push(2);
        System.out.println(st.search(1) + " " + st.pop() + st.peek() + st.empty() + st.search(9));
        try {
            new Stack<>().pop();
        } catch (EmptyStackException e) {
            System.out.println(e);
        }
    }
}
