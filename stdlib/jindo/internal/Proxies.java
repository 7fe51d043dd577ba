package jindo.internal;

import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;

/** Makes proxy classes. */
public final class Proxies {
    private static final Map<ClassLoader, Map<List<String>, WeakReference<Class<?>>>> KNOWN = new WeakHashMap<>();
    private static int count;

    private Proxies() {
    }

    public static Object newInstance(ClassLoader loader, Class<?>[] interfaces, InvocationHandler handler) {
        Class<?> c = proxyClass(loader, interfaces);
        try {
            return Reflection.newInstance(c.getDeclaredConstructor(InvocationHandler.class), handler);
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    public static boolean isProxy(Class<?> c) {
        return Proxy.class.isAssignableFrom(c) && c != Proxy.class && findMethodsField(c);
    }

    private static boolean findMethodsField(Class<?> c) {
        Map<List<String>, WeakReference<Class<?>>> map;
        synchronized (KNOWN) {
            map = KNOWN.get(c.getClassLoader());
            if (map != null) {
                for (WeakReference<Class<?>> r : map.values()) {
                    if (r.refersTo(c)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    public static Class<?> proxyClass(ClassLoader given, Class<?>[] interfaces) {
        ClassLoader loader = given == null ? ClassLoader.getPlatformClassLoader() : given;
        Class<?>[] all = interfaces.clone();
        if (all.length > 65535) {
            throw new IllegalArgumentException("interface limit exceeded: " + all.length);
        }
        check(loader, all);
        List<String> key = new ArrayList<>();
        for (Class<?> i : all) {
            key.add(i.getName());
        }
        synchronized (KNOWN) {
            Map<List<String>, WeakReference<Class<?>>> map = KNOWN.computeIfAbsent(loader, l -> new HashMap<>());
            WeakReference<Class<?>> known = map.get(key);
            Class<?> c = known == null ? null : known.get();
            if (c == null) {
                c = new Maker(loader, all).make();
                map.put(key, new WeakReference<>(c));
            }
            return c;
        }
    }

    private static void check(ClassLoader loader, Class<?>[] all) {
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> i : all) {
            if (i.isHidden()) {
                throw new IllegalArgumentException(i.getName() + " is a hidden interface");
            }
            if (i.isSealed()) {
                throw new IllegalArgumentException(i.getName() + " is a sealed interface");
            }
            if (!i.isInterface()) {
                throw new IllegalArgumentException(i.getName() + " is not an interface");
            }
            checkVisible(loader, i);
            if (!seen.add(i)) {
                throw new IllegalArgumentException("repeated interface: " + i.getName());
            }
        }
    }

    private static void checkVisible(ClassLoader loader, Class<?> c) {
        Class<?> found = null;
        try {
            found = Class.forName(c.getName(), false, loader);
        } catch (ClassNotFoundException e) {
            // not found is not visible
        }
        if (found != c) {
            throw new IllegalArgumentException(
                c.getName() + " referenced from a method is not visible from class loader: " + loader);
        }
    }

    // ---- default methods

    public static Object invokeDefault(Class<?> caller, Object proxy, Method method, Object[] args) throws Throwable {
        Objects.requireNonNull(method);
        if (!isProxy(proxy.getClass())) {
            throw new IllegalArgumentException("'proxy' is not a proxy instance");
        }
        if (!method.isDefault()) {
            throw new IllegalArgumentException("\"" + method + "\" is not a default method");
        }
        Class<?> declaring = method.getDeclaringClass();
        if (!declaring.isInstance(proxy)) {
            throw new IllegalArgumentException("\"" + declaring + "\" is not a proxy interface");
        }
        Reflection.checkMemberAccess(caller, declaring, declaring, method.getModifiers());
        try {
            return Reflection.callExactly(method, proxy, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    // ---- the class file

    /** Makes one class: a field with all Method objects, and for each method a call of the handler. */
    private static final class Maker {
        private static final String HANDLER = "java/lang/reflect/InvocationHandler";
        private static final String PROXY = "java/lang/reflect/Proxy";
        private static final String METHODS = "[Ljava/lang/reflect/Method;";

        private final ClassLoader loader;
        private final Class<?>[] interfaces;
        private final ClassWriter out = new ClassWriter();
        private final List<Method> methods = new ArrayList<>();
        private String name;
        private boolean isPublic = true;

        Maker(ClassLoader loader, Class<?>[] interfaces) {
            this.loader = loader;
            this.interfaces = interfaces;
        }

        Class<?> make() {
            name = choosePackage() + "$Proxy" + count++;
            collect();
            String self = name.replace('.', '/');
            out.field(Modifier.PRIVATE | Modifier.STATIC, "methods", METHODS);
            constructor();
            for (int i = 0; i < methods.size(); i++) {
                method(self, methods.get(i), i);
            }
            String[] supers = new String[interfaces.length];
            for (int i = 0; i < supers.length; i++) {
                supers[i] = internalName(interfaces[i]);
            }
            byte[] b = out.finish((isPublic ? Modifier.PUBLIC : 0) | Modifier.FINAL | 0x20, self, PROXY, supers);
            Class<?> c = LangAccess.get().define(loader, name, b);
            Unsafe.putReference(Unsafe.staticFieldBase(c), Unsafe.staticFieldOffset(c, "methods"),
                                methods.toArray(new Method[0]));
            return c;
        }

        /** The package of the interfaces that are not public, else one of our own. */
        private String choosePackage() {
            String p = null;
            for (Class<?> i : interfaces) {
                if (!Modifier.isPublic(i.getModifiers())) {
                    isPublic = false;
                    String own = i.getPackageName();
                    if (p != null && !p.equals(own)) {
                        throw new IllegalArgumentException("cannot have non-public interfaces in different packages");
                    }
                    p = own;
                }
            }
            return p == null ? "jdk.proxy1." : p.isEmpty() ? "" : p + ".";
        }

        private void collect() {
            Map<String, List<Method>> bySignature = new LinkedHashMap<>();
            for (String n : new String[] {"hashCode", "equals", "toString"}) {
                for (Method m : Object.class.getDeclaredMethods()) {
                    if (m.getName().equals(n)) {
                        add(bySignature, m);
                    }
                }
            }
            for (Class<?> i : interfaces) {
                for (Method m : i.getMethods()) {
                    if (!Modifier.isStatic(m.getModifiers())) {
                        add(bySignature, m);
                    }
                }
            }
            for (List<Method> same : bySignature.values()) {
                checkReturnTypes(same);
                methods.addAll(same);
            }
        }

        private void add(Map<String, List<Method>> bySignature, Method m) {
            for (Class<?> p : m.getParameterTypes()) {
                checkVisible(m, p);
            }
            checkVisible(m, m.getReturnType());
            String key = m.getName() + parameters(m);
            List<Method> same = bySignature.computeIfAbsent(key, k -> new ArrayList<>(1));
            for (Method other : same) {
                if (other.getReturnType() == m.getReturnType()) {
                    return;
                }
            }
            same.add(m);
        }

        private void checkVisible(Method m, Class<?> type) {
            Class<?> c = type;
            while (c.isArray()) {
                c = c.getComponentType();
            }
            if (!c.isPrimitive() && c.getClassLoader() != null) {
                Proxies.checkVisible(loader, c);
            }
        }

        private static void checkReturnTypes(List<Method> same) {
            if (same.size() < 2) {
                return;
            }
            for (Method m : same) {
                boolean covers = true;
                for (Method other : same) {
                    covers &= other.getReturnType().isAssignableFrom(m.getReturnType());
                }
                if (covers) {
                    return;
                }
            }
            throw new IllegalArgumentException("methods with same signature " + same.get(0).getName()
                + Arrays.toString(same.get(0).getParameterTypes()) + " but incompatible return types: "
                + same.stream().map(m -> m.getReturnType().getName()).toList());
        }

        private static String internalName(Class<?> c) {
            return c.getName().replace('.', '/');
        }

        private static String parameters(Method m) {
            StringBuilder s = new StringBuilder("(");
            for (Class<?> p : m.getParameterTypes()) {
                s.append(p.descriptorString());
            }
            return s.append(')').toString();
        }

        private void constructor() {
            ClassWriter.Buffer code = new ClassWriter.Buffer();
            String descriptor = "(L" + HANDLER + ";)V";
            code.u1(0x2a).u1(0x2b).u1(0xb7).u2(out.methodRef(PROXY, "<init>", descriptor)).u1(0xb1);
            out.method(Modifier.PUBLIC, "<init>", descriptor, new String[0], 2, 2, code);
        }

        private void method(String self, Method m, int index) {
            ClassWriter.Buffer code = new ClassWriter.Buffer();
            code.u1(0x2a).u1(0xb4).u2(out.fieldRef(PROXY, "h", "L" + HANDLER + ";"));
            code.u1(0x2a).u1(0xb2).u2(out.fieldRef(self, "methods", METHODS)).u1(0x11).u2(index).u1(0x32);
            int locals = arguments(code, m);
            code.u1(0xb9).u2(out.interfaceMethodRef(HANDLER, "invoke",
                "(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;")).u1(4).u1(0);
            result(code, m.getReturnType());
            int[] handlers = handlers(code, m, locals);
            String[] thrown = new String[m.getExceptionTypes().length];
            for (int i = 0; i < thrown.length; i++) {
                thrown[i] = internalName(m.getExceptionTypes()[i]);
            }
            out.method(Modifier.PUBLIC | Modifier.FINAL, m.getName(),
                       parameters(m) + m.getReturnType().descriptorString(), thrown, 10, locals + 1, code, handlers);
        }

        /** Pushes the array of boxed arguments; answers the number of locals they take. */
        private int arguments(ClassWriter.Buffer code, Method m) {
            Class<?>[] types = m.getParameterTypes();
            int local = 1;
            if (types.length == 0) {
                code.u1(0x01);
                return local;
            }
            code.u1(0x11).u2(types.length).u1(0xbd).u2(out.classRef("java/lang/Object"));
            for (int i = 0; i < types.length; i++) {
                Class<?> t = types[i];
                code.u1(0x59).u1(0x11).u2(i);
                code.u1(0xc4).u1(0x15 + kind(t)).u2(local);
                local += t == long.class || t == double.class ? 2 : 1;
                if (t.isPrimitive()) {
                    String box = boxName(t);
                    code.u1(0xb8).u2(out.methodRef(box, "valueOf", "(" + t.descriptorString() + ")L" + box + ";"));
                }
                code.u1(0x53);
            }
            return local;
        }

        /** The place of a type in the order int, long, float, double, reference of load and return instructions. */
        private static int kind(Class<?> t) {
            return !t.isPrimitive() ? 4 : t == long.class ? 1 : t == float.class ? 2 : t == double.class ? 3 : 0;
        }

        private static String boxName(Class<?> t) {
            return switch (t.getName()) {
                case "int" -> "java/lang/Integer";
                case "char" -> "java/lang/Character";
                default -> "java/lang/" + Character.toUpperCase(t.getName().charAt(0)) + t.getName().substring(1);
            };
        }

        private void result(ClassWriter.Buffer code, Class<?> t) {
            if (t == void.class) {
                code.u1(0x57).u1(0xb1);
            } else if (t.isPrimitive()) {
                String box = boxName(t);
                code.u1(0xc0).u2(out.classRef(box));
                code.u1(0xb6).u2(out.methodRef(box, t.getName() + "Value", "()" + t.descriptorString()));
                code.u1(0xac + kind(t));
            } else {
                code.u1(0xc0).u2(out.classRef(internalName(t))).u1(0xb0);
            }
        }

        /** What may be thrown goes through; anything else is wrapped. */
        private int[] handlers(ClassWriter.Buffer code, Method m, int local) {
            List<Class<?>> through = new ArrayList<>(List.of(Error.class, RuntimeException.class));
            for (Class<?> e : m.getExceptionTypes()) {
                if (e == Throwable.class) {
                    return new int[0];
                }
                if (!Error.class.isAssignableFrom(e) && !RuntimeException.class.isAssignableFrom(e)) {
                    through.add(e);
                }
            }
            int end = code.size();
            code.u1(0xbf);
            int wrap = code.size();
            code.u1(0xc4).u1(0x3a).u2(local);
            String undeclared = "java/lang/reflect/UndeclaredThrowableException";
            code.u1(0xbb).u2(out.classRef(undeclared)).u1(0x59).u1(0xc4).u1(0x19).u2(local);
            code.u1(0xb7).u2(out.methodRef(undeclared, "<init>", "(Ljava/lang/Throwable;)V")).u1(0xbf);
            int[] rows = new int[4 * (through.size() + 1)];
            int at = 0;
            for (Class<?> e : through) {
                rows[at++] = 0;
                rows[at++] = end;
                rows[at++] = end;
                rows[at++] = out.classRef(internalName(e));
            }
            rows[at++] = 0;
            rows[at++] = end;
            rows[at++] = wrap;
            rows[at] = out.classRef("java/lang/Throwable");
            return rows;
        }
    }
}
