package java.lang.invoke;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jindo.internal.CallerSensitive;
import jindo.internal.Reflection;

/** Makes method handles: by looking members up, and out of other handles. */
public class MethodHandles {
    private MethodHandles() {
    }

    @CallerSensitive
    public static Lookup lookup() {
        return Lookup.full(Reflection.callerClass());
    }

    public static Lookup publicLookup() {
        return Lookup.PUBLIC_LOOKUP;
    }

    public static Lookup privateLookupIn(Class<?> target, Lookup caller) throws IllegalAccessException {
        if (target.isPrimitive())
            throw new IllegalArgumentException(target + " is a primitive class");
        if (target.isArray())
            throw new IllegalArgumentException(target + " is an array class");
        if ((caller.modes & Lookup.MODULE) == 0)
            throw new IllegalAccessException("caller does not have PRIVATE and MODULE lookup mode");
        return new Lookup(target, caller.lookupClass == target ? caller.modes : Lookup.FULL & ~Lookup.ORIGINAL);
    }

    public static <T> T classData(Lookup caller, String name, Class<T> type) throws IllegalAccessException {
        if (!"_".equals(name))
            throw new IllegalArgumentException("method name must be \"_\": " + name);
        if ((caller.modes & Lookup.ORIGINAL) == 0)
            throw new IllegalAccessException(caller + " does not have ORIGINAL access");
        Object data = Natives.classData(caller.lookupClass);
        return data == null ? null : type.cast(data);
    }

    public static <T> T classDataAt(Lookup caller, String name, Class<T> type, int index) throws IllegalAccessException {
        List<?> data = classData(caller, name, List.class);
        return data == null ? null : type.cast(data.get(index));
    }

    public static <T extends Member> T reflectAs(Class<T> expected, MethodHandle target) {
        return new Info(target.direct()).reflectAs(expected, Lookup.PUBLIC_LOOKUP);
    }

    private static MethodHandle make(MethodType type, MethodHandle.Body body) {
        return new MethodHandle.Adapter(type, body);
    }

    private static RuntimeException mismatch(String message, Object a, Object b) {
        return new IllegalArgumentException(message + ": " + a + ", " + b);
    }

    // ---- Arrays and variables ----

    private static Class<?> element(Class<?> arrayClass) {
        if (!arrayClass.isArray())
            throw new IllegalArgumentException("not an array class: " + arrayClass.getName());
        return arrayClass.getComponentType();
    }

    public static MethodHandle arrayConstructor(Class<?> arrayClass) throws IllegalArgumentException {
        Class<?> e = element(arrayClass);
        return make(MethodType.methodType(arrayClass, int.class), a -> Array.newInstance(e, (Integer) a[0]));
    }

    public static MethodHandle arrayLength(Class<?> arrayClass) throws IllegalArgumentException {
        element(arrayClass);
        return make(MethodType.methodType(int.class, arrayClass), a -> Array.getLength(a[0]));
    }

    public static MethodHandle arrayElementGetter(Class<?> arrayClass) throws IllegalArgumentException {
        return make(MethodType.methodType(element(arrayClass), arrayClass, int.class), a -> Array.get(a[0], (Integer) a[1]));
    }

    public static MethodHandle arrayElementSetter(Class<?> arrayClass) throws IllegalArgumentException {
        Class<?> e = element(arrayClass);
        return make(MethodType.methodType(void.class, arrayClass, int.class, e), a -> {
            if (a[2] != null && !e.isPrimitive() && !a[0].getClass().getComponentType().isInstance(a[2]))
                throw new ArrayStoreException(a[2].getClass().getName());
            Array.set(a[0], (Integer) a[1], a[2]);
            return null;
        });
    }

    public static VarHandle arrayElementVarHandle(Class<?> arrayClass) throws IllegalArgumentException {
        element(arrayClass);
        return new VarHandle.Element(arrayClass);
    }

    private static Class<?> view(Class<?> arrayClass) {
        Class<?> e = element(arrayClass);
        if (!e.isPrimitive() || e == boolean.class || e == byte.class)
            throw new UnsupportedOperationException();
        return arrayClass;
    }

    public static VarHandle byteArrayViewVarHandle(Class<?> viewArrayClass, java.nio.ByteOrder order)
        throws IllegalArgumentException {
        return new VarHandle.Bytes(view(viewArrayClass), byte[].class, order == java.nio.ByteOrder.BIG_ENDIAN);
    }

    public static VarHandle byteBufferViewVarHandle(Class<?> viewArrayClass, java.nio.ByteOrder order)
        throws IllegalArgumentException {
        return new VarHandle.Bytes(view(viewArrayClass), java.nio.ByteBuffer.class, order == java.nio.ByteOrder.BIG_ENDIAN);
    }

    public static MethodHandle varHandleInvoker(VarHandle.AccessMode mode, MethodType type) {
        return make(type.insertParameterTypes(0, VarHandle.class),
                a -> ((VarHandle) a[0]).toMethodHandle(mode).asType(type).apply(tail(a, 1)));
    }

    public static MethodHandle varHandleExactInvoker(VarHandle.AccessMode mode, MethodType type) {
        return varHandleInvoker(mode, type);
    }

    // ---- Invokers ----

    public static MethodHandle exactInvoker(MethodType type) {
        return make(type.insertParameterTypes(0, MethodHandle.class), a -> {
            MethodHandle h = (MethodHandle) a[0];
            if (h.type() != type)
                Natives.wrongType(type, h.type());
            return h.apply(tail(a, 1));
        });
    }

    public static MethodHandle invoker(MethodType type) {
        return make(type.insertParameterTypes(0, MethodHandle.class),
                a -> ((MethodHandle) a[0]).asType(type).apply(tail(a, 1)));
    }

    public static MethodHandle spreadInvoker(MethodType type, int leading) {
        if (leading < 0 || leading > type.parameterCount())
            throw new IllegalArgumentException("bad argument count " + leading);
        return invoker(type).asSpreader(Object[].class, type.parameterCount() - leading);
    }

    private static Object[] tail(Object[] a, int from) {
        return Arrays.copyOfRange(a, from, a.length);
    }

    // ---- Values ----

    public static MethodHandle constant(Class<?> type, Object value) {
        if (type == void.class)
            throw new IllegalArgumentException("void type");
        Object v = type.isPrimitive() ? Convert.apply(value, Object.class, type) : type.cast(value);
        return make(MethodType.methodType(type), a -> v);
    }

    public static MethodHandle identity(Class<?> type) {
        if (type == void.class)
            return zero(type);
        return make(MethodType.methodType(type, type), a -> a[0]);
    }

    public static MethodHandle zero(Class<?> type) {
        Object v = Convert.zero(type);
        return make(MethodType.methodType(type), a -> v);
    }

    public static MethodHandle empty(MethodType type) {
        Object v = Convert.zero(type.returnType());
        return make(type, a -> v);
    }

    public static MethodHandle throwException(Class<?> returnType, Class<? extends Throwable> exception) {
        if (!Throwable.class.isAssignableFrom(exception))
            throw new ClassCastException(exception.getName());
        return make(MethodType.methodType(returnType, exception), a -> {
            throw (Throwable) a[0];
        });
    }

    // ---- Arguments ----

    public static MethodHandle insertArguments(MethodHandle target, int pos, Object... values) {
        MethodType t = target.type();
        if (pos < 0 || pos + values.length > t.parameterCount())
            throw new IllegalArgumentException(values.length > t.parameterCount() ? "too many values to insert"
                    : "no argument type to append");
        Object[] bound = values.clone();
        for (int i = 0; i < bound.length; i++) {
            Class<?> p = t.parameterType(pos + i);
            bound[i] = p.isPrimitive() ? Convert.apply(bound[i], Object.class, p) : p.cast(bound[i]);
        }
        return make(t.dropParameterTypes(pos, pos + bound.length), a -> {
            Object[] b = new Object[a.length + bound.length];
            System.arraycopy(a, 0, b, 0, pos);
            System.arraycopy(bound, 0, b, pos, bound.length);
            System.arraycopy(a, pos, b, pos + bound.length, a.length - pos);
            return target.apply(b);
        });
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, List<Class<?>> types) {
        return dropArguments(target, pos, types.toArray(new Class<?>[0]));
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, Class<?>... types) {
        MethodType t = target.type();
        if (pos < 0 || pos > t.parameterCount())
            throw new IllegalArgumentException("no argument type to append");
        if (types.length == 0)
            return target;
        int n = types.length;
        return make(t.insertParameterTypes(pos, types), a -> target.apply(without(a, pos, n)));
    }

    private static Object[] without(Object[] a, int pos, int n) {
        Object[] b = new Object[a.length - n];
        System.arraycopy(a, 0, b, 0, pos);
        System.arraycopy(a, pos + n, b, pos, b.length - pos);
        return b;
    }

    public static MethodHandle dropArgumentsToMatch(MethodHandle target, int skip, List<Class<?>> types, int pos) {
        MethodType t = target.type();
        int n = t.parameterCount() - skip;
        if (skip < 0 || n < 0 || pos < 0 || pos + n > types.size() || !types.subList(pos, pos + n).equals(t.parameterList().subList(skip, skip + n)))
            throw mismatch("argument lists do not match", t.parameterList(), types);
        MethodHandle h = dropArguments(target, t.parameterCount(), types.subList(pos + n, types.size()));
        return dropArguments(h, skip, types.subList(0, pos));
    }

    public static MethodHandle dropReturn(MethodHandle target) {
        return target.asType(target.type().changeReturnType(void.class));
    }

    public static MethodHandle permuteArguments(MethodHandle target, MethodType to, int... order) {
        MethodType t = target.type();
        if (to.returnType() != t.returnType())
            throw mismatch("return types do not match", t, to);
        if (order.length != t.parameterCount())
            throw mismatch("old type parameter count and reorder array length do not match", t, Arrays.toString(order));
        int[] from = order.clone();
        for (int i = 0; i < from.length; i++)
            if (from[i] < 0 || from[i] >= to.parameterCount())
                throw new IllegalArgumentException("index is out of bounds for new type: " + from[i] + ", " + to);
            else if (to.parameterType(from[i]) != t.parameterType(i))
                throw mismatch("parameter types do not match after reorder", t, to);
        return make(to, a -> {
            Object[] b = new Object[from.length];
            for (int i = 0; i < b.length; i++)
                b[i] = a[from[i]];
            return target.apply(b);
        });
    }

    public static MethodHandle explicitCastArguments(MethodHandle target, MethodType to) {
        MethodType t = target.type();
        if (t.parameterCount() != to.parameterCount())
            throw new WrongMethodTypeException("cannot explicitly cast " + target + " to " + to);
        return make(to, a -> {
            for (int i = 0; i < a.length; i++)
                a[i] = Convert.explicit(a[i], to.parameterType(i), t.parameterType(i));
            return Convert.explicit(target.apply(a), t.returnType(), to.returnType());
        });
    }

    public static MethodHandle filterArguments(MethodHandle target, int pos, MethodHandle... filters) {
        MethodType t = target.type();
        if (pos < 0 || pos + filters.length > t.parameterCount())
            throw new IllegalArgumentException("too many filters");
        MethodHandle[] f = filters.clone();
        for (int i = 0; i < f.length; i++) {
            if (f[i] == null)
                continue;
            MethodType ft = f[i].type();
            if (ft.parameterCount() != 1 || ft.returnType() != t.parameterType(pos + i))
                throw mismatch("target and filter types do not match", t, ft);
            t = t.changeParameterType(pos + i, ft.parameterType(0));
        }
        return make(t, a -> {
            for (int i = f.length; i-- > 0;)
                if (f[i] != null)
                    a[pos + i] = f[i].apply(new Object[] {a[pos + i]});
            return target.apply(a);
        });
    }

    public static MethodHandle collectArguments(MethodHandle target, int pos, MethodHandle filter) {
        MethodType t = target.type(), ft = filter.type();
        boolean gives = ft.returnType() != void.class;
        if (pos < 0 || pos > t.parameterCount() - (gives ? 1 : 0) || gives && t.parameterType(pos) != ft.returnType())
            throw mismatch("target and filter types do not match", t, ft);
        int n = ft.parameterCount();
        MethodType to = (gives ? t.dropParameterTypes(pos, pos + 1) : t).insertParameterTypes(pos, ft.types());
        return make(to, a -> {
            Object v = filter.apply(Arrays.copyOfRange(a, pos, pos + n));
            Object[] b = new Object[a.length - n + (gives ? 1 : 0)];
            System.arraycopy(a, 0, b, 0, pos);
            if (gives)
                b[pos] = v;
            System.arraycopy(a, pos + n, b, pos + (gives ? 1 : 0), a.length - pos - n);
            return target.apply(b);
        });
    }

    public static MethodHandle filterReturnValue(MethodHandle target, MethodHandle filter) {
        MethodType t = target.type(), ft = filter.type();
        boolean gives = t.returnType() != void.class;
        if (ft.parameterCount() != (gives ? 1 : 0) || gives && ft.parameterType(0) != t.returnType())
            throw mismatch("target and filter types do not match", t, ft);
        return make(t.changeReturnType(ft.returnType()), a -> {
            Object v = target.apply(a);
            return filter.apply(gives ? new Object[] {v} : new Object[0]);
        });
    }

    public static MethodHandle foldArguments(MethodHandle target, MethodHandle combiner) {
        return foldArguments(target, 0, combiner);
    }

    public static MethodHandle foldArguments(MethodHandle target, int pos, MethodHandle combiner) {
        MethodType t = target.type(), ct = combiner.type();
        boolean gives = ct.returnType() != void.class;
        int first = pos + (gives ? 1 : 0), n = ct.parameterCount();
        boolean ok = pos >= 0 && first + n <= t.parameterCount() && (!gives || t.parameterType(pos) == ct.returnType());
        for (int i = 0; ok && i < n; i++)
            ok = t.parameterType(first + i) == ct.parameterType(i);
        if (!ok)
            throw mismatch("target and combiner types must match", t, ct);
        return make(gives ? t.dropParameterTypes(pos, pos + 1) : t, a -> {
            Object v = combiner.apply(Arrays.copyOfRange(a, pos, pos + n));
            if (!gives)
                return target.apply(a);
            Object[] b = new Object[a.length + 1];
            System.arraycopy(a, 0, b, 0, pos);
            b[pos] = v;
            System.arraycopy(a, pos, b, pos + 1, a.length - pos);
            return target.apply(b);
        });
    }

    // ---- Control ----

    private static Object[] prefix(Object[] a, MethodHandle h) {
        return Arrays.copyOf(a, h.type().parameterCount());
    }

    private static boolean isPrefix(MethodType shorter, int skip, MethodType longer) {
        int n = shorter.parameterCount() - skip;
        if (n < 0 || n > longer.parameterCount())
            return false;
        for (int i = 0; i < n; i++)
            if (shorter.parameterType(skip + i) != longer.parameterType(i))
                return false;
        return true;
    }

    public static MethodHandle guardWithTest(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        MethodType t = target.type(), gt = test.type();
        if (t != fallback.type())
            throw mismatch("target and fallback types must match", t, fallback.type());
        if (gt.returnType() != boolean.class)
            throw new IllegalArgumentException("guard type is not a predicate " + gt);
        if (!isPrefix(gt, 0, t))
            throw mismatch("target and test types must match", t, gt);
        return make(t, a -> ((Boolean) test.apply(prefix(a, test)) ? target : fallback).apply(a));
    }

    public static MethodHandle catchException(MethodHandle target, Class<? extends Throwable> type, MethodHandle handler) {
        MethodType t = target.type(), ht = handler.type();
        if (ht.parameterCount() < 1 || !ht.parameterType(0).isAssignableFrom(type))
            throw new IllegalArgumentException("handler does not accept exception type " + type);
        if (ht.returnType() != t.returnType() || !isPrefix(ht, 1, t))
            throw mismatch("target and handler types must match", t, ht);
        return make(t, a -> {
            try {
                return target.apply(a.clone());
            } catch (Throwable e) {
                if (!type.isInstance(e))
                    throw e;
                return handler.apply(Arrays.copyOf(before(a, e), ht.parameterCount()));
            }
        });
    }

    private static Object[] before(Object[] a, Object... first) {
        Object[] b = Arrays.copyOf(first, first.length + a.length);
        System.arraycopy(a, 0, b, first.length, a.length);
        return b;
    }

    public static MethodHandle tryFinally(MethodHandle target, MethodHandle cleanup) {
        MethodType t = target.type(), ct = cleanup.type();
        boolean gives = t.returnType() != void.class;
        int lead = gives ? 2 : 1;
        if (ct.returnType() != t.returnType())
            throw mismatch("target and return types must match", ct.returnType(), t.returnType());
        if (ct.parameterCount() < lead || !Throwable.class.isAssignableFrom(ct.parameterType(0))
                || gives && ct.parameterType(1) != t.returnType() || !isPrefix(ct, lead, t))
            throw mismatch("cleanup parameters after (Throwable,result) and target parameter list prefix must match", ct, t);
        return make(t, a -> {
            Object v = Convert.zero(t.returnType());
            Throwable thrown = null;
            try {
                v = target.apply(a.clone());
            } catch (Throwable e) {
                thrown = e;
            }
            Object[] b = gives ? before(a, thrown, v) : before(a, thrown);
            Object result = cleanup.apply(Arrays.copyOf(b, ct.parameterCount()));
            if (thrown != null)
                throw thrown;
            return result;
        });
    }

    public static MethodHandle tableSwitch(MethodHandle fallback, MethodHandle... targets) {
        MethodType t = fallback.type();
        if (targets.length == 0)
            throw new IllegalArgumentException("Not enough cases provided");
        if (t.parameterCount() == 0 || t.parameterType(0) != int.class)
            throw new IllegalArgumentException("Case actions must have int as leading parameter: " + t);
        MethodHandle[] cases = targets.clone();
        for (MethodHandle h : cases)
            if (h.type() != t)
                throw new IllegalArgumentException("Case actions must have the same type");
        return make(t, a -> {
            int i = (Integer) a[0];
            return (i >= 0 && i < cases.length ? cases[i] : fallback).apply(a);
        });
    }

    public static MethodHandle loop(MethodHandle[]... clauses) {
        return Loops.loop(clauses);
    }

    public static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body) {
        return Loops.whileLoop(init, pred, body, true);
    }

    public static MethodHandle doWhileLoop(MethodHandle init, MethodHandle body, MethodHandle pred) {
        return Loops.whileLoop(init, pred, body, false);
    }

    public static MethodHandle countedLoop(MethodHandle iterations, MethodHandle init, MethodHandle body) {
        return countedLoop(empty(iterations.type()), iterations, init, body);
    }

    public static MethodHandle countedLoop(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        return Loops.counted(start, end, init, body);
    }

    public static MethodHandle iteratedLoop(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        return Loops.iterated(iterator, init, body);
    }

    // ---- Looking up ----

    /** Finds members as seen from a class. */
    public static final class Lookup {
        public static final int PUBLIC = 1, PRIVATE = 2, PROTECTED = 4, PACKAGE = 8, MODULE = 16, UNCONDITIONAL = 32,
            ORIGINAL = 64;
        static final int FULL = PUBLIC | PRIVATE | PROTECTED | PACKAGE | MODULE | ORIGINAL;
        static final Lookup PUBLIC_LOOKUP = new Lookup(Object.class, UNCONDITIONAL);

        final Class<?> lookupClass;
        final int modes;

        Lookup(Class<?> lookupClass, int modes) {
            this.lookupClass = lookupClass;
            this.modes = modes;
        }

        static Lookup full(Class<?> c) {
            return new Lookup(c, FULL);
        }

        public Class<?> lookupClass() {
            return lookupClass;
        }

        public Class<?> previousLookupClass() {
            return null;
        }

        public int lookupModes() {
            return modes;
        }

        @Deprecated(since = "14")
        public boolean hasPrivateAccess() {
            return hasFullPrivilegeAccess();
        }

        public boolean hasFullPrivilegeAccess() {
            return (modes & (PRIVATE | MODULE)) == (PRIVATE | MODULE);
        }

        public Lookup in(Class<?> c) {
            Objects.requireNonNull(c);
            if (c.isPrimitive())
                throw new IllegalArgumentException(c + " is a primitive class");
            if (c == lookupClass)
                return this;
            if (modes == UNCONDITIONAL)
                return new Lookup(c, UNCONDITIONAL);
            int m = modes & ~(PROTECTED | ORIGINAL);
            boolean samePackage = c.getClassLoader() == lookupClass.getClassLoader()
                    && c.getPackageName().equals(lookupClass.getPackageName());
            if (!samePackage)
                m &= ~(PACKAGE | PRIVATE);
            else if (outermost(c) != outermost(lookupClass))
                m &= ~PRIVATE;
            return new Lookup(c, m);
        }

        private static Class<?> outermost(Class<?> c) {
            for (Class<?> e = c.getEnclosingClass(); e != null; e = c.getEnclosingClass())
                c = e;
            return c;
        }

        public Lookup dropLookupMode(int mode) {
            switch (mode) {
            case PUBLIC:
                return new Lookup(lookupClass, 0);
            case MODULE:
                return new Lookup(lookupClass, modes & ~(MODULE | PACKAGE | PRIVATE | PROTECTED | ORIGINAL));
            case PACKAGE:
                return new Lookup(lookupClass, modes & ~(PACKAGE | PRIVATE | PROTECTED | ORIGINAL));
            case PROTECTED:
            case PRIVATE:
            case ORIGINAL:
                return new Lookup(lookupClass, modes & ~(mode | PROTECTED | ORIGINAL));
            case UNCONDITIONAL:
                return new Lookup(lookupClass, modes & ~UNCONDITIONAL);
            default:
                throw new IllegalArgumentException(mode + " is not a valid mode to drop");
            }
        }

        // ---- Defining classes ----

        public Class<?> defineClass(byte[] bytes) throws IllegalAccessException {
            if ((modes & PACKAGE) == 0)
                throw new IllegalAccessException("Lookup does not have PACKAGE access");
            return Natives.define(lookupClass, bytes.clone(), false, false, true, null);
        }

        public enum ClassOption {
            NESTMATE, STRONG
        }

        public Lookup defineHiddenClass(byte[] bytes, boolean initialize, ClassOption... options)
                throws IllegalAccessException {
            return defineHidden(bytes, null, initialize, options);
        }

        public Lookup defineHiddenClassWithClassData(byte[] bytes, Object classData, boolean initialize,
                ClassOption... options) throws IllegalAccessException {
            return defineHidden(bytes, Objects.requireNonNull(classData), initialize, options);
        }

        private Lookup defineHidden(byte[] bytes, Object data, boolean initialize, ClassOption[] options)
                throws IllegalAccessException {
            if (!hasFullPrivilegeAccess())
                throw new IllegalAccessException(this + " does not have full privilege access");
            List<ClassOption> o = Arrays.asList(options);
            Class<?> c = Natives.define(lookupClass, bytes.clone(), true, o.contains(ClassOption.NESTMATE),
                    o.contains(ClassOption.STRONG), data);
            if (initialize)
                Natives.initialize(c);
            return full(c);
        }

        // ---- Classes ----

        public Class<?> findClass(String name) throws ClassNotFoundException, IllegalAccessException {
            return accessClass(Class.forName(name, false, lookupClass.getClassLoader()));
        }

        public Class<?> accessClass(Class<?> c) throws IllegalAccessException {
            if (!mayAccess(c))
                throw new IllegalAccessException("access violation: " + c + ", from " + this);
            return c;
        }

        public Class<?> ensureInitialized(Class<?> c) throws IllegalAccessException {
            if (c.isPrimitive() || c.isArray())
                throw new IllegalArgumentException(c + (c.isArray() ? " is an array class" : " is a primitive class"));
            accessClass(c);
            Natives.initialize(c);
            return c;
        }

        private boolean mayAccess(Class<?> c) {
            while (c.isArray())
                c = c.getComponentType();
            return c.isPrimitive() || Modifier.isPublic(c.getModifiers()) || (modes & PACKAGE) != 0
                    && c.getClassLoader() == lookupClass.getClassLoader() && c.getPackageName().equals(lookupClass.getPackageName());
        }

        // ---- Members ----

        private IllegalAccessException refuse(String what, Class<?> refc, String name, Object type, int kind) {
            String from = this == PUBLIC_LOOKUP ? "public Lookup" : lookupClass + place(lookupClass);
            return new IllegalAccessException(what + ": " + text(refc, name, type, kind) + ", from " + from);
        }

        private static String place(Class<?> c) {
            return " (" + c.getModule() + ")";
        }

        private static IllegalAccessException absent(String what, Class<?> refc, String name, Object type, int kind) {
            return new IllegalAccessException("no such " + what + ": " + text(refc, name, type, kind));
        }

        private static String text(Class<?> refc, String name, Object type, int kind) {
            String sort = "/" + MethodHandleInfo.referenceKindToString(kind);
            if (type instanceof Class)
                return refc.getName() + "." + name + "/" + ((Class<?>) type).getName() + sort;
            return refc.getName() + "." + name + type + sort;
        }

        private void check(long member, boolean field, Class<?> refc, String name, Object type, int kind)
                throws IllegalAccessException {
            int m = Natives.modifiers(member, field);
            boolean isPublic = Modifier.isPublic(m) && Modifier.isPublic(Natives.owner(member, field).getModifiers());
            boolean ok = isPublic && mayAccess(refc) || refc.isArray() && name.equals("clone");
            if (!ok && modes != UNCONDITIONAL && modes != 0) {
                ok = Natives.mayAccess(lookupClass, refc, member, field) && mayAccess(refc);
                if (Modifier.isPrivate(m))
                    ok &= (modes & PRIVATE) != 0;
                else if (!Modifier.isPublic(m))
                    ok &= (modes & (PACKAGE | PROTECTED)) != 0;
            }
            if (!ok)
                throw refuse(Modifier.isPrivate(m) ? "member is private" : Modifier.isProtected(m) ? "member is protected"
                        : "member is private to package", refc, name, type, kind);
        }

        private MethodHandle method(int kind, Class<?> refc, String name, MethodType type, Class<?> receiver)
                throws NoSuchMethodException, IllegalAccessException {
            Objects.requireNonNull(name);
            long m = Natives.find(refc, name, type.toMethodDescriptorString(), kind);
            if (m == 0)
                throw new NoSuchMethodException("no such " + (kind == MethodHandleInfo.REF_newInvokeSpecial ? "constructor"
                        : "method") + ": " + text(refc, name, type, kind));
            boolean isStatic = Natives.isStatic(m, false);
            if (isStatic != (kind == MethodHandleInfo.REF_invokeStatic))
                throw absent("method", refc, name, type, kind);
            check(m, false, refc, name, type, kind);
            boolean varargs = Modifier.isTransient(Natives.modifiers(m, false));
            return Natives.direct(type, kind, m, refc, receiver, name, varargs);
        }

        public MethodHandle findStatic(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            return method(MethodHandleInfo.REF_invokeStatic, refc, name, type, null);
        }

        public MethodHandle findVirtual(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (refc == MethodHandle.class && name.equals("invoke"))
                return invoker(type);
            if (refc == MethodHandle.class && name.equals("invokeExact"))
                return exactInvoker(type);
            if (refc == VarHandle.class)
                for (VarHandle.AccessMode mode : VarHandle.AccessMode.ALL)
                    if (mode.methodName().equals(name))
                        return varHandleInvoker(mode, type);
            int kind = refc.isInterface() ? MethodHandleInfo.REF_invokeInterface : MethodHandleInfo.REF_invokeVirtual;
            if (name.startsWith("<"))
                throw new NoSuchMethodException("illegal method name: " + name);
            return method(kind, refc, name, type, refc);
        }

        public MethodHandle findConstructor(Class<?> refc, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (refc.isArray())
                throw new NoSuchMethodException("no constructor for array class: " + refc.getName());
            if (type.returnType() != void.class)
                throw new NoSuchMethodException("no such constructor: " + text(refc, "<init>", type,
                        MethodHandleInfo.REF_newInvokeSpecial));
            return method(MethodHandleInfo.REF_newInvokeSpecial, refc, "<init>", type, null);
        }

        public MethodHandle findSpecial(Class<?> refc, String name, MethodType type, Class<?> caller)
                throws NoSuchMethodException, IllegalAccessException {
            if ((modes & PRIVATE) == 0 || caller != lookupClass && !(refc.isInterface() && refc.isAssignableFrom(caller)))
                throw new IllegalAccessException("no private access for invokespecial: " + caller + ", from " + lookupClass + place(lookupClass));
            return method(MethodHandleInfo.REF_invokeSpecial, refc, name, type, caller);
        }

        private long field(Class<?> refc, String name, Class<?> type, int kind) throws NoSuchFieldException, IllegalAccessException {
            long f = Natives.find(refc, name, type.descriptorString(), kind);
            if (f == 0)
                throw new NoSuchFieldException("no such field: " + text(refc, name, type, kind));
            boolean isStatic = Natives.isStatic(f, true);
            boolean wanted = kind == MethodHandleInfo.REF_getStatic || kind == MethodHandleInfo.REF_putStatic;
            if (isStatic != wanted)
                throw refuse(wanted ? "expected a static field" : "expected a non-static field", refc, name, type,
                        wanted ? kind - 1 : kind + 1);
            check(f, true, refc, name, type, kind);
            return f;
        }

        private MethodHandle accessor(Class<?> refc, String name, Class<?> type, int kind)
                throws NoSuchFieldException, IllegalAccessException {
            long f = field(refc, name, type, kind);
            boolean put = kind >= MethodHandleInfo.REF_putField;
            if (put && Modifier.isFinal(Natives.modifiers(f, true)))
                throw refuse("final field has no write access", refc, name, type, kind);
            return Natives.direct(put ? MethodType.methodType(void.class, type) : MethodType.methodType(type), kind, f,
                    refc, refc, name, false);
        }

        public MethodHandle findGetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return accessor(refc, name, type, MethodHandleInfo.REF_getField);
        }

        public MethodHandle findSetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return accessor(refc, name, type, MethodHandleInfo.REF_putField);
        }

        public MethodHandle findStaticGetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return accessor(refc, name, type, MethodHandleInfo.REF_getStatic);
        }

        public MethodHandle findStaticSetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return accessor(refc, name, type, MethodHandleInfo.REF_putStatic);
        }

        private static VarHandle variable(long f, Class<?> refc, Class<?> type, boolean isStatic) {
            Class<?> owner = Natives.owner(f, true);
            if (isStatic)
                Natives.initialize(owner);
            return new VarHandle.Field(type, refc, isStatic ? owner : null, Natives.fieldOffset(f),
                    Modifier.isFinal(Natives.modifiers(f, true)));
        }

        public VarHandle findVarHandle(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return variable(field(refc, name, type, MethodHandleInfo.REF_getField), refc, type, false);
        }

        public VarHandle findStaticVarHandle(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return variable(field(refc, name, type, MethodHandleInfo.REF_getStatic), refc, type, true);
        }

        public MethodHandle bind(Object receiver, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            Class<?> c = receiver.getClass();
            MethodHandle h = method(MethodHandleInfo.REF_invokeVirtual, c, name, type, c), bound = h.bindTo(receiver);
            return h.isVarargsCollector() ? bound.asVarargsCollector(h.type().lastParameterType()) : bound;
        }

        // ---- From reflection ----

        public MethodHandle unreflect(Method m) throws IllegalAccessException {
            return unreflect(m, Modifier.isStatic(m.getModifiers()) ? MethodHandleInfo.REF_invokeStatic
                    : m.getDeclaringClass().isInterface() ? MethodHandleInfo.REF_invokeInterface
                    : MethodHandleInfo.REF_invokeVirtual, m.getDeclaringClass());
        }

        private MethodHandle unreflect(Method m, int kind, Class<?> receiver) throws IllegalAccessException {
            MethodType type = MethodType.methodType(m.getReturnType(), m.getParameterTypes());
            Class<?> c = m.getDeclaringClass();
            long found = Natives.find(c, m.getName(), type.toMethodDescriptorString(), kind);
            if (!m.isAccessible())
                check(found, false, c, m.getName(), type, kind);
            return Natives.direct(type, kind, found, c, receiver, m.getName(), m.isVarArgs());
        }

        public MethodHandle unreflectSpecial(Method m, Class<?> caller) throws IllegalAccessException {
            if ((modes & PRIVATE) == 0 || caller != lookupClass)
                throw new IllegalAccessException("no private access for invokespecial: " + caller + ", from " + this);
            return unreflect(m, MethodHandleInfo.REF_invokeSpecial, caller);
        }

        public MethodHandle unreflectConstructor(Constructor<?> k) throws IllegalAccessException {
            MethodType type = MethodType.methodType(void.class, k.getParameterTypes());
            Class<?> c = k.getDeclaringClass();
            int kind = MethodHandleInfo.REF_newInvokeSpecial;
            long found = Natives.find(c, "<init>", type.toMethodDescriptorString(), kind);
            if (!k.isAccessible())
                check(found, false, c, "<init>", type, kind);
            return Natives.direct(type, kind, found, c, c, "<init>", k.isVarArgs());
        }

        private MethodHandle unreflect(Field f, boolean put) throws IllegalAccessException {
            boolean isStatic = Modifier.isStatic(f.getModifiers());
            int kind = put ? (isStatic ? MethodHandleInfo.REF_putStatic : MethodHandleInfo.REF_putField)
                    : isStatic ? MethodHandleInfo.REF_getStatic : MethodHandleInfo.REF_getField;
            Class<?> c = f.getDeclaringClass(), type = f.getType();
            long found = Natives.find(c, f.getName(), type.descriptorString(), kind);
            if (!f.isAccessible())
                check(found, true, c, f.getName(), type, kind);
            if (put && Modifier.isFinal(f.getModifiers()) && (isStatic || !f.isAccessible()))
                throw refuse("final field has no write access", c, f.getName(), type, kind);
            return Natives.direct(put ? MethodType.methodType(void.class, type) : MethodType.methodType(type), kind, found, c,
                    c, f.getName(), false);
        }

        public MethodHandle unreflectGetter(Field f) throws IllegalAccessException {
            return unreflect(f, false);
        }

        public MethodHandle unreflectSetter(Field f) throws IllegalAccessException {
            return unreflect(f, true);
        }

        public VarHandle unreflectVarHandle(Field f) throws IllegalAccessException {
            boolean isStatic = Modifier.isStatic(f.getModifiers());
            MethodHandle h = unreflect(f, false);
            return variable(h.direct().target(), f.getDeclaringClass(), f.getType(), isStatic);
        }

        public MethodHandleInfo revealDirect(MethodHandle h) {
            DirectHandle d = h.direct();
            if (d == null)
                throw new IllegalArgumentException("not a direct method handle");
            return new Info(d);
        }

        @Override
        public String toString() {
            String name = lookupClass.getName();
            switch (modes) {
            case 0:
                return name + "/noaccess";
            case UNCONDITIONAL:
                return name + "/publicLookup";
            case PUBLIC:
                return name + "/public";
            case PUBLIC | MODULE:
                return name + "/module";
            case PUBLIC | PACKAGE:
            case PUBLIC | MODULE | PACKAGE:
                return name + "/package";
            case PUBLIC | PACKAGE | PRIVATE:
            case PUBLIC | MODULE | PACKAGE | PRIVATE:
                return name + "/private";
            case FULL:
            case FULL & ~ORIGINAL:
                return name;
            default:
                return name + "/" + Integer.toHexString(modes);
            }
        }
    }

    /** A direct handle taken apart. */
    private static final class Info implements MethodHandleInfo {
        private final DirectHandle h;

        Info(DirectHandle h) {
            this.h = Objects.requireNonNull(h);
        }

        public int getReferenceKind() {
            return h.kind();
        }

        public Class<?> getDeclaringClass() {
            return Natives.owner(h.target(), h.isField());
        }

        public String getName() {
            return h.name;
        }

        public MethodType getMethodType() {
            MethodType t = h.type();
            if (h.kind() == REF_newInvokeSpecial)
                return t.changeReturnType(void.class);
            boolean isStatic = h.kind() == REF_invokeStatic || h.kind() == REF_getStatic || h.kind() == REF_putStatic;
            return isStatic ? t : t.dropParameterTypes(0, 1);
        }

        public int getModifiers() {
            return Natives.modifiers(h.target(), h.isField());
        }

        public <T extends Member> T reflectAs(Class<T> expected, Lookup lookup) {
            try {
                MethodType t = getMethodType();
                Class<?> c = getDeclaringClass();
                Member m = h.isField() ? c.getDeclaredField(h.name)
                        : h.kind() == REF_newInvokeSpecial ? c.getDeclaredConstructor(t.parameterArray())
                        : c.getDeclaredMethod(h.name, t.parameterArray());
                return expected.cast(m);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public String toString() {
            return MethodHandleInfo.toString(getReferenceKind(), getDeclaringClass(), getName(), getMethodType());
        }
    }
}
