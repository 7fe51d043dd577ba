import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.logging.XMLFormatter;

/** Records as text and XML, to streams and files, with settings from a file. */
public class Formats {
    static LogRecord record(String msg) {
        LogRecord r = new LogRecord(Level.WARNING, msg);
        r.setLoggerName("log.ger");
        r.setInstant(Instant.ofEpochSecond(1600000000, 123456789));
        r.setSequenceNumber(7);
        r.setLongThreadID(3);
        r.setSourceClassName("Cls");
        r.setSourceMethodName("meth");
        return r;
    }

    public static void main(String[] args) throws Exception {
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("UTC"));
        SimpleFormatter f = new SimpleFormatter();
        System.out.print(f.format(record("hello")));
        LogRecord t = record("thrown {0}");
        Exception e = new Exception("ex");
        e.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "m", "A.java", 5), new StackTraceElement("B", "n", null, -2)});
        t.setThrown(e);
        t.setParameters(new Object[] {"arg"});
        System.out.print(f.format(t));
        LogRecord bare = record("bare");
        bare.setSourceClassName(null);
        System.out.print(f.format(bare));
        XMLFormatter x = new XMLFormatter();
        System.out.print(x.getHead(null) + x.format(record("a < b & \"c\" > d")) + x.format(t) + x.getTail(null));
        LogRecord p = record("plain");
        p.setParameters(new Object[] {"one", null});
        p.setLoggerName(null);
        System.out.print(x.format(p));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamHandler s = new StreamHandler(bytes, x);
        s.publish(record("in"));
        LogRecord fine = record("fine");
        fine.setLevel(Level.FINE);
        s.publish(fine);
        s.close();
        System.out.println(bytes.toString().split("\n").length + " " + s.getLevel() + " " + s.getEncoding() + " " + s.isLoggable(p));
        failing();
        settings();
        files();
        try {
            s.setEncoding("zork");
        } catch (Exception ex) {
            System.out.println(ex);
        }
    }

    static void failing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamHandler h = new StreamHandler(out, new Formatter() {
            public String format(LogRecord r) {
                throw new IllegalStateException("cannot");
            }
        });
        h.setErrorManager(new ErrorManager() {
            public void error(String msg, Exception ex, int code) {
                System.out.println(msg + " " + ex + " " + code);
            }
        });
        h.publish(record("x"));
        h.flush();
        System.out.println(out.size());
    }

    static void settings() throws Exception {
        String conf = "handlers=java.util.logging.ConsoleHandler\n.level=FINER\njava.util.logging.ConsoleHandler.level=ALL\n"
            + "java.util.logging.SimpleFormatter.format=[%4$s] %3$s: %5$s%n\nset.it.level=SEVERE\nset.it.useParentHandlers=false\n";
        PrintStream err = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setErr(new PrintStream(out));
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(conf.getBytes()));
        Logger l = Logger.getLogger("conf.ured");
        l.finer("shown");
        l.finest("not shown");
        Logger q = Logger.getLogger("set.it.deep");
        q.warning("not");
        q.severe("nor this: its parent does not go on");
        System.setErr(err);
        System.out.print(out);
        System.out.println(Logger.getLogger("set.it").getLevel() + " " + q.getParent().getName() + " "
            + LogManager.getLogManager().getProperty(".level") + " " + LogManager.getLogManager().getProperty("zz"));
    }

    static void files() throws Exception {
        File dir = File.createTempFile("log", "");
        dir.delete();
        dir.mkdir();
        FileHandler h = new FileHandler(dir.getPath() + "/x%g-%u.log", 60, 3);
        h.setFormatter(new SimpleFormatter());
        for (int i = 0; i < 8; i++) {
            h.publish(record("message " + i));
        }
        FileHandler second = new FileHandler(dir.getPath() + "/x%g-%u.log", 60, 3);
        second.publish(record("second"));
        list(dir);
        h.close();
        second.close();
        list(dir);
        FileHandler more = new FileHandler(dir.getPath() + "/y.log", true);
        System.out.println(more.getFormatter().getClass() + " " + more.getLevel());
        more.setFormatter(new SimpleFormatter());
        more.publish(record("a"));
        more.close();
        more = new FileHandler(dir.getPath() + "/y.log", true);
        more.setFormatter(new SimpleFormatter());
        more.publish(record("b"));
        more.close();
        try (FileInputStream in = new FileInputStream(new File(dir, "y.log"))) {
            System.out.print(new String(in.readAllBytes()));
        }
        for (File f : dir.listFiles()) {
            f.delete();
        }
        dir.delete();
        try {
            new FileHandler("/nonexistent/folder/f.log");
        } catch (Exception e) {
            System.out.println(e);
        }
        for (Object[] bad : new Object[][] {{"", 1, 1}, {"x", -1, 1}, {"x", 1, 0}}) {
            try {
                new FileHandler((String) bad[0], (int) bad[1], (int) bad[2]);
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
    }

    static void list(File dir) throws Exception {
        String[] names = dir.list();
        java.util.Arrays.sort(names);
        for (String n : names) {
            try (FileInputStream in = new FileInputStream(new File(dir, n))) {
                System.out.println(n + " " + new String(in.readAllBytes()).replace("\n", "|"));
            }
        }
    }
}
