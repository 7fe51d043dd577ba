import java.io.*;
import java.util.*;

/** Properties: every corner of the text format, defaults, XML, what is written. */
public class PropertiesFiles {
    static void load(String text) {
        Properties p = new Properties();
        try {
            p.load(new StringReader(text));
            System.out.println(new TreeMap<>(p));
        } catch (IOException | IllegalArgumentException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        load("a=1\nb:2\nc 3\nd\ne = 5 \n  f=6\n\n#x=1\n!y=2\ng==h\n");
        load("long=one \\\n   two \\\n  three\nend\\\n");
        load("k\\ e\\:y=v\\tw\\n\\u0041\\z\\\\");
        load("a=1\ra=2\r\nb=\\\r\n 3");
        load("u=\\u00zz");
        load("u=\\u12");
        load("=v\n:\n \\ =x");
        load("# comment \\\nnot=continued");
        load("tab\t=\tx\f y");
        load("e\u00e9=\u20ac");
        Properties defaults = new Properties();
        defaults.setProperty("d", "default");
        defaults.setProperty("o", "old");
        Properties p = new Properties(defaults);
        p.setProperty("o", "new");
        p.setProperty("sp ace", " lead=:#!\t\u00e9\u20ac\\");
        p.setProperty("#k", "");
        System.out.println(p.getProperty("d") + p.getProperty("o") + p.getProperty("x") + p.getProperty("x", "y") + p.size() + p.stringPropertyNames().size()
            + " " + p.containsKey("d") + new TreeSet<>(Collections.list(p.propertyNames())) + p.get("d"));
        StringWriter w = new StringWriter();
        p.store(w, "one\ntwo\u20ac");
        Arrays.stream(w.toString().split("\n")).filter(s -> !s.matches("#... ... .*")).sorted().forEach(System.out::println);
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        p.store(b, null);
        Arrays.stream(b.toString("ISO-8859-1").split("\n")).filter(s -> !s.matches("#... ... .*")).sorted().forEach(System.out::println);
        Properties back = new Properties();
        back.load(new ByteArrayInputStream(b.toByteArray()));
        System.out.println(back.equals(p) + " " + back.hashCode());
        b.reset();
        Properties x = new Properties();
        x.setProperty("k<", "v&\"'>");
        x.storeToXML(b, "c");
        System.out.println(b.toString());
        Properties fromXml = new Properties();
        fromXml.loadFromXML(new ByteArrayInputStream(b.toByteArray()));
        System.out.println(fromXml);
        try {
            fromXml.loadFromXML(new ByteArrayInputStream("<a>".getBytes()));
        } catch (InvalidPropertiesFormatException e) {
            System.out.println("invalid");
        }
        p.list(new PrintStream(OutputStream.nullOutputStream()));
        try {
            p.setProperty(null, "x");
        } catch (NullPointerException e) {
            System.out.println("null key");
        }
        p.put("int", 5);
        System.out.println(p.getProperty("int"));
        try {
            p.store(new StringWriter(), null);
        } catch (ClassCastException e) {
            System.out.println("not a string");
        }
    }
}
