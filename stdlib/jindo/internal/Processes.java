package jindo.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Child processes, and what the system tells of others. */
public final class Processes {
    private Processes() {
    }

    /** Starts a process; -1 in fds asks for a pipe, whose end on this side comes back there. The pid or -errno. */
    private static native long spawn0(byte[][] argv, byte[][] env, byte[] directory, int[] fds, boolean mergeErrors);

    /** Waits for a child; its exit code, or 128 and its signal. */
    private static native int wait0(long pid);

    private static native int kill0(long pid, boolean force);

    private static native boolean alive0(long pid);

    public static native long currentPid();

    public static boolean isAlive(long pid) {
        return alive0(pid);
    }

    public static boolean kill(long pid, boolean force) {
        return kill0(pid, force) == 0;
    }

    private static byte[] text(String s) {
        byte[] utf8 = StringOps.utf8(s);
        return java.util.Arrays.copyOf(utf8, utf8.length + 1);
    }

    /** fds are those of files, or -1 for pipes. With next, the reading end of the output pipe goes there instead of to
        the process object. Throws with the system's reason. */
    public static Process start(List<String> command, Map<String, String> env, String directory, int[] fds,
                                boolean mergeErrors, int[] next) throws IOException {
        byte[][] argv = new byte[command.size()][];
        for (int i = 0; i < argv.length; i++) {
            argv[i] = text(command.get(i));
        }
        byte[][] envp = null;
        if (env != null) {
            List<byte[]> list = new ArrayList<>();
            for (Map.Entry<String, String> e : env.entrySet()) {
                list.add(text(e.getKey() + "=" + e.getValue()));
            }
            envp = list.toArray(new byte[0][]);
        }
        long pid = spawn0(argv, envp, directory == null ? null : text(directory), fds, mergeErrors);
        if (pid < 0) {
            throw new IOException("error=" + -pid + ", " + FileOps.errorText((int) -pid));
        }
        if (next != null) {
            next[0] = fds[1];
            fds[1] = -1;
        }
        return new Child(pid, fds);
    }

    private static FileDescriptor descriptor(int fd) {
        FileDescriptor d = new FileDescriptor();
        Unsafe.putInt(d, Unsafe.fieldOffset(FileDescriptor.class, "fd"), fd);
        return d;
    }

    /** The number of an open descriptor. */
    public static int number(FileDescriptor d) {
        return Unsafe.getInt(d, Unsafe.fieldOffset(FileDescriptor.class, "fd"));
    }

    /** A child; a thread of its own waits for its end. */
    private static final class Child extends Process {
        private final long pid;
        private final OutputStream in;
        private final InputStream out;
        private final InputStream err;
        private boolean ended;
        private int exitCode;
        private CompletableFuture<Process> onExit;

        Child(long pid, int[] fds) {
            this.pid = pid;
            in = fds[0] < 0 ? OutputStream.nullOutputStream()
                : new BufferedOutputStream(new FileOutputStream(descriptor(fds[0])));
            out = input(fds[1]);
            err = input(fds[2]);
            Thread t = new Thread(null, this::reap, "process reaper", 0, false);
            t.setDaemon(true);
            t.start();
        }

        private static InputStream input(int fd) {
            return fd < 0 ? new ByteArrayInputStream(new byte[0])
                : new BufferedInputStream(new FileInputStream(descriptor(fd)));
        }

        private void reap() {
            int code = wait0(pid);
            CompletableFuture<Process> f;
            synchronized (this) {
                exitCode = code;
                ended = true;
                f = onExit;
                notifyAll();
            }
            if (f != null) {
                f.complete(this);
            }
        }

        @Override
        public OutputStream getOutputStream() {
            return in;
        }

        @Override
        public InputStream getInputStream() {
            return out;
        }

        @Override
        public InputStream getErrorStream() {
            return err;
        }

        @Override
        public synchronized int waitFor() throws InterruptedException {
            while (!ended) {
                wait();
            }
            return exitCode;
        }

        @Override
        public synchronized boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(timeout);
            while (!ended) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                wait(left / 1_000_000 + 1);
            }
            return true;
        }

        @Override
        public synchronized int exitValue() {
            if (!ended) {
                throw new IllegalThreadStateException("process hasn't exited");
            }
            return exitCode;
        }

        private void end(boolean force) {
            synchronized (this) {
                if (!ended) { // an ended child's number may belong to another process
                    kill0(pid, force);
                }
            }
            for (AutoCloseable c : new AutoCloseable[] {in, out, err}) {
                try {
                    c.close();
                } catch (Exception e) {
                    // closing is best effort
                }
            }
        }

        @Override
        public void destroy() {
            end(false);
        }

        @Override
        public Process destroyForcibly() {
            end(true);
            return this;
        }

        @Override
        public boolean supportsNormalTermination() {
            return true;
        }

        @Override
        public synchronized boolean isAlive() {
            return !ended;
        }

        @Override
        public long pid() {
            return pid;
        }

        @Override
        public synchronized CompletableFuture<Process> onExit() {
            if (onExit == null) {
                onExit = new CompletableFuture<>();
                if (ended) {
                    onExit.complete(this);
                }
            }
            return onExit;
        }

        @Override
        public ProcessHandle toHandle() {
            return ProcessHandle.of(pid).orElseGet(() -> new ProcessFacts(pid));
        }

        @Override
        public ProcessHandle.Info info() {
            return toHandle().info();
        }

        @Override
        public Stream<ProcessHandle> children() {
            return toHandle().children();
        }

        @Override
        public Stream<ProcessHandle> descendants() {
            return toHandle().descendants();
        }

        @Override
        public synchronized String toString() {
            return "Process[pid=" + pid + ", exitValue=" + (ended ? exitCode : "\"not exited\"") + "]";
        }
    }
}
