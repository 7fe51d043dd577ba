package java.lang.invoke;

import java.lang.reflect.Modifier;

/** Between the VM and method handles: what one asks of the other. */
final class Natives {
    private Natives() {
    }

    /** The VM's Method or Field as references of that kind find it; 0: none. Links no class but the types' loaders'. */
    static native long find(Class<?> refc, String name, String descriptor, int kind);

    static native boolean mayAccess(Class<?> caller, Class<?> refc, long member, boolean field);

    static native Class<?> owner(long member, boolean field);

    static native int modifiers(long member, boolean field);

    static native void initialize(Class<?> c);

    static native Class<?> define(Class<?> host, byte[] bytes, boolean hidden, boolean nestmate, boolean strong, Object data);

    static native Object classData(Class<?> c);

    static native long fieldOffset(long field);

    // ---- Called by the VM ----

    static MethodType linkType(Class<?> caller, String descriptor) {
        try {
            return MethodType.fromMethodDescriptorString(descriptor, caller.getClassLoader());
        } catch (TypeNotPresentException e) {
            throw noClass(e);
        }
    }

    private static LinkageError noClass(TypeNotPresentException e) {
        NoClassDefFoundError error = new NoClassDefFoundError(e.typeName().replace('.', '/'));
        error.initCause(e.getCause());
        return error;
    }

    static MethodHandle linkHandle(Class<?> caller, int kind, Class<?> refc, String name, String descriptor, long member,
            boolean varargs) {
        MethodType type;
        if (kind <= MethodHandleInfo.REF_putStatic) {
            Class<?> f = linkType(caller, "()" + descriptor).returnType();
            boolean put = kind >= MethodHandleInfo.REF_putField;
            type = put ? MethodType.methodType(void.class, f) : MethodType.methodType(f);
        } else {
            type = linkType(caller, descriptor);
        }
        return direct(type, kind, member, refc, kind == MethodHandleInfo.REF_invokeSpecial ? caller : refc, name, varargs);
    }

    /** type: of the member, without receiver. */
    static MethodHandle direct(MethodType type, int kind, long member, Class<?> refc, Class<?> receiver, String name,
            boolean varargs) {
        if (kind == MethodHandleInfo.REF_newInvokeSpecial)
            type = type.changeReturnType(refc);
        else if (kind != MethodHandleInfo.REF_invokeStatic && kind != MethodHandleInfo.REF_getStatic
                && kind != MethodHandleInfo.REF_putStatic)
            type = type.insertParameterTypes(0, receiver);
        MethodHandle h = new DirectHandle(type, kind, member, refc, name);
        return varargs ? h.asVarargsCollector(type.lastParameterType()) : h;
    }

    static CallSite linkCallSite(Class<?> caller, MethodHandle bootstrap, String name, MethodType type, Object[] args) {
        try {
            Object site = bootstrap(caller, bootstrap, name, type, args);
            if (!(site instanceof CallSite))
                throw new ClassCastException("CallSite bootstrap method failed to produce an instance of CallSite");
            if (((CallSite) site).type() != type)
                throw new WrongMethodTypeException(((CallSite) site).getTarget() + " should be of type " + type);
            return (CallSite) site;
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new BootstrapMethodError("bootstrap method initialization exception", e);
        }
    }

    static Object linkConstant(Class<?> caller, MethodHandle bootstrap, String name, String descriptor, Object[] args) {
        try {
            Class<?> type = linkType(caller, "()" + descriptor).returnType();
            Object v = bootstrap(caller, bootstrap, name, type, args);
            return type.isPrimitive() ? Convert.apply(v, Object.class, type) : type.cast(v);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new BootstrapMethodError("bootstrap method initialization exception", e);
        }
    }

    private static Object bootstrap(Class<?> caller, MethodHandle bootstrap, String name, Object type, Object[] args)
            throws Throwable {
        Object[] all = new Object[args.length + 3];
        all[0] = MethodHandles.Lookup.full(caller);
        all[1] = name;
        all[2] = type;
        System.arraycopy(args, 0, all, 3, args.length);
        return bootstrap.invokeWithArguments(all);
    }

    static void wrongType(MethodType expected, MethodType found) {
        throw new WrongMethodTypeException("expected " + expected + " but found " + found);
    }

    static boolean isStatic(long member, boolean field) {
        return Modifier.isStatic(modifiers(member, field));
    }
}
