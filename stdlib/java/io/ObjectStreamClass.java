package java.io;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jindo.internal.MemberTables;
import jindo.internal.Reflection;
import jindo.internal.security.Sha1;
import jindo.internal.Unsafe;

/** The serial form of a class: of one that is here, or as a stream describes it. */
public class ObjectStreamClass implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -6120832682080437368L;

    public static final ObjectStreamField[] NO_FIELDS = new ObjectStreamField[0];

    private static final ClassValue<ObjectStreamClass> LOCAL = new ClassValue<>() {
        @Override
        protected ObjectStreamClass computeValue(Class<?> type) {
            return new ObjectStreamClass(type);
        }
    };

    final String name;
    final Class<?> type; // null when a stream's class is not here
    final boolean isProxy;
    boolean isEnum;
    boolean isRecord;
    boolean serializable;
    boolean externalizable;
    boolean hasWriteMethod; // the stream has data of writeObject
    boolean blockData = true; // external data comes in blocks
    ObjectStreamClass superDesc;
    ObjectStreamField[] fields = NO_FIELDS;
    ClassNotFoundException missing; // why type is null
    InvalidClassException unusable; // why instances cannot be read
    int primitiveBytes;
    int objectCount;

    private Long uid;
    private Method writeObject;
    private Method readObject;
    private Method readObjectNoData;
    private Method writeReplace;
    private Method readResolve;
    private Constructor<?> constructor; // run on new instances: of the first class that is not serializable, or own

    // ---- classes that are here

    private ObjectStreamClass(Class<?> c) {
        type = c;
        name = c.getName();
        isProxy = Proxy.isProxyClass(c);
        isEnum = Enum.class.isAssignableFrom(c);
        isRecord = c.isRecord();
        serializable = Serializable.class.isAssignableFrom(c);
        externalizable = Externalizable.class.isAssignableFrom(c);
        Class<?> up = c.getSuperclass();
        superDesc = up == null ? null : lookup(up);
        if (!serializable) {
            uid = 0L;
            return;
        }
        if (isEnum) {
            uid = 0L;
        } else if (!c.isArray()) {
            uid = declaredUid(c);
            try {
                setFields(isProxy || externalizable ? NO_FIELDS : isRecord ? recordFields(c) : fieldsOf(c));
            } catch (InvalidClassException e) {
                unusable = e;
                setFields(NO_FIELDS);
            }
            findMethods(c);
        }
        if (constructor == null && !isEnum && !isRecord && !c.isArray() && unusable == null && !c.isInterface()) {
            unusable = new InvalidClassException(name, "no valid constructor");
        }
    }

    private static Long declaredUid(Class<?> c) {
        Field f = MemberTables.find(c.getDeclaredFields(), "serialVersionUID");
        int wanted = Modifier.STATIC | Modifier.FINAL;
        if (f == null || (f.getModifiers() & wanted) != wanted || f.getType() != long.class) {
            return null;
        }
        Unsafe.ensureClassInitialized(c);
        return Unsafe.getLong(Unsafe.staticFieldBase(c), Unsafe.staticFieldOffset(c, "serialVersionUID"));
    }

    private static ObjectStreamField[] recordFields(Class<?> c) {
        RecordComponent[] parts = c.getRecordComponents();
        ObjectStreamField[] out = new ObjectStreamField[parts.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = new ObjectStreamField(parts[i].getName(), parts[i].getType());
            out[i].place = Unsafe.fieldOffset(c, parts[i].getName());
        }
        Arrays.sort(out);
        return out;
    }

    private static ObjectStreamField[] fieldsOf(Class<?> c) throws InvalidClassException {
        ObjectStreamField[] declared = persistentFields(c);
        List<ObjectStreamField> list = new ArrayList<>();
        Field[] own = c.getDeclaredFields();
        if (declared == null) {
            for (Field f : own) {
                if ((f.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    ObjectStreamField osf = new ObjectStreamField(f.getName(), f.getType());
                    osf.place = Unsafe.fieldOffset(c, f.getName());
                    list.add(osf);
                }
            }
        } else {
            for (ObjectStreamField d : declared) {
                for (ObjectStreamField seen : list) {
                    if (seen.getName().equals(d.getName())) {
                        throw new InvalidClassException(c.getName(), "multiple serializable fields named " + d.getName());
                    }
                }
                ObjectStreamField osf = new ObjectStreamField(d.getName(), d.getType(), d.isUnshared());
                Field f = MemberTables.find(own, d.getName());
                if (f != null && f.getType() == d.getType() && !Modifier.isStatic(f.getModifiers())) {
                    osf.place = Unsafe.fieldOffset(c, f.getName());
                }
                list.add(osf);
            }
        }
        ObjectStreamField[] out = list.toArray(NO_FIELDS);
        Arrays.sort(out);
        return out;
    }

    /** What the class declares as serialPersistentFields, or null. */
    private static ObjectStreamField[] persistentFields(Class<?> c) {
        Field f = MemberTables.find(c.getDeclaredFields(), "serialPersistentFields");
        int wanted = Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL;
        if (f == null || (f.getModifiers() & wanted) != wanted || f.getType() != ObjectStreamField[].class) {
            return null;
        }
        Unsafe.ensureClassInitialized(c);
        return (ObjectStreamField[]) Unsafe.getReference(Unsafe.staticFieldBase(c),
                                                         Unsafe.staticFieldOffset(c, "serialPersistentFields"));
    }

    private void setFields(ObjectStreamField[] all) {
        fields = all;
        primitiveBytes = 0;
        objectCount = 0;
        for (ObjectStreamField f : all) {
            if (f.isPrimitive()) {
                f.setOffset(primitiveBytes);
                primitiveBytes += size(f.getTypeCode());
            } else {
                f.setOffset(objectCount++);
            }
        }
    }

    static int size(char code) {
        return switch (code) {
            case 'Z', 'B' -> 1;
            case 'C', 'S' -> 2;
            case 'I', 'F' -> 4;
            default -> 8;
        };
    }

    private void findMethods(Class<?> c) {
        if (isRecord) {
            writeReplace = inheritable(c, "writeReplace");
            readResolve = inheritable(c, "readResolve");
            return;
        }
        if (externalizable) {
            Constructor<?> k = MemberTables.find(c.getDeclaredConstructors());
            constructor = k != null && Modifier.isPublic(k.getModifiers()) ? k : null;
        } else {
            constructor = serializableConstructor(c);
            writeObject = own(c, "writeObject", ObjectOutputStream.class);
            readObject = own(c, "readObject", ObjectInputStream.class);
            readObjectNoData = own(c, "readObjectNoData");
            hasWriteMethod = writeObject != null;
        }
        writeReplace = inheritable(c, "writeReplace");
        readResolve = inheritable(c, "readResolve");
    }

    private static Constructor<?> serializableConstructor(Class<?> c) {
        Class<?> first = c;
        while (first != null && Serializable.class.isAssignableFrom(first)) {
            first = first.getSuperclass();
        }
        if (first == null) {
            return null;
        }
        Constructor<?> k = MemberTables.find(first.getDeclaredConstructors());
        if (k == null || Modifier.isPrivate(k.getModifiers())) {
            return null;
        }
        boolean open = (k.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
        return open || samePackage(c, first) ? k : null;
    }

    private static boolean samePackage(Class<?> a, Class<?> b) {
        return a.getClassLoader() == b.getClassLoader() && a.getPackageName().equals(b.getPackageName());
    }

    private static Method own(Class<?> c, String name, Class<?>... parameters) {
        Method m = MemberTables.find(c.getDeclaredMethods(), name, parameters);
        return m != null && m.getReturnType() == void.class
            && (m.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE)) == Modifier.PRIVATE ? m : null;
    }

    private static Method inheritable(Class<?> c, String name) {
        for (Class<?> k = c; k != null; k = k.getSuperclass()) {
            Method m = MemberTables.find(k.getDeclaredMethods(), name);
            if (m != null && m.getReturnType() == Object.class) {
                int mod = m.getModifiers();
                if ((mod & (Modifier.STATIC | Modifier.ABSTRACT)) != 0) {
                    return null;
                }
                boolean seen = (mod & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 || k == c
                    || !Modifier.isPrivate(mod) && samePackage(k, c);
                return seen ? m : null;
            }
        }
        return null;
    }

    // ---- classes as a stream has them

    ObjectStreamClass(String name, long uid, int flags, ObjectStreamField[] fields) throws InvalidClassException {
        this(name, null, uid, flags, fields, null, null);
    }

    private ObjectStreamClass(String name, Class<?> type, long uid, int flags, ObjectStreamField[] streamFields,
                              ClassNotFoundException missing, ObjectStreamClass superDesc)
        throws InvalidClassException {
        this.name = name;
        this.type = type;
        this.uid = uid;
        this.missing = missing;
        this.superDesc = superDesc;
        isProxy = false;
        isEnum = (flags & ObjectStreamConstants.SC_ENUM) != 0;
        externalizable = (flags & ObjectStreamConstants.SC_EXTERNALIZABLE) != 0;
        serializable = externalizable || (flags & ObjectStreamConstants.SC_SERIALIZABLE) != 0;
        hasWriteMethod = (flags & ObjectStreamConstants.SC_WRITE_METHOD) != 0;
        blockData = (flags & ObjectStreamConstants.SC_BLOCK_DATA) != 0;
        if (externalizable && (flags & ObjectStreamConstants.SC_SERIALIZABLE) != 0) {
            throw new InvalidClassException(name, "serializable and externalizable flags conflict");
        }
        setFields(streamFields);
        if (type != null) {
            adopt(lookupAny(type));
        }
    }

    /** A proxy class of a stream. */
    ObjectStreamClass(Class<?> proxy, ClassNotFoundException missing, ObjectStreamClass superDesc) {
        name = proxy == null ? "" : proxy.getName();
        type = proxy;
        isProxy = true;
        serializable = true;
        uid = 0L;
        this.missing = missing;
        this.superDesc = superDesc;
        if (proxy != null) {
            constructor = lookupAny(proxy).constructor;
        }
    }

    /** This description bound to the class it turned out to mean. */
    ObjectStreamClass bound(Class<?> c, ClassNotFoundException missing, ObjectStreamClass superDesc)
        throws InvalidClassException {
        int flags = (isEnum ? ObjectStreamConstants.SC_ENUM : 0)
            | (externalizable ? ObjectStreamConstants.SC_EXTERNALIZABLE
               : serializable ? ObjectStreamConstants.SC_SERIALIZABLE : 0)
            | (hasWriteMethod ? ObjectStreamConstants.SC_WRITE_METHOD : 0)
            | (blockData ? ObjectStreamConstants.SC_BLOCK_DATA : 0);
        return new ObjectStreamClass(name, c, uid, flags, fields, missing, superDesc);
    }

    /** Checks the stream's form against the class here, and takes over how to make and fill instances. */
    private void adopt(ObjectStreamClass local) throws InvalidClassException {
        if (isEnum != local.isEnum && (isEnum || local.type != Enum.class)) {
            throw new InvalidClassException(local.name, isEnum ? "cannot bind enum descriptor to a non-enum class"
                : "cannot bind non-enum descriptor to an enum class");
        }
        if (local.serializable == serializable && !local.type.isArray() && !local.isRecord
            && getSerialVersionUID() != local.getSerialVersionUID()) {
            throw new InvalidClassException(local.name, "local class incompatible: stream classdesc serialVersionUID = "
                + getSerialVersionUID() + ", local class serialVersionUID = " + local.getSerialVersionUID());
        }
        if (!baseName(name).equals(baseName(local.name))) {
            throw new InvalidClassException(local.name, "local class name incompatible with stream class name \"" + name
                                            + "\"");
        }
        if (!isEnum) {
            if (local.serializable == serializable && local.externalizable != externalizable) {
                throw new InvalidClassException(local.name, "Serializable incompatible with Externalizable");
            }
            if (local.serializable != serializable || !(serializable || externalizable)) {
                unusable = new InvalidClassException(local.name, "class invalid for deserialization");
            }
        }
        isRecord = local.isRecord;
        writeObject = local.writeObject;
        readObject = local.readObject;
        readObjectNoData = local.readObjectNoData;
        writeReplace = local.writeReplace;
        readResolve = local.readResolve;
        constructor = local.constructor;
        if (unusable == null) {
            unusable = local.unusable;
        }
        for (ObjectStreamField f : fields) {
            match(f, local);
        }
    }

    private static void match(ObjectStreamField f, ObjectStreamClass local) throws InvalidClassException {
        for (ObjectStreamField l : local.fields) {
            if (l.getName().equals(f.getName())) {
                if ((f.isPrimitive() || l.isPrimitive()) && f.getTypeCode() != l.getTypeCode()) {
                    throw new InvalidClassException(local.name, "incompatible types for field " + f.getName());
                }
                f.place = l.place;
                f.local = l;
            }
        }
    }

    private static String baseName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    // ---- public

    public static ObjectStreamClass lookup(Class<?> cl) {
        return Serializable.class.isAssignableFrom(cl) ? LOCAL.get(cl) : null;
    }

    public static ObjectStreamClass lookupAny(Class<?> cl) {
        return LOCAL.get(cl);
    }

    public String getName() {
        return name;
    }

    public synchronized long getSerialVersionUID() {
        if (uid == null) {
            uid = isRecord ? 0L : DefaultUid.of(type);
        }
        return uid;
    }

    public Class<?> forClass() {
        return type;
    }

    public ObjectStreamField[] getFields() {
        return fields.length > 0 ? fields.clone() : NO_FIELDS;
    }

    public ObjectStreamField getField(String name) {
        return field(name, null);
    }

    /** The field of that name which can hold the type; any when null, Object stands for all references. */
    ObjectStreamField field(String name, Class<?> wanted) {
        for (ObjectStreamField f : fields) {
            if (f.getName().equals(name)) {
                if (wanted == null || wanted == Object.class && !f.isPrimitive() || wanted == f.getType()) {
                    return f;
                }
                if (!f.isPrimitive() && !wanted.isPrimitive() && wanted.isAssignableFrom(f.getType())) {
                    return f;
                }
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return name + ": static final long serialVersionUID = " + getSerialVersionUID() + "L;";
    }

    // ---- acting on instances

    boolean hasWriteObject() {
        return writeObject != null;
    }

    boolean hasReadObject() {
        return readObject != null;
    }

    boolean hasReadObjectNoData() {
        return readObjectNoData != null;
    }

    void checkUsable() throws InvalidClassException {
        if (unusable != null) {
            throw new InvalidClassException(unusable.classname, reason(unusable));
        }
    }

    private static String reason(InvalidClassException e) {
        String m = e.getMessage();
        String prefix = e.classname + "; ";
        return m.startsWith(prefix) ? m.substring(prefix.length()) : m;
    }

    Object newInstance() throws IOException {
        try {
            if (externalizable) {
                return Reflection.newInstance(constructor);
            }
            Object o = Unsafe.allocateInstance(type);
            if (constructor.getDeclaringClass() != Object.class) {
                Reflection.callExactly(constructor, o);
            }
            return o;
        } catch (InvocationTargetException e) {
            Unsafe.throwException(e.getTargetException());
            throw new AssertionError();
        } catch (InstantiationException e) {
            throw new InvalidClassException(name, "cannot make instances");
        }
    }

    private static Object call(Method m, Object obj, Object... args) throws IOException, ClassNotFoundException {
        try {
            return Reflection.invoke(m, obj, args);
        } catch (InvocationTargetException e) {
            Throwable t = e.getTargetException();
            if (t instanceof IOException x) {
                throw x;
            }
            if (t instanceof ClassNotFoundException x) {
                throw x;
            }
            if (t instanceof RuntimeException || t instanceof Error) {
                Unsafe.throwException(t);
            }
            throw new IOException("unexpected exception type", t);
        }
    }

    void callWriteObject(Object obj, ObjectOutputStream out) throws IOException {
        try {
            call(writeObject, obj, out);
        } catch (ClassNotFoundException e) {
            throw new IOException("unexpected exception type", e);
        }
    }

    void callReadObject(Object obj, ObjectInputStream in) throws IOException, ClassNotFoundException {
        call(readObject, obj, in);
    }

    void callReadObjectNoData(Object obj) throws IOException, ClassNotFoundException {
        call(readObjectNoData, obj);
    }

    /** The object to be written instead, or obj. */
    Object replacement(Object obj) throws IOException {
        try {
            return writeReplace == null ? obj : call(writeReplace, obj);
        } catch (ClassNotFoundException e) {
            throw new IOException("unexpected exception type", e);
        }
    }

    boolean hasReadResolve() {
        return readResolve != null;
    }

    Object resolved(Object obj) throws IOException {
        try {
            return call(readResolve, obj);
        } catch (ClassNotFoundException e) {
            throw new IOException("unexpected exception type", e);
        }
    }

    /** The superclasses' and own descriptions from the top down, those not serializable left out. */
    List<ObjectStreamClass> layout() {
        List<ObjectStreamClass> list = new ArrayList<>();
        for (ObjectStreamClass d = this; d != null && d.serializable; d = d.superDesc) {
            list.add(0, d);
        }
        return list;
    }

    // ---- the default serialVersionUID

    /** A digest over the shape of the class, as the serialization specification (4.6) has it. */
    private static final class DefaultUid {
        static long of(Class<?> c) {
            if (!Serializable.class.isAssignableFrom(c) || Proxy.isProxyClass(c)) {
                return 0;
            }
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes);
                writeShape(c, out);
                byte[] hash = Sha1.digest(bytes.toByteArray());
                long h = 0;
                for (int i = 7; i >= 0; i--) {
                    h = h << 8 | hash[i] & 0xff;
                }
                return h;
            } catch (IOException e) {
                throw new InternalError(e);
            }
        }

        private static void writeShape(Class<?> c, DataOutputStream out) throws IOException {
            out.writeUTF(c.getName());
            int mods = c.getModifiers() & (Modifier.PUBLIC | Modifier.FINAL | Modifier.INTERFACE | Modifier.ABSTRACT);
            Method[] methods = c.getDeclaredMethods();
            if ((mods & Modifier.INTERFACE) != 0) {
                mods = methods.length > 0 ? mods | Modifier.ABSTRACT : mods & ~Modifier.ABSTRACT;
            }
            out.writeInt(mods);
            if (!c.isArray()) {
                String[] names = Arrays.stream(c.getInterfaces()).map(Class::getName).sorted().toArray(String[]::new);
                for (String n : names) {
                    out.writeUTF(n);
                }
            }
            writeFields(c, out);
            if (hasInitializer0(c)) {
                out.writeUTF("<clinit>");
                out.writeInt(Modifier.STATIC);
                out.writeUTF("()V");
            }
            writeMembers(c.getDeclaredConstructors(), out);
            writeMembers(methods, out);
        }

        private static void writeFields(Class<?> c, DataOutputStream out) throws IOException {
            Field[] fields = c.getDeclaredFields();
            Arrays.sort(fields, Comparator.comparing(Field::getName));
            for (Field f : fields) {
                int mods = f.getModifiers() & Modifier.fieldModifiers();
                if (!Modifier.isPrivate(mods) || (mods & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    out.writeUTF(f.getName());
                    out.writeInt(mods);
                    out.writeUTF(f.getType().descriptorString());
                }
            }
        }

        private record Line(String name, int modifiers, String descriptor) {
        }

        private static void writeMembers(Member[] members, DataOutputStream out) throws IOException {
            List<Line> lines = new ArrayList<>();
            for (Member m : members) {
                int mods = m.getModifiers() & Modifier.methodModifiers();
                if (!Modifier.isPrivate(mods)) {
                    lines.add(new Line(m instanceof Constructor ? "<init>" : m.getName(), mods,
                                       MemberTables.descriptor((java.lang.reflect.Executable) m)));
                }
            }
            lines.sort(Comparator.comparing(Line::name).thenComparing(Line::descriptor));
            for (Line l : lines) {
                out.writeUTF(l.name);
                out.writeInt(l.modifiers);
                out.writeUTF(l.descriptor.replace('/', '.'));
            }
        }
    }

    /** Whether the class has a static initializer. */
    private static native boolean hasInitializer0(Class<?> c);
}
