import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.logging.ConsoleHandler;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.MemoryHandler;

/** The tree of loggers, levels, handlers, filters, sources and messages. */
public class Loggers {
    static class Printing extends Handler {
        final String name;

        Printing(String name) {
            this.name = name;
        }

        public void publish(LogRecord r) {
            if (isLoggable(r)) {
                System.out.println(name + ": " + r.getLevel() + " " + r.getLoggerName() + " " + r.getSourceClassName() + "."
                    + r.getSourceMethodName() + " " + new Plain().formatMessage(r) + " " + r.getThrown() + " "
                    + r.getResourceBundleName() + " " + r.getLongThreadID());
            }
        }

        public void flush() {
        }

        public void close() {
            System.out.println("closed " + name);
        }
    }

    static class Plain extends Formatter {
        public String format(LogRecord r) {
            return r.getMessage();
        }
    }

    public static class Words extends ListResourceBundle {
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "Guten Tag, {0}"}};
        }
    }

    public static void main(String[] args) {
        Logger root = Logger.getLogger("");
        System.out.println(root.getLevel() + " " + root.getHandlers().length + " " + (root.getHandlers()[0] instanceof ConsoleHandler)
            + " " + root.getHandlers()[0].getLevel() + " " + root.getHandlers()[0].getFormatter().getClass() + " " + root.getParent());
        Logger c = Logger.getLogger("a.b.c");
        System.out.println(c.getParent().getName() + "| " + c.getLevel() + " " + (c == Logger.getLogger("a.b.c")));
        Logger b = Logger.getLogger("a.b");
        System.out.println(c.getParent().getName() + " " + b.getParent().getName() + "|");
        Printing p = new Printing("p");
        b.addHandler(p);
        b.setUseParentHandlers(false);
        c.info("one");
        c.fine("not seen");
        b.setLevel(Level.FINE);
        c.fine("now seen");
        System.out.println(c.isLoggable(Level.FINE) + " " + c.isLoggable(Level.FINER) + " " + c.isLoggable(Level.OFF));
        c.log(Level.WARNING, "with {0} and {1} and {0}", new Object[] {1, "two"});
        c.log(Level.WARNING, "no place", new Object[] {1});
        c.log(Level.SEVERE, "bad", new IllegalStateException("x"));
        c.logp(Level.INFO, "My", "meth", "msg {0}", 5);
        c.log(Level.INFO, () -> "supplied");
        c.log(Level.FINEST, () -> {
            throw new AssertionError();
        });
        b.setLevel(Level.ALL);
        c.entering("C", "m", new Object[] {1, 2});
        c.exiting("C", "m", "r");
        c.throwing("C", "m", new RuntimeException("t"));
        c.setFilter(r -> r.getMessage().contains("ok"));
        c.info("dropped");
        c.info("ok");
        c.setFilter(null);
        p.setLevel(Level.WARNING);
        c.info("below the handler");
        p.setLevel(Level.ALL);
        c.setLevel(Level.OFF);
        c.severe("off");
        c.setLevel(null);
        c.logrb(Level.INFO, new Words(), "hello", "you");
        Logger.getLogger("a.b.words", "Loggers$Words").log(Level.INFO, "hello", "all");
        try {
            Logger.getLogger("x", "no.such.bundle");
        } catch (Exception e) {
            System.out.println(e);
        }
        memory(c);
        levels();
        anonymous(p);
        names();
        LogManager.getLogManager().reset();
        System.out.println(b.getLevel() + " " + root.getLevel() + " " + root.getHandlers().length + b.getHandlers().length);
    }

    static void memory(Logger c) {
        MemoryHandler m = new MemoryHandler(new Printing("target"), 2, Level.SEVERE);
        c.addHandler(m);
        c.setUseParentHandlers(false);
        c.info("1");
        c.info("2");
        c.info("3");
        System.out.println("pushing");
        c.severe("4");
        c.removeHandler(m);
        c.setUseParentHandlers(true);
        System.out.println(m.getPushLevel() + " " + c.getHandlers().length);
    }

    static class Loud extends Level {
        Loud() {
            super("LOUD", 950);
        }
    }

    static void levels() {
        System.out.println(Level.parse("INFO") + " " + Level.parse("800") + " " + Level.parse("-5") + " " + Level.parse("OFF").intValue()
            + " " + Level.ALL.intValue() + " " + Level.FINE.getLocalizedName() + " " + Level.FINE.equals(Level.parse("500")));
        System.out.println(new Loud() + " " + Level.parse("LOUD").intValue() + " " + Level.parse("950"));
        for (String s : new String[] {"info", "", null}) {
            try {
                System.out.println(Level.parse(s));
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            } catch (NullPointerException e) {
                System.out.println("null");
            }
        }
    }

    static void anonymous(Handler p) {
        Logger a = Logger.getAnonymousLogger();
        System.out.println(a.getName() + " " + a.getParent().getName() + "|" + a.getLevel());
        a.setUseParentHandlers(false);
        a.addHandler(p);
        a.info("nobody");
        System.out.println(Logger.getGlobal().getName() + " " + (Logger.getLogger("global") == Logger.getGlobal()));
        Logger own = new Logger("own", null) {
        };
        System.out.println(LogManager.getLogManager().addLogger(own) + " " + LogManager.getLogManager().addLogger(own) + " "
            + (Logger.getLogger("own") == own));
    }

    static void names() {
        List<String> names = new ArrayList<>(Collections.list(LogManager.getLogManager().getLoggerNames()));
        names.removeIf(n -> !n.startsWith("a."));
        Collections.sort(names);
        System.out.println(names + " " + LogManager.getLogManager().getLogger("zz"));
        try {
            Logger.getLogger((String) null);
        } catch (Exception e) {
            System.out.println(e.getClass());
        }
    }
}
