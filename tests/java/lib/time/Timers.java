import java.util.*;
import java.util.concurrent.*;

public class Timers {
    public static void main(String[] args) throws Exception {
        Timer t = new Timer("tick", true);
        CountDownLatch three = new CountDownLatch(3);
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                three.countDown();
            }
        };
        t.schedule(task, 1, 5);
        System.out.println(three.await(5, TimeUnit.SECONDS) + " " + task.cancel() + " " + task.cancel());
        try {
            t.schedule(task, 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            t.schedule(new TimerTask() {
                @Override
                public void run() {
                }
            }, -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        CountDownLatch one = new CountDownLatch(1);
        t.schedule(new TimerTask() {
            @Override
            public void run() {
                System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon() + " " + (scheduledExecutionTime() > 0));
                one.countDown();
            }
        }, new Date());
        one.await();
        System.out.println(t.purge());
        t.cancel();
        try {
            t.schedule(new TimerTask() {
                @Override
                public void run() {
                }
            }, 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
