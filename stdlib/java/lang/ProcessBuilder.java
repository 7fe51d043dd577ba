package java.lang;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jindo.internal.CheckedEnvironment;
import jindo.internal.FileOps;
import jindo.internal.Processes;

/** What a new process is to be like. */
public final class ProcessBuilder {
    private List<String> command;
    private File directory;
    private Map<String, String> environment; // null: that of this process
    private boolean redirectErrorStream;
    private final Redirect[] redirects = {Redirect.PIPE, Redirect.PIPE, Redirect.PIPE};

    public ProcessBuilder(List<String> command) {
        this.command = Objects.requireNonNull(command);
    }

    public ProcessBuilder(String... command) {
        this.command = new ArrayList<>(Arrays.asList(command));
    }

    public ProcessBuilder command(List<String> command) {
        this.command = Objects.requireNonNull(command);
        return this;
    }

    public ProcessBuilder command(String... command) {
        this.command = new ArrayList<>(Arrays.asList(command));
        return this;
    }

    public List<String> command() {
        return command;
    }

    public Map<String, String> environment() {
        if (environment == null) {
            environment = new CheckedEnvironment();
        }
        return environment;
    }

    public File directory() {
        return directory;
    }

    public ProcessBuilder directory(File directory) {
        this.directory = directory;
        return this;
    }

    /** Where a standard stream of a process comes from or goes to. */
    public abstract static class Redirect {
        public enum Type {
            PIPE, INHERIT, READ, WRITE, APPEND
        }

        public static final Redirect PIPE = new Simple(Type.PIPE);
        public static final Redirect INHERIT = new Simple(Type.INHERIT);
        public static final Redirect DISCARD = new OfFile(Type.WRITE, new File("/dev/null"));

        private Redirect() {
        }

        public abstract Type type();

        public File file() {
            return null;
        }

        public static Redirect from(File file) {
            return new OfFile(Type.READ, Objects.requireNonNull(file));
        }

        public static Redirect to(File file) {
            return new OfFile(Type.WRITE, Objects.requireNonNull(file));
        }

        public static Redirect appendTo(File file) {
            return new OfFile(Type.APPEND, Objects.requireNonNull(file));
        }

        @Override
        public boolean equals(Object obj) {
            return obj == this || obj instanceof Redirect r && r.type() == type() && file() != null
                && file().equals(r.file());
        }

        @Override
        public int hashCode() {
            return file() == null ? super.hashCode() : file().hashCode();
        }
    }

    private static final class Simple extends Redirect {
        private final Type type;

        Simple(Type type) {
            this.type = type;
        }

        @Override
        public Type type() {
            return type;
        }

        @Override
        public String toString() {
            return type.toString();
        }
    }

    private static final class OfFile extends Redirect {
        private final Type type;
        private final File file;

        OfFile(Type type, File file) {
            this.type = type;
            this.file = file;
        }

        @Override
        public Type type() {
            return type;
        }

        @Override
        public File file() {
            return file;
        }

        @Override
        public String toString() {
            return switch (type) {
                case READ -> "redirect to read from file \"" + file + "\"";
                case WRITE -> "redirect to write to file \"" + file + "\"";
                default -> "redirect to append to file \"" + file + "\"";
            };
        }
    }

    public ProcessBuilder redirectInput(Redirect source) {
        if (source.type() == Redirect.Type.WRITE || source.type() == Redirect.Type.APPEND) {
            throw new IllegalArgumentException("Redirect invalid for reading: " + source);
        }
        redirects[0] = source;
        return this;
    }

    private ProcessBuilder output(int i, Redirect destination) {
        if (destination.type() == Redirect.Type.READ) {
            throw new IllegalArgumentException("Redirect invalid for writing: " + destination);
        }
        redirects[i] = destination;
        return this;
    }

    public ProcessBuilder redirectOutput(Redirect destination) {
        return output(1, destination);
    }

    public ProcessBuilder redirectError(Redirect destination) {
        return output(2, destination);
    }

    public ProcessBuilder redirectInput(File file) {
        return redirectInput(Redirect.from(file));
    }

    public ProcessBuilder redirectOutput(File file) {
        return redirectOutput(Redirect.to(file));
    }

    public ProcessBuilder redirectError(File file) {
        return redirectError(Redirect.to(file));
    }

    public Redirect redirectInput() {
        return redirects[0];
    }

    public Redirect redirectOutput() {
        return redirects[1];
    }

    public Redirect redirectError() {
        return redirects[2];
    }

    public ProcessBuilder inheritIO() {
        Arrays.fill(redirects, Redirect.INHERIT);
        return this;
    }

    public boolean redirectErrorStream() {
        return redirectErrorStream;
    }

    public ProcessBuilder redirectErrorStream(boolean redirectErrorStream) {
        this.redirectErrorStream = redirectErrorStream;
        return this;
    }

    // ---- starting

    public Process start() throws IOException {
        return start(-1, null);
    }

    public static List<Process> startPipeline(List<ProcessBuilder> builders) throws IOException {
        int last = builders.size() - 1;
        for (int i = 0; i <= last; i++) {
            builders.get(i).checkPlace(i > 0, i < last);
        }
        List<Process> started = new ArrayList<>();
        int[] pipe = {-1};
        try {
            for (int i = 0; i <= last; i++) {
                int in = pipe[0];
                pipe[0] = -1;
                try {
                    started.add(builders.get(i).start(in, i < last ? pipe : null));
                } finally {
                    if (in >= 0) {
                        FileOps.close(in);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            started.forEach(Process::destroyForcibly);
            throw e;
        }
        return started;
    }

    private void checkPlace(boolean afterOther, boolean beforeOther) {
        if (afterOther && redirectInput() != Redirect.PIPE) {
            throw new IllegalArgumentException("builder redirectInput() must be PIPE except for the first builder: "
                                               + redirectInput());
        }
        if (beforeOther && redirectOutput() != Redirect.PIPE) {
            throw new IllegalArgumentException("builder redirectOutput() must be PIPE except for the last builder: "
                                               + redirectOutput());
        }
        if (redirectErrorStream && redirectError() != Redirect.PIPE && (afterOther || beforeOther)) {
            throw new IllegalArgumentException("builder redirectError() must be PIPE when redirectErrorStream: "
                                               + redirectError());
        }
    }

    /** in is a descriptor to be the input, or -1; next takes the output, when given. */
    private Process start(int in, int[] next) throws IOException {
        List<String> words = new ArrayList<>(command);
        for (String w : words) {
            Objects.requireNonNull(w);
        }
        String program = words.get(0);
        @SuppressWarnings("removal")
        SecurityManager manager = System.getSecurityManager();
        if (manager != null) {
            manager.checkExec(program);
        }
        for (String w : words) {
            if (w.indexOf('\0') >= 0) {
                throw new IOException("invalid null character in command");
            }
        }
        String dir = directory == null ? null : directory.toString();
        AutoCloseable[] files = new AutoCloseable[3];
        try {
            int[] fds = new int[3];
            for (int i = 0; i < 3; i++) {
                fds[i] = i == 0 && in >= 0 ? in : open(redirects[i], i, files);
            }
            return Processes.start(words, environment, dir, fds, redirectErrorStream, next);
        } catch (IOException e) {
            throw new IOException("Cannot run program \"" + program + "\""
                + (dir == null ? "" : " (in directory \"" + dir + "\")") + ": " + e.getMessage(), e);
        } finally {
            closeAll(files);
        }
    }

    private static void closeAll(AutoCloseable[] files) throws IOException {
        for (AutoCloseable f : files) {
            if (f instanceof FileInputStream in) {
                in.close();
            } else if (f instanceof FileOutputStream out) {
                out.close();
            }
        }
    }

    private int open(Redirect r, int i, AutoCloseable[] files) throws IOException {
        switch (r.type()) {
            case PIPE -> {
                return -1;
            }
            case INHERIT -> {
                return i;
            }
            case READ -> {
                FileInputStream in = new FileInputStream(r.file());
                files[i] = in;
                return Processes.number(in.getFD());
            }
            default -> {
                if (i == 2 && redirectErrorStream) {
                    return -1;
                }
                FileOutputStream out = new FileOutputStream(r.file(), r.type() == Redirect.Type.APPEND);
                files[i] = out;
                return Processes.number(out.getFD());
            }
        }
    }
}
