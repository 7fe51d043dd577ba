package jindo.internal;

import java.lang.annotation.Annotation;
import java.lang.annotation.IncompleteAnnotationException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;

/** What an annotation does. */
final class AnnotationHandler implements InvocationHandler, java.io.Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 6182022883658399397L;

    private final Class<? extends Annotation> type;
    private final Map<String, Object> memberValues;

    AnnotationHandler(Class<? extends Annotation> type, Map<String, Object> memberValues) {
        this.type = type;
        this.memberValues = memberValues;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
        String name = method.getName();
        if (name.equals("equals") && method.getParameterCount() == 1) {
            return isEqual(proxy, args[0]);
        }
        if (name.equals("toString") && method.getDeclaringClass() != type) {
            return text();
        }
        if (name.equals("hashCode") && method.getDeclaringClass() != type) {
            return hash();
        }
        if (name.equals("annotationType") && method.getDeclaringClass() != type) {
            return type;
        }
        Object v = memberValues.get(name);
        if (v == null) {
            throw new IncompleteAnnotationException(type, name);
        }
        if (v instanceof AnnotationParser.Failure f) {
            throw f.exception;
        }
        return v.getClass().isArray() && Array.getLength(v) > 0 ? copy(v) : v;
    }

    private static Object copy(Object array) {
        int n = Array.getLength(array);
        Object out = Array.newInstance(array.getClass().getComponentType(), n);
        System.arraycopy(array, 0, out, 0, n);
        return out;
    }

    // ---- equality

    private boolean isEqual(Object self, Object other) {
        if (self == other) {
            return true;
        }
        if (!type.isInstance(other)) {
            return false;
        }
        AnnotationHandler same = handlerOf(other);
        for (Method m : AnnotationParser.Shape.of(type).members.values()) {
            Object mine = memberValues.get(m.getName());
            Object theirs;
            if (same != null) {
                theirs = same.memberValues.get(m.getName());
            } else {
                try {
                    theirs = Reflection.invoke(m, other);
                } catch (InvocationTargetException e) {
                    return false;
                }
            }
            if (!valueEquals(mine, theirs)) {
                return false;
            }
        }
        return true;
    }

    private AnnotationHandler handlerOf(Object o) {
        return Proxy.isProxyClass(o.getClass()) && Proxy.getInvocationHandler(o) instanceof AnnotationHandler h ? h : null;
    }

    private static boolean valueEquals(Object a, Object b) {
        return Arrays.deepEquals(new Object[] {a}, new Object[] {b});
    }

    private int hash() {
        int h = 0;
        for (Map.Entry<String, Object> e : memberValues.entrySet()) {
            h += 127 * e.getKey().hashCode() ^ valueHash(e.getValue());
        }
        return h;
    }

    private static int valueHash(Object v) {
        if (!v.getClass().isArray()) {
            return v.hashCode();
        }
        return Arrays.deepHashCode(new Object[] {v}) - 31;
    }

    // ---- text

    private String text() {
        StringBuilder s = new StringBuilder(64);
        s.append('@').append(type.getName()).append('(');
        boolean single = memberValues.size() == 1 && memberValues.containsKey("value");
        StringJoiner sj = new StringJoiner(", ");
        for (Map.Entry<String, Object> e : memberValues.entrySet()) {
            sj.add(single ? valueText(e.getValue()) : e.getKey() + "=" + valueText(e.getValue()));
        }
        return s.append(sj).append(')').toString();
    }

    private static String valueText(Object v) {
        if (v instanceof AnnotationParser.Failure f) {
            return f.exception instanceof TypeNotPresentException t ? "/* Warning type not present! */"
                : "/* Warning constant not present! */";
        }
        if (v.getClass().isArray()) {
            StringJoiner sj = new StringJoiner(", ", "{", "}");
            for (int i = 0; i < Array.getLength(v); i++) {
                sj.add(valueText(Array.get(v, i)));
            }
            return sj.toString();
        }
        if (v instanceof Class<?> c) {
            String name = c.getCanonicalName();
            return (name == null ? c.getName() : name) + ".class";
        }
        if (v instanceof String s) {
            StringBuilder out = new StringBuilder("\"");
            for (int i = 0; i < s.length(); i++) {
                out.append(quote(s.charAt(i)));
            }
            return out.append('"').toString();
        }
        if (v instanceof Character c) {
            return "'" + (c == '"' ? "\"" : c == '\'' ? "\\'" : quote(c)) + "'";
        }
        if (v instanceof Long) {
            return v + "L";
        }
        if (v instanceof Byte b) {
            return "(byte)0x" + Character.forDigit(b >> 4 & 15, 16) + Character.forDigit(b & 15, 16);
        }
        if (v instanceof Float f) {
            return Float.isFinite(f) ? f + "f" : Float.isNaN(f) ? "0.0f/0.0f" : f < 0 ? "-1.0f/0.0f" : "1.0f/0.0f";
        }
        if (v instanceof Double d) {
            return Double.isFinite(d) ? d.toString() : Double.isNaN(d) ? "0.0/0.0" : d < 0 ? "-1.0/0.0" : "1.0/0.0";
        }
        return v instanceof Enum<?> e ? e.name() : v.toString();
    }

    private static String quote(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.valueOf(c);
        };
    }
}
