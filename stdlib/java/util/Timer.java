package java.util;

import java.util.concurrent.atomic.AtomicInteger;

/** Runs tasks at their times, one after the other, in a thread of its own. */
public class Timer {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** Guards itself; ordered by next time and then by arrival. */
    private final PriorityQueue<Slot> queue = new PriorityQueue<>();
    private boolean closed;
    private long arrivals;

    private record Slot(long time, long arrival, TimerTask task) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot o) {
            int d = Long.compare(time, o.time);
            return d != 0 ? d : Long.compare(arrival, o.arrival);
        }
    }

    public Timer() {
        this("Timer-" + SERIAL.getAndIncrement());
    }

    public Timer(boolean isDaemon) {
        this("Timer-" + SERIAL.getAndIncrement(), isDaemon);
    }

    public Timer(String name) {
        this(name, false);
    }

    public Timer(String name, boolean isDaemon) {
        Thread thread = new Thread(this::loop);
        thread.setName(name);
        thread.setDaemon(isDaemon);
        thread.start();
    }

    private void loop() {
        try {
            for (;;) {
                TimerTask task = await();
                if (task == null) {
                    return;
                }
                task.run();
            }
        } catch (InterruptedException e) {
            // A timer thread is not meant to be interrupted; it goes on to end.
        } finally {
            synchronized (queue) {
                closed = true;
                queue.clear();
            }
        }
    }

    /** The next task that is due, put back for its next time if it repeats; null when the timer is over. */
    private TimerTask await() throws InterruptedException {
        synchronized (queue) {
            for (;;) {
                if (closed) {
                    return null;
                }
                Slot slot = queue.peek();
                if (slot == null) {
                    queue.wait();
                    continue;
                }
                TimerTask task = slot.task;
                synchronized (task.lock) {
                    if (task.state == TimerTask.CANCELLED) {
                        queue.poll();
                        continue;
                    }
                    long now = System.currentTimeMillis();
                    if (slot.time <= now) {
                        queue.poll();
                        if (task.period == 0) {
                            task.state = TimerTask.EXECUTED;
                        } else {
                            task.nextTime = task.period < 0 ? now - task.period : slot.time + task.period;
                            queue.add(new Slot(task.nextTime, arrivals++, task));
                        }
                        return task;
                    }
                }
                queue.wait(Math.max(1, slot.time - System.currentTimeMillis()));
            }
        }
    }

    private void add(TimerTask task, long time, long period) {
        if (time < 0) {
            throw new IllegalArgumentException("Illegal execution time.");
        }
        long step = Math.abs(period) > Long.MAX_VALUE >> 1 ? period >> 1 : period;
        synchronized (queue) {
            if (closed) {
                throw new IllegalStateException("Timer already cancelled.");
            }
            synchronized (task.lock) {
                if (task.state != TimerTask.VIRGIN) {
                    throw new IllegalStateException("Task already scheduled or cancelled");
                }
                task.nextTime = time;
                task.period = step;
                task.state = TimerTask.SCHEDULED;
            }
            queue.add(new Slot(time, arrivals++, task));
            queue.notify();
        }
    }

    private static void checkDelay(long delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
    }

    private static void checkPeriod(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
    }

    public void schedule(TimerTask task, long delay) {
        checkDelay(delay);
        add(task, System.currentTimeMillis() + delay, 0);
    }

    public void schedule(TimerTask task, Date time) {
        add(task, time.getTime(), 0);
    }

    public void schedule(TimerTask task, long delay, long period) {
        checkDelay(delay);
        checkPeriod(period);
        add(task, System.currentTimeMillis() + delay, -period);
    }

    public void schedule(TimerTask task, Date firstTime, long period) {
        checkPeriod(period);
        add(task, firstTime.getTime(), -period);
    }

    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        checkDelay(delay);
        checkPeriod(period);
        add(task, System.currentTimeMillis() + delay, period);
    }

    public void scheduleAtFixedRate(TimerTask task, Date firstTime, long period) {
        checkPeriod(period);
        add(task, firstTime.getTime(), period);
    }

    public void cancel() {
        synchronized (queue) {
            closed = true;
            queue.clear();
            queue.notify();
        }
    }

    public int purge() {
        synchronized (queue) {
            int before = queue.size();
            queue.removeIf(s -> s.task.state == TimerTask.CANCELLED);
            return before - queue.size();
        }
    }
}
