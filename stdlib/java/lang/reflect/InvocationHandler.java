package java.lang.reflect;

/** Does the work of a proxy's methods. */
public interface InvocationHandler {
    Object invoke(Object proxy, Method method, Object[] args) throws Throwable;
}
