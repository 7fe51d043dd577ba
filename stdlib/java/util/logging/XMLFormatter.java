package java.util.logging;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.ZoneId;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Records as XML. */
public class XMLFormatter extends Formatter {
    private final boolean nanos = !"false".equalsIgnoreCase(
        LogManager.getLogManager().getProperty(XMLFormatter.class.getName() + ".useInstant"));

    public XMLFormatter() {
    }

    private static void escape(StringBuilder s, String text) {
        if (text == null) {
            text = "<null>";
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> s.append("&lt;");
                case '>' -> s.append("&gt;");
                case '&' -> s.append("&amp;");
                default -> s.append(c);
            }
        }
    }

    private static void element(StringBuilder s, String name, String text) {
        s.append("  <").append(name).append('>');
        escape(s, text);
        s.append("</").append(name).append(">\n");
    }

    @Override
    public String format(LogRecord record) {
        StringBuilder s = new StringBuilder(500).append("<record>\n");
        java.time.Instant time = record.getInstant();
        element(s, "date", nanos ? time.toString()
            : String.format("%tFT%<tT", time.atZone(ZoneId.systemDefault())));
        element(s, "millis", Long.toString(record.getMillis()));
        if (nanos && time.getNano() % 1_000_000 != 0) {
            element(s, "nanos", Integer.toString(time.getNano() % 1_000_000));
        }
        element(s, "sequence", Long.toString(record.getSequenceNumber()));
        optional(s, "logger", record.getLoggerName());
        element(s, "level", record.getLevel().toString());
        optional(s, "class", record.getSourceClassName());
        optional(s, "method", record.getSourceMethodName());
        element(s, "thread", Long.toString(record.getLongThreadID()));
        if (record.getMessage() != null) {
            element(s, "message", formatMessage(record));
        }
        parameters(s, record);
        if (record.getThrown() != null) {
            exception(s, record.getThrown());
        }
        return s.append("</record>\n").toString();
    }

    private static void optional(StringBuilder s, String name, String text) {
        if (text != null) {
            element(s, name, text);
        }
    }

    /** The key where the message was localized, and parameters that the message has not taken up. */
    private static void parameters(StringBuilder s, LogRecord record) {
        ResourceBundle bundle = record.getResourceBundle();
        try {
            if (bundle != null && bundle.getString(record.getMessage()) != null) {
                element(s, "key", record.getMessage());
                optional(s, "catalog", record.getResourceBundleName());
            }
        } catch (MissingResourceException e) {
            bundle = null;
        }
        Object[] all = record.getParameters();
        if (all == null || all.length == 0 || record.getMessage() == null || record.getMessage().contains("{")) {
            return;
        }
        for (Object p : all) {
            String text;
            try {
                text = p.toString();
            } catch (Exception e) {
                text = "???";
            }
            element(s, "param", text);
        }
    }

    private static void exception(StringBuilder s, Throwable thrown) {
        s.append("  <exception>\n    <message>");
        escape(s, thrown.toString());
        s.append("</message>\n");
        for (StackTraceElement f : thrown.getStackTrace()) {
            s.append("    <frame>\n      <class>");
            escape(s, f.getClassName());
            s.append("</class>\n      <method>");
            escape(s, f.getMethodName());
            s.append("</method>\n");
            if (f.getLineNumber() >= 0) {
                s.append("      <line>").append(f.getLineNumber()).append("</line>\n");
            }
            s.append("    </frame>\n");
        }
        s.append("  </exception>\n");
    }

    @Override
    public String getHead(Handler h) {
        String encoding = h == null ? null : h.getEncoding();
        if (encoding == null) {
            encoding = Charset.defaultCharset().name();
        }
        try {
            encoding = Charset.forName(encoding).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            encoding = String.valueOf(encoding);
        }
        return "<?xml version=\"1.0\" encoding=\"" + encoding
            + "\" standalone=\"no\"?>\n<!DOCTYPE log SYSTEM \"logger.dtd\">\n<log>\n";
    }

    @Override
    public String getTail(Handler h) {
        return "</log>\n";
    }
}
