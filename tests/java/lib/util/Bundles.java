import java.util.*;

/** Resource bundles of classes: parents by locale, keys, controls, what is missing. */
public class Bundles {
    public static class Words extends ListResourceBundle {
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "hello"}, {"only", "root"}, {"n", 5}, {"a", new String[] {"x", "y"}}};
        }
    }

    public static class Words_de extends ListResourceBundle {
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "hallo"}};
        }
    }

    public static class Words_de_AT extends ListResourceBundle {
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "servus"}};
        }
    }

    static void t(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        for (Locale l : new Locale[] {Locale.GERMAN, new Locale("de", "AT"), Locale.FRENCH, Locale.ROOT, new Locale("de", "CH", "x")}) {
            ResourceBundle b = ResourceBundle.getBundle("Bundles$Words", l);
            System.out.println(l + " " + b.getString("hello") + " " + b.getString("only") + " " + b.getLocale() + " " + b.containsKey("only") + b.containsKey("zz")
                + " " + new TreeSet<>(b.keySet()) + b.getBaseBundleName());
        }
        ResourceBundle b = ResourceBundle.getBundle("Bundles$Words");
        System.out.println(b.getObject("n") + " " + b.getStringArray("a")[1] + " " + (b == ResourceBundle.getBundle("Bundles$Words")) + " "
            + new TreeSet<>(Collections.list(b.getKeys())));
        t(() -> b.getString("zz"));
        t(() -> b.getString("n"));
        t(() -> b.getString(null));
        t(() -> ResourceBundle.getBundle("no.such.Bundle"));
        t(() -> ResourceBundle.getBundle("no.such.Bundle", Locale.GERMAN));
        ResourceBundle.clearCache();
        ResourceBundle.Control c = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_CLASS);
        System.out.println(c.getCandidateLocales("x", new Locale("de", "AT")) + " " + c.toBundleName("a.B", new Locale("de", "AT")) + " " + c.getFormats("x")
            + " " + c.getFallbackLocale("x", Locale.GERMAN) + " " + c.toResourceName("a.B", "properties"));
        ResourceBundle g = ResourceBundle.getBundle("Bundles$Words", Locale.FRENCH, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        System.out.println(g.getLocale() + "|" + g.getString("hello"));
    }
}
