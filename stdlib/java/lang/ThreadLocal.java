package java.lang;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.function.Supplier;

/** One value a thread; kept in the thread under a weak key. */
public class ThreadLocal<T> {
    private static final int HASH_STEP = 0x61c88647;
    private static int lastHash;

    private final int hash = nextHash();

    public ThreadLocal() {
    }

    private static synchronized int nextHash() {
        lastHash += HASH_STEP;
        return lastHash;
    }

    protected T initialValue() {
        return null;
    }

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new Supplied<>(supplier);
    }

    private static final class Supplied<T> extends ThreadLocal<T> {
        private final Supplier<? extends T> supplier;

        Supplied(Supplier<? extends T> supplier) {
            this.supplier = Objects.requireNonNull(supplier);
        }

        @Override
        protected T initialValue() {
            return supplier.get();
        }
    }

    @SuppressWarnings("unchecked")
    public T get() {
        Table table = tableOf(Thread.currentThread());
        if (table != null) {
            Entry e = table.find(this);
            if (e != null) {
                return (T) e.value;
            }
        }
        T value = initialValue();
        set(value);
        return value;
    }

    public void set(T value) {
        Thread t = Thread.currentThread();
        Table table = tableOf(t);
        if (table == null) {
            table = new Table();
            setTable(t, table);
        }
        table.put(this, value);
    }

    public void remove() {
        Table table = tableOf(Thread.currentThread());
        if (table != null) {
            table.remove(this);
        }
    }

    Table tableOf(Thread t) {
        return t.locals;
    }

    void setTable(Thread t, Table table) {
        t.locals = table;
    }

    T childValue(T parentValue) {
        throw new UnsupportedOperationException();
    }

    private static final class Entry extends WeakReference<ThreadLocal<?>> {
        Object value;

        Entry(ThreadLocal<?> key, Object value) {
            super(key);
            this.value = value;
        }
    }

    /** An open-addressed table with linear probing; cleared keys are swept when it grows and when met by a probe. */
    static final class Table {
        private Entry[] slots = new Entry[16];
        private int used; // entries, cleared ones included

        Entry find(ThreadLocal<?> key) {
            Entry[] s = slots;
            int mask = s.length - 1;
            for (int i = key.hash & mask;; i = i + 1 & mask) {
                Entry e = s[i];
                if (e == null || e.refersTo(key)) {
                    return e;
                }
            }
        }

        void put(ThreadLocal<?> key, Object value) {
            Entry e = find(key);
            if (e != null) {
                e.value = value;
                return;
            }
            if (used >= slots.length * 2 / 3) {
                rehash();
            }
            insert(slots, new Entry(key, value), key.hash);
            used++;
        }

        private static void insert(Entry[] s, Entry e, int hash) {
            int mask = s.length - 1;
            int i = hash & mask;
            while (s[i] != null) {
                i = i + 1 & mask;
            }
            s[i] = e;
        }

        private void rehash() {
            int live = 0;
            for (Entry e : slots) {
                if (e != null && e.refersTo(null)) {
                    e.value = null;
                } else if (e != null) {
                    live++;
                }
            }
            Entry[] old = slots;
            Entry[] bigger = new Entry[live * 2 >= old.length ? old.length * 2 : old.length];
            int kept = 0;
            for (Entry e : old) {
                ThreadLocal<?> key = e == null ? null : e.get();
                if (key != null) {
                    insert(bigger, e, key.hash);
                    kept++;
                }
            }
            slots = bigger;
            used = kept;
        }

        void remove(ThreadLocal<?> key) {
            Entry e = find(key);
            if (e == null) {
                return;
            }
            e.clear();
            e.value = null;
            rehash();
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        Table inherited() {
            Table t = new Table();
            for (Entry e : slots) {
                ThreadLocal key = e == null ? null : e.get();
                if (key != null) {
                    t.put(key, key.childValue(e.value));
                }
            }
            return t;
        }
    }
}
