package jindo.internal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A process by its number; what there is to know comes from /proc. */
public final class ProcessFacts implements ProcessHandle {
    private static final long TICKS_PER_SECOND = 100;

    private final long pid;
    private final long started; // in ticks since the machine's start, -1 unknown: tells reused numbers apart

    public ProcessFacts(long pid) {
        this.pid = pid;
        this.started = startTicks(pid);
    }

    // ---- reading /proc

    private static byte[] read(long pid, String file) {
        try (FileInputStream in = new FileInputStream("/proc/" + pid + "/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    /** The fields of stat after the name in parentheses, or null. */
    private static String[] stat(long pid) {
        byte[] b = read(pid, "stat");
        if (b == null) {
            return null;
        }
        String s = new String(b, StandardCharsets.ISO_8859_1);
        int close = s.lastIndexOf(')');
        return close < 0 || close + 2 > s.length() ? null : s.substring(close + 2).trim().split(" ");
    }

    private static long startTicks(long pid) {
        String[] f = stat(pid);
        return f == null || f.length < 20 ? -1 : Long.parseLong(f[19]);
    }

    private static List<Long> allPids() {
        List<Long> list = new ArrayList<>();
        String[] names = new File("/proc").list();
        for (String n : names == null ? new String[0] : names) {
            if (n.charAt(0) >= '0' && n.charAt(0) <= '9') {
                list.add(Long.parseLong(n));
            }
        }
        return list;
    }

    // ---- handles

    public static Optional<ProcessHandle> of(long pid) {
        return pid > 0 && Processes.isAlive(pid) ? Optional.of(new ProcessFacts(pid)) : Optional.empty();
    }

    public static Stream<ProcessHandle> all() {
        return allPids().stream().map(ProcessFacts::new);
    }

    @Override
    public long pid() {
        return pid;
    }

    private static long parentOf(long pid) {
        String[] f = stat(pid);
        return f == null || f.length < 2 ? -1 : Long.parseLong(f[1]);
    }

    @Override
    public Optional<ProcessHandle> parent() {
        long p = isAlive() ? parentOf(pid) : -1;
        return p <= 0 ? Optional.empty() : of(p);
    }

    @Override
    public Stream<ProcessHandle> children() {
        List<ProcessHandle> list = new ArrayList<>();
        for (long p : allPids()) {
            if (parentOf(p) == pid) {
                list.add(new ProcessFacts(p));
            }
        }
        return list.stream();
    }

    @Override
    public Stream<ProcessHandle> descendants() {
        List<ProcessHandle> list = new ArrayList<>();
        children().forEach(list::add);
        for (int i = 0; i < list.size(); i++) {
            list.get(i).children().forEach(list::add);
        }
        return list.stream();
    }

    @Override
    public boolean isAlive() {
        String[] f = stat(pid);
        return f != null && f.length >= 20 && !f[0].equals("Z") && Long.parseLong(f[19]) == started;
    }

    private void refuseOwn() {
        if (pid == Processes.currentPid()) {
            throw new IllegalStateException("destroy of current process not allowed");
        }
    }

    @Override
    public boolean supportsNormalTermination() {
        return true;
    }

    @Override
    public boolean destroy() {
        refuseOwn();
        return isAlive() && Processes.kill(pid, false);
    }

    @Override
    public boolean destroyForcibly() {
        refuseOwn();
        return isAlive() && Processes.kill(pid, true);
    }

    @Override
    public CompletableFuture<ProcessHandle> onExit() {
        if (pid == Processes.currentPid()) {
            throw new IllegalStateException("onExit for current process not allowed");
        }
        CompletableFuture<ProcessHandle> f = new CompletableFuture<>();
        Thread t = new Thread(null, () -> {
            try {
                while (isAlive()) {
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                // nobody can interrupt this thread but by force
            }
            f.complete(this);
        }, "process reaper", 0, false);
        t.setDaemon(true);
        t.start();
        return f;
    }

    @Override
    public int compareTo(ProcessHandle other) {
        return Long.compare(pid, ((ProcessFacts) other).pid);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProcessFacts p && pid == p.pid && started == p.started;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pid);
    }

    @Override
    public String toString() {
        return Long.toString(pid);
    }

    // ---- info

    @Override
    public Info info() {
        return new Facts();
    }

    private final class Facts implements Info {
        private final String[] stat = stat(pid);

        @Override
        public Optional<String> command() {
            return Optional.ofNullable(FileOps.readLink("/proc/" + pid + "/exe"));
        }

        private String[] words() {
            byte[] b = read(pid, "cmdline");
            return b == null || b.length == 0 ? new String[0] : new String(b, StandardCharsets.UTF_8).split("\0");
        }

        @Override
        public Optional<String> commandLine() {
            String[] words = words();
            if (words.length == 0) {
                return Optional.empty();
            }
            words[0] = command().orElse(words[0]);
            return Optional.of(String.join(" ", words));
        }

        @Override
        public Optional<String[]> arguments() {
            String[] words = words();
            return words.length == 0 ? Optional.empty() : Optional.of(Arrays.copyOfRange(words, 1, words.length));
        }

        @Override
        public Optional<Instant> startInstant() {
            if (stat == null) {
                return Optional.empty();
            }
            long boot = bootSeconds();
            return boot < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(boot * 1000 + started * 1000 / TICKS_PER_SECOND));
        }

        private static long bootSeconds() {
            try (FileInputStream in = new FileInputStream("/proc/stat")) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).split("\n")) {
                    if (line.startsWith("btime ")) {
                        return Long.parseLong(line.substring(6).trim());
                    }
                }
            } catch (IOException e) {
                // not known then
            }
            return -1;
        }

        @Override
        public Optional<Duration> totalCpuDuration() {
            if (stat == null || stat.length < 13) {
                return Optional.empty();
            }
            long ticks = Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
            return Optional.of(Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND));
        }

        @Override
        public Optional<String> user() {
            long[] s = new long[FileOps.STAT_SIZE];
            if (FileOps.stat("/proc/" + pid, true, s) < 0) {
                return Optional.empty();
            }
            String name = FileOps.userName((int) s[FileOps.STAT_OWNER]);
            return Optional.of(name == null ? Long.toString(s[FileOps.STAT_OWNER]) : name);
        }

        @Override
        public String toString() {
            List<String> parts = new ArrayList<>();
            user().ifPresent(u -> parts.add("user: " + u));
            command().ifPresent(c -> parts.add("cmd: " + c));
            arguments().filter(a -> a.length > 0).ifPresent(a -> parts.add("args: " + Arrays.toString(a)));
            startInstant().ifPresent(s -> parts.add("startTime: " + s));
            totalCpuDuration().ifPresent(d -> parts.add("totalTime: " + d));
            return "[" + String.join(", ", parts) + "]";
        }
    }
}
