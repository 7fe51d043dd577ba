package java.lang.reflect;

import java.util.Objects;

/** Does the work of a proxy's methods. */
public interface InvocationHandler {
    Object invoke(Object proxy, Method method, Object[] args) throws Throwable;

    static Object invokeDefault(Object proxy, Method method, Object... args) throws Throwable {
        Objects.requireNonNull(method);
        return Proxy.invokeDefault(proxy, method, args);
    }
}
