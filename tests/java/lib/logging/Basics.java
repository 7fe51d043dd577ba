import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.logging.*;

/** Loggers, levels, handlers, formatters. */
public class Basics {
    static class Gather extends Handler {
        final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord r) {
            if (isLoggable(r)) {
                lines.add(r.getLevel() + " " + r.getLoggerName() + " " + r.getSourceClassName() + "."
                          + r.getSourceMethodName() + ": " + new SimpleFormatter().formatMessage(r));
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
            System.out.println("closed");
        }

        void show() {
            lines.forEach(System.out::println);
            lines.clear();
        }
    }

    public static class Words extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "Good day, {0}"}};
        }
    }

    public static void main(String[] args) throws Exception {
        Logger root = Logger.getLogger("");
        System.out.println(root.getLevel() + " " + root.getHandlers().length + " "
                           + root.getHandlers()[0].getClass().getSimpleName() + " " + root.getHandlers()[0].getLevel());
        Logger a = Logger.getLogger("a");
        Logger abc = Logger.getLogger("a.b.c");
        System.out.println(abc.getParent().getName() + " " + a.getParent().getName().isEmpty() + " " + abc.getLevel());
        Logger ab = Logger.getLogger("a.b");
        System.out.println(abc.getParent() == ab && ab.getParent() == a && Logger.getLogger("a.b.c") == abc);
        Gather g = new Gather();
        a.addHandler(g);
        a.setUseParentHandlers(false);
        a.setLevel(Level.FINER);
        abc.info("plain");
        abc.log(Level.FINE, "with {0} and {1}", new Object[] {1, "two"});
        abc.log(Level.WARNING, "one {0}", 'x');
        abc.finest(() -> {
            throw new AssertionError("not asked");
        });
        abc.finer(() -> "asked");
        abc.entering("C", "m", new Object[] {1, null});
        abc.exiting("C", "m", 5);
        abc.throwing("C", "m", new Exception("e"));
        abc.logp(Level.SEVERE, "Cls", "meth", "msg {0}", "p");
        abc.setFilter(r -> !r.getMessage().contains("secret"));
        abc.info("secret");
        abc.logrb(Level.INFO, ResourceBundle.getBundle("Basics$Words"), "hello", "you");
        g.show();
        System.out.println(abc.isLoggable(Level.FINER) + " " + abc.isLoggable(Level.FINEST) + " "
                           + Logger.getLogger("x").isLoggable(Level.CONFIG));
        ab.setLevel(Level.OFF);
        System.out.println(abc.isLoggable(Level.SEVERE) + " " + abc.isLoggable(Level.OFF));
        ab.setLevel(null);

        System.out.println(Level.parse("800") + " " + Level.parse("WARNING") + " " + Level.parse("123").getName());
        try {
            Level.parse("LOUD");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Level.ALL.intValue() + " " + Level.INFO.equals(Level.parse("800")) + " " + Level.FINE.hashCode()
                           + " " + Level.SEVERE.getLocalizedName());

        System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s [%3$s] %2$s - %5$s%6$s%n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamHandler sh = new StreamHandler(bytes, new SimpleFormatter());
        Logger s = Logger.getAnonymousLogger();
        s.setUseParentHandlers(false);
        s.addHandler(sh);
        s.info("to a stream");
        s.fine("too fine");
        s.log(Level.WARNING, "with cause", new IllegalStateException("state"));
        sh.flush();
        System.out.println(bytes.toString().replaceAll("\tat .*\n", "\tat ...\n"));

        MemoryHandler mh = new MemoryHandler(g, 2, Level.SEVERE);
        s.removeHandler(sh);
        s.addHandler(mh);
        s.info("1");
        s.info("2");
        s.info("3");
        g.show();
        s.severe("push");
        g.show();

        LogRecord r = new LogRecord(Level.INFO, "<a & b>");
        r.setInstant(java.time.Instant.ofEpochMilli(0));
        r.setSequenceNumber(7);
        r.setLongThreadID(1);
        r.setSourceClassName("K");
        r.setSourceMethodName("m");
        System.out.print(new XMLFormatter().format(r));

        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(
            "handlers=\n.level=WARNING\na.level=FINE\na.b.level=SEVERE\n".getBytes()));
        System.out.println(root.getLevel() + " " + a.getLevel() + " " + ab.getLevel() + " " + root.getHandlers().length
                           + " " + a.getHandlers().length + " " + abc.isLoggable(Level.WARNING));
        List<String> names = new ArrayList<>(Collections.list(LogManager.getLogManager().getLoggerNames()));
        names.removeIf(n -> !n.startsWith("a"));
        Collections.sort(names);
        System.out.println(names + " " + Logger.getGlobal().getName());
        LogManager.getLogManager().reset();
        System.out.println(root.getLevel() + " " + a.getLevel());
    }
}
