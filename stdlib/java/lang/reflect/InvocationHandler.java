package java.lang.reflect;

import jindo.internal.CallerSensitive;
import jindo.internal.Proxies;
import jindo.internal.Reflection;

public interface InvocationHandler {
    Object invoke(Object proxy, Method method, Object[] args) throws Throwable;

    @CallerSensitive
    static Object invokeDefault(Object proxy, Method method, Object... args) throws Throwable {
        return Proxies.invokeDefault(Reflection.callerClass(), proxy, method, args);
    }
}
