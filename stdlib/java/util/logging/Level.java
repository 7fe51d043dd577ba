package java.util.logging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/** How much a record matters. */
public class Level implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -8176160795706313070L;
    /** In the order in which they were made; parse finds the first. */
    private static final List<Level> KNOWN = new ArrayList<>();
    private static final String OWN_BUNDLE = "sun.util.logging.resources.logging";

    public static final Level OFF = new Level("OFF", Integer.MAX_VALUE, OWN_BUNDLE);
    public static final Level SEVERE = new Level("SEVERE", 1000, OWN_BUNDLE);
    public static final Level WARNING = new Level("WARNING", 900, OWN_BUNDLE);
    public static final Level INFO = new Level("INFO", 800, OWN_BUNDLE);
    public static final Level CONFIG = new Level("CONFIG", 700, OWN_BUNDLE);
    public static final Level FINE = new Level("FINE", 500, OWN_BUNDLE);
    public static final Level FINER = new Level("FINER", 400, OWN_BUNDLE);
    public static final Level FINEST = new Level("FINEST", 300, OWN_BUNDLE);
    public static final Level ALL = new Level("ALL", Integer.MIN_VALUE, OWN_BUNDLE);

    private final String name;
    private final int value;
    private final String resourceBundleName;

    protected Level(String name, int value) {
        this(name, value, null);
    }

    protected Level(String name, int value, String resourceBundleName) {
        this.name = Objects.requireNonNull(name);
        this.value = value;
        this.resourceBundleName = resourceBundleName;
        synchronized (KNOWN) {
            KNOWN.add(this);
        }
    }

    public String getResourceBundleName() {
        return resourceBundleName;
    }

    public String getName() {
        return name;
    }

    public String getLocalizedName() {
        if (resourceBundleName == null || resourceBundleName.equals(OWN_BUNDLE)) {
            return name;
        }
        try {
            return ResourceBundle.getBundle(resourceBundleName, Locale.getDefault(),
                ClassLoader.getSystemClassLoader()).getString(name);
        } catch (MissingResourceException e) {
            return name;
        }
    }

    @Override
    public final String toString() {
        return name;
    }

    public final int intValue() {
        return value;
    }

    /** By name, number, or localized name; a number that is no level's makes one. */
    public static synchronized Level parse(String name) throws IllegalArgumentException {
        name.length();
        synchronized (KNOWN) {
            for (Level l : KNOWN) {
                if (l.name.equals(name)) {
                    return l;
                }
            }
            try {
                int number = Integer.parseInt(name);
                for (Level l : KNOWN) {
                    if (l.value == number) {
                        return l;
                    }
                }
                return new Level(name, number);
            } catch (NumberFormatException e) {
                for (Level l : KNOWN) {
                    if (l.getLocalizedName().equals(name)) {
                        return l;
                    }
                }
            }
        }
        throw new IllegalArgumentException("Bad level \"" + name + "\"");
    }

    @Override
    public boolean equals(Object ox) {
        return ox instanceof Level other && other.value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @java.io.Serial
    private Object readResolve() {
        synchronized (KNOWN) {
            for (Level l : KNOWN) {
                if (l.name.equals(name) && l.value == value
                    && Objects.equals(l.resourceBundleName, resourceBundleName)) {
                    return l;
                }
            }
            return new Level(name, value, resourceBundleName);
        }
    }
}
