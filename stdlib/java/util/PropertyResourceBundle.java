package java.util;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A bundle read from a properties file, in UTF-8 or, where it is not that, ISO-8859-1. */
public class PropertyResourceBundle extends ResourceBundle {
    private final Map<String, Object> lookup;

    public PropertyResourceBundle(InputStream stream) throws IOException {
        this(reader(stream.readAllBytes()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public PropertyResourceBundle(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        lookup = new HashMap(properties);
    }

    private static Reader reader(byte[] bytes) {
        String given = System.getProperty("java.util.PropertyResourceBundle.encoding");
        Charset cs = given != null && given.equalsIgnoreCase("ISO-8859-1") ? StandardCharsets.ISO_8859_1
            : StandardCharsets.UTF_8;
        if (given == null) {
            try {
                cs.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                cs = StandardCharsets.ISO_8859_1;
            }
        }
        return new InputStreamReader(new ByteArrayInputStream(bytes), cs);
    }

    @Override
    public Object handleGetObject(String key) {
        return lookup.get(Objects.requireNonNull(key));
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>(lookup.keySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return Collections.enumeration(keys);
    }

    @Override
    protected Set<String> handleKeySet() {
        return lookup.keySet();
    }
}
