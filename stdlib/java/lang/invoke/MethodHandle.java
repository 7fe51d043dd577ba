package java.lang.invoke;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something that can be called, with a type. Direct handles the VM calls by itself; all others are small
 * objects that say in apply what happens to boxed arguments.
 */
public abstract class MethodHandle {
    final MethodType type;
    private MethodHandle adapted; // the last result of asType

    MethodHandle(MethodType type) {
        this.type = type;
    }

    /** Calls it with arguments of its type, boxed. The result is boxed, null for void. */
    abstract Object apply(Object[] args) throws Throwable;

    public MethodType type() {
        return type;
    }

    public final native Object invokeExact(Object... args) throws Throwable;

    public final native Object invoke(Object... args) throws Throwable;

    public Object invokeWithArguments(Object... args) throws Throwable {
        return asType(MethodType.genericMethodType(args.length)).apply(args.clone());
    }

    public Object invokeWithArguments(List<?> args) throws Throwable {
        return invokeWithArguments(args.toArray());
    }

    public MethodHandle asType(MethodType newType) {
        if (newType == type)
            return this;
        MethodHandle h = adapted;
        if (h == null || h.type != newType)
            adapted = h = adapt(newType);
        return h;
    }

    MethodHandle adapt(MethodType to) {
        Class<?>[] from = to.types(), mine = type.types();
        boolean possible = from.length == mine.length && Convert.possible(type.returnType(), to.returnType());
        for (int i = 0; possible && i < mine.length; i++)
            possible = Convert.possible(from[i], mine[i]);
        if (!possible)
            throw new WrongMethodTypeException("cannot convert " + this + " to " + to);
        return new Adapter(to, a -> {
            for (int i = 0; i < mine.length; i++)
                a[i] = Convert.apply(a[i], from[i], mine[i]);
            return Convert.apply(apply(a), type.returnType(), to.returnType());
        });
    }

    public MethodHandle asSpreader(Class<?> arrayType, int length) {
        return asSpreader(type.parameterCount() - length, arrayType, length);
    }

    public MethodHandle asSpreader(int pos, Class<?> arrayType, int length) {
        Class<?> element = arrayType.getComponentType();
        if (element == null)
            throw new IllegalArgumentException("not an array type: " + arrayType.getName());
        if (length < 0 || length > 255)
            throw new IllegalArgumentException("array length is not legal");
        int n = type.parameterCount();
        if (pos < 0 || pos + length > n)
            throw new IllegalArgumentException("bad spread array length");
        MethodType middle = type;
        for (int i = 0; i < length; i++)
            middle = middle.changeParameterType(pos + i, element);
        MethodHandle target = asType(middle);
        MethodType to = middle.dropParameterTypes(pos, pos + length).insertParameterTypes(pos, arrayType);
        return new Adapter(to, a -> {
            Object array = a[pos];
            int given = array == null ? 0 : java.lang.reflect.Array.getLength(array);
            if (array == null && length > 0)
                throw new NullPointerException("null array reference");
            if (given != length)
                throw new IllegalArgumentException("array is not of length " + length);
            Object[] b = new Object[n];
            System.arraycopy(a, 0, b, 0, pos);
            for (int i = 0; i < length; i++)
                b[pos + i] = java.lang.reflect.Array.get(array, i);
            System.arraycopy(a, pos + 1, b, pos + length, n - pos - length);
            return target.apply(b);
        });
    }

    public MethodHandle asCollector(Class<?> arrayType, int length) {
        return asCollector(type.parameterCount() - 1, arrayType, length);
    }

    public MethodHandle asCollector(int pos, Class<?> arrayType, int length) {
        Class<?> element = arrayType.getComponentType();
        if (element == null)
            throw new IllegalArgumentException("not an array type: " + arrayType.getName());
        if (length < 0 || length > 255)
            throw new IllegalArgumentException("array length is not legal");
        if (pos < 0 || pos >= type.parameterCount() || !type.parameterType(pos).isAssignableFrom(arrayType))
            throw new IllegalArgumentException("array type not assignable to argument: " + this + ", " + arrayType.getName());
        Class<?>[] elements = new Class<?>[length];
        Arrays.fill(elements, element);
        MethodType to = type.dropParameterTypes(pos, pos + 1).insertParameterTypes(pos, elements);
        return new Adapter(to, a -> {
            Object array = java.lang.reflect.Array.newInstance(element, length);
            for (int i = 0; i < length; i++)
                java.lang.reflect.Array.set(array, i, a[pos + i]);
            Object[] b = new Object[type.parameterCount()];
            System.arraycopy(a, 0, b, 0, pos);
            b[pos] = array;
            System.arraycopy(a, pos + length, b, pos + 1, a.length - pos - length);
            return apply(b);
        });
    }

    public MethodHandle asVarargsCollector(Class<?> arrayType) {
        if (type.parameterCount() == 0 || !type.lastParameterType().isAssignableFrom(arrayType) || !arrayType.isArray())
            throw new IllegalArgumentException("not an array type: " + arrayType.getName());
        return new Varargs(this, arrayType);
    }

    public MethodHandle withVarargs(boolean makeVarargs) {
        if (makeVarargs == isVarargsCollector())
            return this;
        return makeVarargs ? asVarargsCollector(type.lastParameterType()) : asFixedArity();
    }

    public boolean isVarargsCollector() {
        return false;
    }

    public MethodHandle asFixedArity() {
        return this;
    }

    public MethodHandle bindTo(Object x) {
        if (type.parameterCount() == 0 || type.parameterType(0).isPrimitive())
            throw new IllegalArgumentException("no leading reference parameter");
        Object bound = type.parameterType(0).cast(x);
        return MethodHandles.insertArguments(this, 0, bound);
    }

    /** What Lookup.revealDirect needs; null if this is no direct handle. */
    DirectHandle direct() {
        return null;
    }

    @Override
    public String toString() {
        return "MethodHandle" + type;
    }

    /** The body of an adapter. The array is its own. */
    interface Body {
        Object apply(Object[] args) throws Throwable;
    }

    /** A handle made by a combinator. */
    static final class Adapter extends MethodHandle {
        private final Body body;

        Adapter(MethodType type, Body body) {
            super(type);
            this.body = Objects.requireNonNull(body);
        }

        @Override
        Object apply(Object[] args) throws Throwable {
            return body.apply(args);
        }
    }

    /** A handle of variable arity: asType collects trailing arguments. */
    static final class Varargs extends MethodHandle {
        private final MethodHandle target;
        private final Class<?> arrayType;

        Varargs(MethodHandle target, Class<?> arrayType) {
            super(target.type);
            this.target = target.asFixedArity();
            this.arrayType = arrayType;
        }

        @Override
        Object apply(Object[] args) throws Throwable {
            return target.apply(args);
        }

        @Override
        MethodHandle adapt(MethodType to) {
            int fixed = type.parameterCount() - 1, given = to.parameterCount();
            if (given == fixed + 1 && type.lastParameterType().isAssignableFrom(to.lastParameterType()))
                return target.asType(to);
            if (given < fixed)
                throw new WrongMethodTypeException("cannot convert " + this + " to " + to);
            return target.asCollector(arrayType, given - fixed).asType(to);
        }

        @Override
        public Object invokeWithArguments(Object... args) throws Throwable {
            return asType(MethodType.genericMethodType(args.length)).apply(args.clone());
        }

        @Override
        public boolean isVarargsCollector() {
            return true;
        }

        @Override
        public MethodHandle asFixedArity() {
            return target;
        }

        @Override
        DirectHandle direct() {
            return target.direct();
        }
    }
}
