package java.util;

/** A bundle whose contents a subclass gives as an array of pairs. */
public abstract class ListResourceBundle extends ResourceBundle {
    private volatile Map<String, Object> lookup;

    public ListResourceBundle() {
    }

    protected abstract Object[][] getContents();

    private Map<String, Object> lookup() {
        if (lookup == null) {
            synchronized (this) {
                if (lookup == null) {
                    Map<String, Object> map = new HashMap<>();
                    for (Object[] pair : getContents()) {
                        map.put(Objects.requireNonNull((String) pair[0]), Objects.requireNonNull(pair[1]));
                    }
                    lookup = map;
                }
            }
        }
        return lookup;
    }

    @Override
    public final Object handleGetObject(String key) {
        return lookup().get(Objects.requireNonNull(key));
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>(lookup().keySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return Collections.enumeration(keys);
    }

    @Override
    protected Set<String> handleKeySet() {
        return lookup().keySet();
    }
}
