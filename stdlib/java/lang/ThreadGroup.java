package java.lang;

import java.util.ArrayList;
import java.util.List;

/** A tree of groups of threads. */
public class ThreadGroup implements Thread.UncaughtExceptionHandler {
    static final ThreadGroup SYSTEM = new ThreadGroup();
    static final ThreadGroup MAIN = new ThreadGroup(SYSTEM, "main", true);

    private final ThreadGroup parent;
    private final String name;
    private int maxPriority;
    private boolean daemon;
    private boolean destroyed;
    private int unstarted;
    private final ArrayList<Thread> threads = new ArrayList<>();
    private final ArrayList<ThreadGroup> groups = new ArrayList<>();

    private ThreadGroup() {
        name = "system";
        parent = null;
        maxPriority = Thread.MAX_PRIORITY;
    }

    private ThreadGroup(ThreadGroup parent, String name, boolean checked) {
        this.name = name;
        this.parent = parent;
        this.maxPriority = parent.maxPriority;
        this.daemon = parent.daemon;
        parent.add(this);
    }

    public ThreadGroup(String name) {
        this(Thread.currentThread().getThreadGroup(), name, true);
    }

    public ThreadGroup(ThreadGroup parent, String name) {
        this(requireGroup(parent), name, true);
    }

    private static ThreadGroup requireGroup(ThreadGroup parent) {
        if (parent == null) {
            throw new NullPointerException();
        }
        return parent;
    }

    // ---- membership

    private synchronized void add(ThreadGroup g) {
        if (destroyed) {
            throw new IllegalThreadStateException();
        }
        groups.add(g);
    }

    private void removeGroup(ThreadGroup g) {
        synchronized (this) {
            groups.remove(g);
            destroyIfIdleDaemon();
        }
    }

    synchronized void addUnstarted() {
        if (destroyed) {
            throw new IllegalThreadStateException();
        }
        unstarted++;
    }

    synchronized void add(Thread t) {
        if (destroyed) {
            throw new IllegalThreadStateException();
        }
        threads.add(t);
        if (unstarted > 0) {
            unstarted--;
        }
    }

    synchronized void remove(Thread t) {
        for (int i = threads.size() - 1; i >= 0; i--) {
            if (threads.get(i) == t) {
                threads.remove(i);
            }
        }
        if (threads.isEmpty()) {
            notifyAll();
        }
        destroyIfIdleDaemon();
    }

    private void destroyIfIdleDaemon() {
        if (daemon && !destroyed && threads.isEmpty() && groups.isEmpty() && unstarted == 0) {
            destroy();
        }
    }

    private synchronized List<Thread> threadList() {
        return new ArrayList<>(threads);
    }

    private synchronized List<ThreadGroup> groupList() {
        return new ArrayList<>(groups);
    }

    private void collect(List<Thread> into, boolean recurse) {
        for (Thread t : threadList()) {
            if (t.isAlive()) {
                into.add(t);
            }
        }
        if (recurse) {
            for (ThreadGroup g : groupList()) {
                g.collect(into, true);
            }
        }
    }

    private void collectGroups(List<ThreadGroup> into, boolean recurse) {
        for (ThreadGroup g : groupList()) {
            into.add(g);
            if (recurse) {
                g.collectGroups(into, true);
            }
        }
    }

    public int activeCount() {
        List<Thread> all = new ArrayList<>();
        collect(all, true);
        return all.size();
    }

    public int enumerate(Thread[] list) {
        return enumerate(list, true);
    }

    public int enumerate(Thread[] list, boolean recurse) {
        List<Thread> all = new ArrayList<>();
        collect(all, recurse);
        int n = Math.min(all.size(), list.length);
        for (int i = 0; i < n; i++) {
            list[i] = all.get(i);
        }
        return n;
    }

    public int activeGroupCount() {
        List<ThreadGroup> all = new ArrayList<>();
        collectGroups(all, true);
        return all.size();
    }

    public int enumerate(ThreadGroup[] list) {
        return enumerate(list, true);
    }

    public int enumerate(ThreadGroup[] list, boolean recurse) {
        List<ThreadGroup> all = new ArrayList<>();
        collectGroups(all, recurse);
        int n = Math.min(all.size(), list.length);
        for (int i = 0; i < n; i++) {
            list[i] = all.get(i);
        }
        return n;
    }

    // ---- attributes

    public final String getName() {
        return name;
    }

    public final ThreadGroup getParent() {
        return parent;
    }

    public final int getMaxPriority() {
        return maxPriority;
    }

    public final void setMaxPriority(int pri) {
        if (pri < Thread.MIN_PRIORITY || pri > Thread.MAX_PRIORITY) {
            return;
        }
        List<ThreadGroup> children;
        synchronized (this) {
            maxPriority = parent != null ? Math.min(pri, parent.maxPriority) : pri;
            children = groupList();
        }
        for (ThreadGroup g : children) {
            g.setMaxPriority(pri);
        }
    }

    @Deprecated(since = "16", forRemoval = true)
    public final boolean isDaemon() {
        return daemon;
    }

    @Deprecated(since = "16", forRemoval = true)
    public final void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    @Deprecated(since = "16", forRemoval = true)
    public synchronized boolean isDestroyed() {
        return destroyed;
    }

    @Deprecated(since = "16", forRemoval = true)
    public final void destroy() {
        List<ThreadGroup> children;
        synchronized (this) {
            if (destroyed || !threads.isEmpty()) {
                throw new IllegalThreadStateException();
            }
            children = groupList();
            if (parent != null) {
                destroyed = true;
                groups.clear();
            }
        }
        for (ThreadGroup g : children) {
            g.destroy();
        }
        if (parent != null) {
            parent.removeGroup(this);
        }
    }

    public final boolean parentOf(ThreadGroup g) {
        for (; g != null; g = g.parent) {
            if (g == this) {
                return true;
            }
        }
        return false;
    }

    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
        // there is no security manager to ask
    }

    public final void interrupt() {
        List<Thread> all = new ArrayList<>();
        collect(all, true);
        for (Thread t : all) {
            t.interrupt();
        }
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public final void stop() {
        throw new UnsupportedOperationException();
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public final void suspend() {
        throw new UnsupportedOperationException();
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public final void resume() {
        throw new UnsupportedOperationException();
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public boolean allowThreadSuspension(boolean b) {
        return true;
    }

    public void list() {
        list("");
    }

    private void list(String indent) {
        System.out.println(indent + this);
        String deeper = indent + "    ";
        for (Thread t : threadList()) {
            System.out.println(deeper + t);
        }
        for (ThreadGroup g : groupList()) {
            g.list(deeper);
        }
    }

    @Override
    public void uncaughtException(Thread t, Throwable e) {
        if (parent != null) {
            parent.uncaughtException(t, e);
            return;
        }
        Thread.UncaughtExceptionHandler h = Thread.getDefaultUncaughtExceptionHandler();
        if (h != null) {
            h.uncaughtException(t, e);
        } else {
            System.err.print("Exception in thread \"" + t.getName() + "\" ");
            e.printStackTrace(System.err);
        }
    }

    @Override
    public String toString() {
        return getClass().getName() + "[name=" + name + ",maxpri=" + maxPriority + "]";
    }
}
