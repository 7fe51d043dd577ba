package java.lang.invoke;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;

/** Method handles as objects of interfaces with one method. */
public class MethodHandleProxies {
    private MethodHandleProxies() {
    }

    /** What a proxy remembers. */
    private static final class Wrapped implements InvocationHandler {
        final String name;
        final MethodHandle target;
        final Class<?> type;

        Wrapped(String name, MethodHandle target, Class<?> type) {
            this.name = name;
            this.target = target;
            this.type = type;
        }

        @Override
        public Object invoke(Object proxy, Method m, Object[] args) throws Throwable {
            if (m.getName().equals(name) && Modifier.isAbstract(m.getModifiers()))
                return target.asType(MethodType.methodType(m.getReturnType(), m.getParameterTypes()))
                        .apply(args == null ? new Object[0] : args.clone());
            switch (m.getName()) {
            case "toString":
                return proxy.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(proxy));
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return proxy == args[0];
            default:
                return InvocationHandler.invokeDefault(proxy, m, args);
            }
        }
    }

    static Object proxy(Class<?>[] interfaces, String name, MethodHandle target) {
        return Proxy.newProxyInstance(interfaces[0].getClassLoader(), interfaces, new Wrapped(name, target, interfaces[0]));
    }

    public static <T> T asInterfaceInstance(Class<T> type, MethodHandle target) {
        if (!type.isInterface() || !Modifier.isPublic(type.getModifiers()))
            throw new IllegalArgumentException("not a public interface: " + type.getName());
        String name = null;
        for (Method m : type.getMethods())
            if (Modifier.isAbstract(m.getModifiers()) && !ofObject(m)) {
                if (name != null && !name.equals(m.getName()))
                    throw new IllegalArgumentException("not a single-method interface: " + type.getName());
                name = m.getName();
            }
        if (name == null)
            throw new IllegalArgumentException("not a single-method interface: " + type.getName());
        return type.cast(proxy(new Class<?>[] {type}, name, target));
    }

    private static boolean ofObject(Method m) {
        String s = m.getName();
        return s.equals("toString") && m.getParameterCount() == 0 || s.equals("hashCode") && m.getParameterCount() == 0
                || s.equals("equals") && m.getParameterCount() == 1 && m.getParameterTypes()[0] == Object.class;
    }

    private static Wrapped wrapped(Object x) {
        return Proxy.isProxyClass(x.getClass()) && Proxy.getInvocationHandler(x) instanceof Wrapped
                ? (Wrapped) Proxy.getInvocationHandler(x) : null;
    }

    public static boolean isWrapperInstance(Object x) {
        return wrapped(x) != null;
    }

    public static MethodHandle wrapperInstanceTarget(Object x) {
        Wrapped w = wrapped(x);
        if (w == null)
            throw new IllegalArgumentException("not a wrapper instance");
        return w.target;
    }

    public static Class<?> wrapperInstanceType(Object x) {
        Wrapped w = wrapped(x);
        if (w == null)
            throw new IllegalArgumentException("not a wrapper instance");
        return w.type;
    }
}
