package java.io;

import java.nio.charset.Charset;
import java.util.Formatter;
import jindo.internal.Boot;
import jindo.internal.Terminal;

/** The terminal that the program talks to. */
public final class Console implements Flushable {
    static {
        Boot.ConsoleAccess.set(new Boot.ConsoleAccess() {
            @Override
            protected Console newConsole() {
                return new Console();
            }
        });
    }

    private final Object readLock = new Object();
    private final Object writeLock = new Object();
    private final Charset charset = Charset.defaultCharset();
    private final PrintWriter out;
    private final BufferedReader in;
    private final Formatter formatter;

    private Console() {
        out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset), true) {
            @Override
            public void close() {
                flush(); // the terminal stays
            }
        };
        in = new BufferedReader(new InputStreamReader(System.in, charset)) {
            @Override
            public void close() {
                // the terminal stays
            }
        };
        formatter = new Formatter(out);
    }

    public PrintWriter writer() {
        return out;
    }

    public Reader reader() {
        return in;
    }

    public Console format(String fmt, Object... args) {
        formatter.format(fmt, args).flush();
        return this;
    }

    public Console printf(String format, Object... args) {
        return format(format, args);
    }

    public String readLine(String fmt, Object... args) {
        synchronized (writeLock) {
            synchronized (readLock) {
                if (!fmt.isEmpty()) {
                    out.format(fmt, args);
                    out.flush();
                }
                try {
                    return in.readLine();
                } catch (IOException e) {
                    throw new IOError(e);
                }
            }
        }
    }

    public String readLine() {
        return readLine("");
    }

    public char[] readPassword(String fmt, Object... args) {
        synchronized (writeLock) {
            synchronized (readLock) {
                boolean echoed = Terminal.echo(false);
                try {
                    String line = readLine(fmt, args);
                    return line == null ? null : line.toCharArray();
                } finally {
                    if (echoed) {
                        Terminal.echo(true);
                    }
                    out.println();
                }
            }
        }
    }

    public char[] readPassword() {
        return readPassword("");
    }

    @Override
    public void flush() {
        out.flush();
    }

    public Charset charset() {
        return charset;
    }
}
