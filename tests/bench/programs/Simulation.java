import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** A discrete-event simulation: customers move between the counters of an office. */
public class Simulation {
    abstract static class Event implements Comparable<Event> {
        final double time;
        final long number;

        Event(double time, long number) {
            this.time = time;
            this.number = number;
        }

        abstract void happen(Simulation s);

        @Override
        public int compareTo(Event e) {
            int c = Double.compare(time, e.time);
            return c != 0 ? c : Long.compare(number, e.number);
        }
    }

    static final class Arrival extends Event {
        Arrival(double time, long number) {
            super(time, number);
        }

        @Override
        void happen(Simulation s) {
            Customer c = new Customer(s.now, 1 + s.random(4));
            s.counters.get(s.random(s.counters.size())).join(s, c);
            if (s.arrivals++ < s.limit)
                s.schedule(new Arrival(s.now + s.interval(1.0), s.next()));
        }
    }

    static final class Done extends Event {
        final Counter counter;
        final Customer customer;

        Done(double time, long number, Counter counter, Customer customer) {
            super(time, number);
            this.counter = counter;
            this.customer = customer;
        }

        @Override
        void happen(Simulation s) {
            counter.release(s);
            if (--customer.visits > 0)
                s.shortest().join(s, customer);
            else
                s.leave(customer);
        }
    }

    static final class Customer {
        final double arrived;
        int visits;

        Customer(double arrived, int visits) {
            this.arrived = arrived;
            this.visits = visits;
        }
    }

    static final class Counter {
        final double speed;
        private final ArrayDeque<Customer> queue = new ArrayDeque<>();
        private boolean busy;
        private int served;

        Counter(double speed) {
            this.speed = speed;
        }

        void join(Simulation s, Customer c) {
            if (busy)
                queue.add(c);
            else
                serve(s, c);
        }

        void serve(Simulation s, Customer c) {
            busy = true;
            served++;
            s.schedule(new Done(s.now + s.interval(speed), s.next(), this, c));
        }

        void release(Simulation s) {
            busy = false;
            Customer next = queue.poll();
            if (next != null)
                serve(s, next);
        }

        int length() {
            return queue.size() + (busy ? 1 : 0);
        }
    }

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final List<Counter> counters = new ArrayList<>();
    private final int limit;
    private double now, waited;
    private long numbers, seed = 20240229;
    private int arrivals, left;

    Simulation(int limit) {
        this.limit = limit;
        for (int i = 0; i < 6; i++)
            counters.add(new Counter(1.5 + i * 0.3));
    }

    private int random(int bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (int) ((seed >>> 33) % bound);
    }

    /** Between 0.05 and twice the mean. */
    private double interval(double mean) {
        return 0.05 + 2 * mean * random(1 << 20) / (1 << 20);
    }

    private long next() {
        return numbers++;
    }

    private void schedule(Event e) {
        events.add(e);
    }

    private Counter shortest() {
        Counter best = counters.get(0);
        for (Counter c : counters)
            if (c.length() < best.length())
                best = c;
        return best;
    }

    private void leave(Customer c) {
        left++;
        waited += now - c.arrived;
    }

    long run() {
        schedule(new Arrival(0, next()));
        while (!events.isEmpty()) {
            Event e = events.poll();
            now = e.time;
            e.happen(this);
        }
        long sum = left;
        for (Counter c : counters)
            sum = sum * 31 + c.served;
        return sum * 1000 + (long) (waited / left * 100);
    }

    public static void main(String[] args) {
        Bench.run(args, () -> new Simulation(2000).run());
    }
}
