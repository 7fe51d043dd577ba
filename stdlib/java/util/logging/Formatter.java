package java.util.logging;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Makes text of records. */
public abstract class Formatter {
    protected Formatter() {
    }

    public abstract String format(LogRecord record);

    public String getHead(Handler h) {
        return "";
    }

    public String getTail(Handler h) {
        return "";
    }

    /** The localized message with its parameters, where it has places {0} and so on. */
    public String formatMessage(LogRecord record) {
        String format = record.getMessage();
        ResourceBundle bundle = record.getResourceBundle();
        if (bundle != null) {
            try {
                format = bundle.getString(format);
            } catch (MissingResourceException | ClassCastException e) {
                format = record.getMessage();
            }
        }
        try {
            Object[] parameters = record.getParameters();
            if (parameters == null || parameters.length == 0 || !hasPlace(format)) {
                return format;
            }
            return MessageFormat.format(format, parameters);
        } catch (Exception e) {
            return format;
        }
    }

    private static boolean hasPlace(String format) {
        int last = format.length() - 1;
        for (int i = format.indexOf('{'); i >= 0 && i < last; i = format.indexOf('{', i + 1)) {
            char c = format.charAt(i + 1);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
