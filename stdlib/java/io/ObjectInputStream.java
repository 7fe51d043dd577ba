package java.io;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jindo.internal.Reflection;
import jindo.internal.Unsafe;

/** Reads what ObjectOutputStream wrote. Every length and handle of the stream is distrusted. */
public class ObjectInputStream extends InputStream implements ObjectInput, ObjectStreamConstants {
    private static final Object UNSHARED = new Object(); // stands for an object that must not be referred to

    private final Source source;
    private final DataInputStream data; // over source
    private final boolean overridden;
    private final ArrayList<Object> handles = new ArrayList<>();
    private final ArrayList<ClassNotFoundException> failures = new ArrayList<>(); // beside handles
    private int depth;
    private boolean resolving;
    private boolean started; // an object has been read
    private ObjectInputFilter filter;
    private Object current; // the object whose readObject runs
    private ObjectStreamClass currentDesc;
    private int currentHandle = -1;
    private ClassNotFoundException lastFailure; // of the object just read: a class in it is not here
    private boolean defaultDone;
    private List<Validation> validations;

    private record Validation(ObjectInputValidation object, int priority) {
    }

    public ObjectInputStream(InputStream in) throws IOException {
        source = new Source(Objects.requireNonNull(in));
        data = new DataInputStream(source);
        overridden = false;
        filter = ObjectInputFilter.Config.hasFactory()
            ? ObjectInputFilter.Config.getSerialFilterFactory().apply(null, ObjectInputFilter.Config.getSerialFilter())
            : ObjectInputFilter.Config.getSerialFilter();
        readStreamHeader();
        source.setBlocks(true);
    }

    protected ObjectInputStream() throws IOException, SecurityException {
        source = null;
        data = null;
        overridden = true;
    }

    /** Takes bytes from the stream, in block mode only those within blocks: -1 before anything else. */
    private static final class Source extends InputStream {
        private final InputStream in;
        private int peeked = -2; // -2: nothing
        private boolean blocks;
        private int left; // of the block
        private boolean atOther; // something else than a block follows
        private long total;

        Source(InputStream in) {
            this.in = in;
        }

        private int raw() throws IOException {
            int b = peeked;
            if (b != -2) {
                peeked = -2;
            } else {
                b = in.read();
            }
            if (b >= 0) {
                total++;
            }
            return b;
        }

        int peek() throws IOException {
            if (peeked == -2) {
                peeked = in.read();
            }
            return peeked;
        }

        int peekType() throws IOException {
            int b = peek();
            if (b < 0) {
                throw new EOFException();
            }
            return b;
        }

        boolean setBlocks(boolean on) {
            boolean was = blocks;
            if (was != on) {
                if (!on && left > 0) {
                    throw new IllegalStateException("unread block data");
                }
                blocks = on;
                left = 0;
                atOther = false;
            }
            return was;
        }

        int unread() throws IOException {
            return blocks && fill() ? left : 0;
        }

        /** Whether block data is at hand. */
        private boolean fill() throws IOException {
            while (left == 0 && !atOther) {
                int type = peek();
                if (type == (TC_BLOCKDATA & 0xff)) {
                    raw();
                    left = need();
                } else if (type == (TC_BLOCKDATALONG & 0xff)) {
                    raw();
                    left = need() << 24 | need() << 16 | need() << 8 | need();
                    if (left < 0) {
                        throw new StreamCorruptedException("illegal block data header length: " + left);
                    }
                } else {
                    atOther = true;
                    if (type >= 0 && (type < TC_BASE || type > TC_MAX)) {
                        throw new StreamCorruptedException(String.format("invalid type code: %02X", type));
                    }
                }
            }
            return left > 0;
        }

        private int need() throws IOException {
            int b = raw();
            if (b < 0) {
                throw new EOFException();
            }
            return b;
        }

        void skipBlocks() throws IOException {
            while (fill()) {
                if (skip(left) <= 0) {
                    throw new EOFException("unexpected EOF in middle of data block");
                }
            }
        }

        @Override
        public int read() throws IOException {
            if (!blocks) {
                return raw();
            }
            if (!fill()) {
                return -1;
            }
            int b = raw();
            if (b < 0) {
                throw new EOFException("unexpected EOF in middle of data block");
            }
            left--;
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (len == 0) {
                return 0;
            }
            if (blocks) {
                if (!fill()) {
                    return -1;
                }
                len = Math.min(len, left);
            }
            int n;
            if (peeked != -2) {
                int first = raw();
                if (first < 0) {
                    return -1;
                }
                b[off] = (byte) first;
                n = 1;
            } else {
                n = in.read(b, off, len);
                total += Math.max(n, 0);
            }
            if (blocks) {
                if (n < 0) {
                    throw new EOFException("unexpected EOF in middle of data block");
                }
                left -= n;
            }
            return n;
        }

        @Override
        public int available() throws IOException {
            if (!blocks) {
                return in.available() + (peeked >= 0 ? 1 : 0);
            }
            if (left == 0 && !atOther && peeked == -2 && in.available() == 0) {
                return 0;
            }
            return fill() ? left : 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    // ---- settings

    protected void readStreamHeader() throws IOException, StreamCorruptedException {
        short magic = data.readShort();
        short version = data.readShort();
        if (magic != STREAM_MAGIC || version != STREAM_VERSION) {
            throw new StreamCorruptedException(String.format("invalid stream header: %04X%04X", magic, version));
        }
    }

    protected boolean enableResolveObject(boolean enable) throws SecurityException {
        boolean was = resolving;
        resolving = enable;
        return was;
    }

    public final ObjectInputFilter getObjectInputFilter() {
        return filter;
    }

    public final void setObjectInputFilter(ObjectInputFilter filter) {
        if (started) {
            throw new IllegalStateException("filter can not be set after an object has been read");
        }
        this.filter = ObjectInputFilter.Config.hasFactory()
            ? ObjectInputFilter.Config.getSerialFilterFactory().apply(this.filter, filter) : filter;
    }

    public void registerValidation(ObjectInputValidation obj, int prio)
        throws NotActiveException, InvalidObjectException {
        if (depth == 0) {
            throw new NotActiveException("stream inactive");
        }
        if (obj == null) {
            throw new InvalidObjectException("null callback");
        }
        if (validations == null) {
            validations = new ArrayList<>();
        }
        int at = 0;
        while (at < validations.size() && validations.get(at).priority >= prio) {
            at++;
        }
        validations.add(at, new Validation(obj, prio));
    }

    protected Class<?> resolveClass(ObjectStreamClass desc) throws IOException, ClassNotFoundException {
        String name = desc.getName();
        try {
            return Class.forName(name, false, Reflection.latestUserLoader());
        } catch (ClassNotFoundException e) {
            Class<?> primitive = primitive(name);
            if (primitive == null) {
                throw e;
            }
            return primitive;
        }
    }

    private static Class<?> primitive(String name) {
        return switch (name) {
            case "boolean" -> boolean.class;
            case "byte" -> byte.class;
            case "char" -> char.class;
            case "short" -> short.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "float" -> float.class;
            case "double" -> double.class;
            case "void" -> void.class;
            default -> null;
        };
    }

    protected Class<?> resolveProxyClass(String[] interfaces) throws IOException, ClassNotFoundException {
        ClassLoader loader = Reflection.latestUserLoader();
        ClassLoader special = null;
        Class<?>[] types = new Class<?>[interfaces.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = Class.forName(interfaces[i], false, loader);
            if (!Modifier.isPublic(types[i].getModifiers())) {
                if (special != null && special != types[i].getClassLoader()) {
                    throw new IllegalAccessError("conflicting non-public interface class loaders");
                }
                special = types[i].getClassLoader();
            }
        }
        try {
            return proxyClass(special != null ? special : loader, types);
        } catch (IllegalArgumentException e) {
            throw new ClassNotFoundException(null, e);
        }
    }

    @SuppressWarnings("deprecation")
    private static Class<?> proxyClass(ClassLoader loader, Class<?>[] types) {
        return Proxy.getProxyClass(loader, types);
    }

    protected Object resolveObject(Object obj) throws IOException {
        return obj;
    }

    protected Object readObjectOverride() throws IOException, ClassNotFoundException {
        return null;
    }

    // ---- objects

    @Override
    public final Object readObject() throws IOException, ClassNotFoundException {
        return overridden ? readObjectOverride() : readTop(false);
    }

    public Object readUnshared() throws IOException, ClassNotFoundException {
        return readTop(true);
    }

    private Object readTop(boolean unshared) throws IOException, ClassNotFoundException {
        Object obj = read(unshared);
        ClassNotFoundException failure = lastFailure;
        if (failure != null) {
            throw failure;
        }
        if (depth == 0) {
            runValidations();
            started = true;
            clear();
        }
        return obj;
    }

    private void runValidations() throws InvalidObjectException {
        List<Validation> all = validations;
        validations = null;
        if (all != null) {
            for (Validation v : all) {
                v.object.validateObject();
            }
        }
    }

    /** A finished graph may be referred to by later ones; only TC_RESET forgets. */
    private void clear() {
        current = null;
        currentDesc = null;
    }

    private int assign(Object obj) {
        handles.add(obj);
        failures.add(null);
        return handles.size() - 1;
    }

    private Object read(boolean unshared) throws IOException, ClassNotFoundException {
        boolean was = source.blocks;
        if (was) {
            int unread = source.unread();
            if (unread > 0) {
                throw new OptionalDataException(unread);
            }
            if (defaultDone) {
                throw new OptionalDataException(true);
            }
            source.setBlocks(false);
        }
        while (source.peekType() == TC_RESET) {
            source.raw();
            if (depth > 0) {
                throw new StreamCorruptedException("unexpected reset; recursion depth: " + depth);
            }
            handles.clear();
            failures.clear();
        }
        depth++;
        lastFailure = null;
        try {
            checkLimits(null, -1);
            return readKind(source.peekType(), unshared);
        } finally {
            depth--;
            source.setBlocks(was);
        }
    }

    private Object readKind(int type, boolean unshared) throws IOException, ClassNotFoundException {
        switch ((byte) type) {
            case TC_NULL -> {
                source.raw();
                return null;
            }
            case TC_REFERENCE -> {
                return readReference(unshared);
            }
            case TC_CLASS -> {
                return readClass(unshared);
            }
            case TC_CLASSDESC, TC_PROXYCLASSDESC -> {
                return readDesc(unshared);
            }
            case TC_STRING, TC_LONGSTRING -> {
                return resolve(readNewString(unshared), -1);
            }
            case TC_ARRAY -> {
                return readArray(unshared);
            }
            case TC_ENUM -> {
                return readEnum(unshared);
            }
            case TC_OBJECT -> {
                return readOrdinary(unshared);
            }
            case TC_EXCEPTION -> throw new WriteAbortedException("writing aborted", readFatal());
            case TC_BLOCKDATA, TC_BLOCKDATALONG -> {
                if (depth <= 1) {
                    source.setBlocks(true);
                    source.peekType();
                    int n = source.unread();
                    throw new OptionalDataException(n);
                }
                throw new StreamCorruptedException("unexpected block data");
            }
            case TC_ENDBLOCKDATA -> {
                if (depth <= 1 || current != null) {
                    throw new OptionalDataException(true);
                }
                throw new StreamCorruptedException("unexpected end of block data");
            }
            default -> throw new StreamCorruptedException(String.format("invalid type code: %02X", type));
        }
    }

    private IOException readFatal() throws IOException, ClassNotFoundException {
        source.raw();
        handles.clear();
        failures.clear();
        Object e = read(false);
        handles.clear();
        failures.clear();
        return e instanceof IOException x ? x : new StreamCorruptedException("no exception in the stream");
    }

    private Object readReference(boolean unshared) throws IOException {
        source.raw();
        int handle = data.readInt() - baseWireHandle;
        if (handle < 0 || handle >= handles.size()) {
            throw new StreamCorruptedException(String.format("invalid handle value: %08X", handle + baseWireHandle));
        }
        if (unshared) {
            throw new InvalidObjectException("cannot read back reference as unshared");
        }
        Object obj = handles.get(handle);
        if (obj == UNSHARED) {
            throw new InvalidObjectException("cannot read back reference to unshared object");
        }
        checkLimits(null, -1);
        lastFailure = failures.get(handle);
        return obj;
    }

    /** Lets the stream's owner put another object in its place. */
    private Object resolve(Object obj, int handle) throws IOException {
        if (!resolving || lastFailure != null) {
            return obj;
        }
        Object other = resolveObject(obj);
        if (other != obj && handle >= 0) {
            handles.set(handle, other);
        }
        return other;
    }

    private Class<?> readClass(boolean unshared) throws IOException, ClassNotFoundException {
        source.raw();
        ObjectStreamClass desc = readDesc(false);
        int handle = assign(unshared ? UNSHARED : desc == null ? null : desc.type);
        if (desc == null) {
            throw new InvalidClassException("null class descriptor");
        }
        if (desc.missing != null) {
            failures.set(handle, desc.missing);
            lastFailure = desc.missing;
        }
        return desc.type;
    }

    // ---- class descriptors

    private ObjectStreamClass readDesc(boolean unshared) throws IOException, ClassNotFoundException {
        int type = source.peekType();
        switch ((byte) type) {
            case TC_NULL -> {
                source.raw();
                return null;
            }
            case TC_REFERENCE -> {
                Object d = readReference(unshared);
                lastFailure = null;
                if (d instanceof ObjectStreamClass desc) {
                    return desc;
                }
                throw new StreamCorruptedException("reference to something that is no class descriptor");
            }
            case TC_CLASSDESC -> {
                return readNewDesc(unshared);
            }
            case TC_PROXYCLASSDESC -> {
                return readProxyDesc(unshared);
            }
            default -> throw new StreamCorruptedException(String.format("invalid type code: %02X", type));
        }
    }

    private ObjectStreamClass readProxyDesc(boolean unshared) throws IOException, ClassNotFoundException {
        source.raw();
        int handle = assign(UNSHARED);
        int n = data.readInt();
        if (n < 0 || n > 65535) {
            throw new InvalidObjectException("interface limit exceeded: " + n);
        }
        String[] interfaces = new String[n];
        for (int i = 0; i < n; i++) {
            interfaces[i] = data.readUTF();
        }
        Class<?> c = null;
        ClassNotFoundException missing = null;
        source.setBlocks(true);
        try {
            c = resolveProxyClass(interfaces);
            if (c == null) {
                missing = new ClassNotFoundException("null class");
            } else if (!Proxy.isProxyClass(c)) {
                throw new InvalidClassException("Not a proxy");
            } else {
                for (Class<?> i : c.getInterfaces()) {
                    check(i, -1);
                }
            }
        } catch (ClassNotFoundException e) {
            missing = e;
        }
        skipCustom();
        ObjectStreamClass desc = new ObjectStreamClass(c, missing, readSuperDesc());
        if (!unshared) {
            handles.set(handle, desc);
        }
        check(c, -1);
        return desc;
    }

    private ObjectStreamClass readSuperDesc() throws IOException, ClassNotFoundException {
        depth++;
        try {
            return readDesc(false);
        } finally {
            depth--;
        }
    }

    private ObjectStreamClass readNewDesc(boolean unshared) throws IOException, ClassNotFoundException {
        source.raw();
        int handle = assign(UNSHARED);
        ObjectStreamClass raw;
        try {
            raw = readClassDescriptor();
        } catch (ClassNotFoundException e) {
            throw (IOException) new InvalidClassException("failed to read class descriptor").initCause(e);
        }
        Class<?> c = null;
        ClassNotFoundException missing = null;
        source.setBlocks(true);
        try {
            c = resolveClass(raw);
            if (c == null) {
                missing = new ClassNotFoundException("null class");
            }
        } catch (ClassNotFoundException e) {
            missing = e;
        }
        check(c, -1);
        skipCustom();
        ObjectStreamClass desc = raw.bound(c, missing, readSuperDesc());
        if (!unshared) {
            handles.set(handle, desc);
        }
        return desc;
    }

    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
        String name = data.readUTF();
        if (name.isEmpty()) {
            throw new StreamCorruptedException("null class name");
        }
        long uid = data.readLong();
        int flags = data.readUnsignedByte();
        int n = data.readShort();
        if (n < 0) {
            throw new StreamCorruptedException("negative number of fields");
        }
        ObjectStreamField[] fields = new ObjectStreamField[n];
        for (int i = 0; i < n; i++) {
            char code = (char) data.readByte();
            String fieldName = data.readUTF();
            String signature = code == 'L' || code == '[' ? readTypeString() : String.valueOf(code);
            if (signature == null || signature.isEmpty() || "ZBCSIJFDL[".indexOf(signature.charAt(0)) < 0) {
                throw new InvalidClassException(name, "invalid descriptor for field " + fieldName);
            }
            fields[i] = new ObjectStreamField(fieldName, signature);
        }
        if ((flags & SC_ENUM) != 0 && (n > 0 || uid != 0)) {
            throw new InvalidClassException(name, "enum descriptor has non-zero field count or serialVersionUID: " + uid);
        }
        return new ObjectStreamClass(name, uid, flags, fields);
    }

    private void skipCustom() throws IOException, ClassNotFoundException {
        while (true) {
            if (source.blocks) {
                source.skipBlocks();
                source.setBlocks(false);
            }
            int type = source.peekType();
            if (type == TC_BLOCKDATA || type == TC_BLOCKDATALONG) {
                source.setBlocks(true);
            } else if (type == TC_ENDBLOCKDATA) {
                source.raw();
                return;
            } else {
                boolean done = defaultDone;
                defaultDone = false;
                read(false);
                defaultDone = done;
                lastFailure = null;
            }
        }
    }

    // ---- strings, enums, arrays

    private String readTypeString() throws IOException {
        int type = source.peekType();
        if (type == TC_NULL) {
            source.raw();
            return null;
        }
        if (type == TC_REFERENCE) {
            if (readReference(false) instanceof String s) {
                return s;
            }
            throw new StreamCorruptedException("reference to something that is no string");
        }
        return readNewString(false);
    }

    private String readNewString(boolean unshared) throws IOException {
        int type = source.raw();
        long n;
        if (type == TC_STRING) {
            n = data.readUnsignedShort();
        } else if (type == TC_LONGSTRING) {
            n = data.readLong();
        } else {
            throw new StreamCorruptedException(String.format("invalid type code: %02X", type));
        }
        if (n < 0) {
            throw new StreamCorruptedException("negative string length");
        }
        StringBuilder s = new StringBuilder((int) Math.min(n, 4096));
        while (n > 0) {
            int b = data.readUnsignedByte();
            n--;
            if (b < 0x80) {
                s.append((char) b);
            } else if (b >> 5 == 6) {
                s.append((char) ((b & 0x1f) << 6 | continuation()));
                n--;
            } else if (b >> 4 == 14) {
                s.append((char) ((b & 0x0f) << 12 | continuation() << 6 | continuation()));
                n -= 2;
            } else {
                throw new UTFDataFormatException();
            }
        }
        if (n < 0) {
            throw new UTFDataFormatException();
        }
        String text = s.toString();
        assign(unshared ? UNSHARED : text);
        return text;
    }

    private int continuation() throws IOException {
        int b = data.readUnsignedByte();
        if ((b & 0xc0) != 0x80) {
            throw new UTFDataFormatException();
        }
        return b & 0x3f;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Enum<?> readEnum(boolean unshared) throws IOException, ClassNotFoundException {
        source.raw();
        ObjectStreamClass desc = readDesc(false);
        if (desc == null || !desc.isEnum) {
            throw new InvalidClassException("non-enum class: " + desc);
        }
        int handle = assign(unshared ? UNSHARED : null);
        String name = readTypeString();
        if (desc.missing != null) {
            failures.set(handle, desc.missing);
            lastFailure = desc.missing;
            return null;
        }
        try {
            Enum<?> e = Enum.valueOf((Class) desc.type, name);
            if (!unshared) {
                handles.set(handle, e);
            }
            return e;
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (IOException) new InvalidObjectException("enum constant " + name + " does not exist in " + desc.type)
                .initCause(e);
        }
    }

    private Object readArray(boolean unshared) throws IOException, ClassNotFoundException {
        source.raw();
        ObjectStreamClass desc = readDesc(false);
        int n = data.readInt();
        if (desc == null) {
            throw new InvalidClassException("null array descriptor");
        }
        Class<?> type = desc.type;
        check(type, n);
        if (n < 0) {
            throw new StreamCorruptedException("negative array length: " + n);
        }
        if (type != null && !type.isArray()) {
            throw new InvalidClassException(desc.name, "not an array");
        }
        int handle = assign(unshared ? UNSHARED : null);
        if (type == null) {
            ClassNotFoundException missing = desc.missing;
            skipElements(desc.name, n);
            failures.set(handle, missing);
            lastFailure = missing;
            return null;
        }
        Object array = type.getComponentType().isPrimitive() ? readPrimitives(type.getComponentType(), n, handle, unshared)
            : readObjects(type.getComponentType(), n, handle, unshared);
        lastFailure = failures.get(handle);
        return resolve(array, handle);
    }

    private void skipElements(String name, int n) throws IOException, ClassNotFoundException {
        for (int i = 0; i < n; i++) {
            read(false);
        }
    }

    private Object readObjects(Class<?> component, int n, int handle, boolean unshared)
        throws IOException, ClassNotFoundException {
        Object[] array = (Object[]) Array.newInstance(component, n);
        if (!unshared) {
            handles.set(handle, array);
        }
        for (int i = 0; i < n; i++) {
            Object o = read(false);
            note(handle, lastFailure);
            if (o != null && !component.isInstance(o)) {
                throw new ArrayStoreException(o.getClass().getName());
            }
            array[i] = o;
        }
        return array;
    }

    private void note(int handle, ClassNotFoundException failure) {
        if (failure != null && failures.get(handle) == null) {
            failures.set(handle, failure);
        }
    }

    private Object readPrimitives(Class<?> component, int n, int handle, boolean unshared) throws IOException {
        int size = ObjectStreamClass.size(component.descriptorString().charAt(0));
        byte[] raw = source.readNBytes((int) Math.min((long) n * size, Integer.MAX_VALUE - 8));
        if (raw.length < (long) n * size) {
            throw new EOFException();
        }
        Object array = raw;
        if (component != byte.class) {
            array = Array.newInstance(component, n);
            long base = Unsafe.arrayBase(array.getClass());
            for (int i = 0; i < n; i++) {
                store(array, base + (long) i * size, component, number(raw, i * size, size));
            }
        }
        if (!unshared) {
            handles.set(handle, array);
        }
        return array;
    }

    private static long number(byte[] b, int at, int size) {
        long v = 0;
        for (int i = 0; i < size; i++) {
            v = v << 8 | b[at + i] & 0xff;
        }
        return v;
    }

    private static void store(Object o, long place, Class<?> type, long bits) {
        switch (type.descriptorString().charAt(0)) {
            case 'Z' -> Unsafe.putBoolean(o, place, bits != 0);
            case 'B' -> Unsafe.putByte(o, place, (byte) bits);
            case 'C' -> Unsafe.putChar(o, place, (char) bits);
            case 'S' -> Unsafe.putShort(o, place, (short) bits);
            case 'I' -> Unsafe.putInt(o, place, (int) bits);
            case 'J' -> Unsafe.putLong(o, place, bits);
            case 'F' -> Unsafe.putFloat(o, place, Float.intBitsToFloat((int) bits));
            default -> Unsafe.putDouble(o, place, Double.longBitsToDouble(bits));
        }
    }

    // ---- ordinary objects

    private Object readOrdinary(boolean unshared) throws IOException, ClassNotFoundException {
        source.raw();
        ObjectStreamClass desc = readDesc(false);
        if (desc == null) {
            throw new InvalidClassException("null class descriptor");
        }
        desc.checkUsable();
        Class<?> c = desc.type;
        if (c == String.class || c == Class.class || c == ObjectStreamClass.class) {
            throw new InvalidClassException("invalid class descriptor");
        }
        int handle = assign(unshared ? UNSHARED : null);
        Object obj = null;
        if (desc.isRecord) {
            obj = readRecord(desc, handle);
        } else {
            obj = c == null ? null : desc.newInstance();
            if (!unshared) {
                handles.set(handle, obj);
            }
            note(handle, desc.missing);
            if (desc.externalizable) {
                readExternal((Externalizable) obj, desc);
            } else {
                readLevels(obj, desc, handle);
            }
        }
        lastFailure = failures.get(handle);
        if (lastFailure == null && obj != null && desc.hasReadResolve()) {
            Object other = desc.resolved(obj);
            if (other != obj) {
                if (other != null) {
                    check(other.getClass(), other.getClass().isArray() ? Array.getLength(other) : -1);
                }
                obj = other;
            }
        }
        if (!unshared) {
            handles.set(handle, obj);
        }
        return resolve(obj, handle);
    }

    private void readExternal(Externalizable obj, ObjectStreamClass desc) throws IOException, ClassNotFoundException {
        Object outer = current;
        ObjectStreamClass outerDesc = currentDesc;
        boolean done = defaultDone;
        current = null;
        currentDesc = null;
        defaultDone = false;
        try {
            if (desc.blockData) {
                source.setBlocks(true);
            }
            if (obj != null) {
                obj.readExternal(this);
            }
            if (desc.blockData) {
                skipCustom();
            }
        } finally {
            current = outer;
            currentDesc = outerDesc;
            defaultDone = done;
        }
    }

    /** Values of one level, by the stream's fields. */
    private static final class Values {
        final ObjectStreamClass desc;
        final byte[] primitives;
        final Object[] objects;

        Values(ObjectStreamClass desc, byte[] primitives, Object[] objects) {
            this.desc = desc;
            this.primitives = primitives;
            this.objects = objects;
        }

        long bits(ObjectStreamField f) {
            return number(primitives, f.getOffset(), ObjectStreamClass.size(f.getTypeCode()));
        }
    }

    private Values readValues(ObjectStreamClass desc, int handle) throws IOException, ClassNotFoundException {
        byte[] primitives = new byte[desc.primitiveBytes];
        data.readFully(primitives);
        Object[] objects = new Object[desc.objectCount];
        for (ObjectStreamField f : desc.fields) {
            if (!f.isPrimitive()) {
                objects[f.getOffset()] = read(f.local != null && f.local.isUnshared());
                if (handle >= 0 && f.place >= 0) {
                    note(handle, lastFailure);
                }
            }
        }
        return new Values(desc, primitives, objects);
    }

    private void setDefault(Object obj, Values v) {
        for (ObjectStreamField f : v.desc.fields) {
            if (f.place < 0) {
                continue;
            }
            if (f.isPrimitive()) {
                store(obj, f.place, f.getType(), v.bits(f));
                continue;
            }
            Object value = v.objects[f.getOffset()];
            if (value != null && !f.local.getType().isInstance(value)) {
                throw new ClassCastException("cannot assign instance of " + value.getClass().getName() + " to field "
                    + v.desc.name + "." + f.getName() + " of type " + f.local.getType().getName() + " in instance of "
                    + obj.getClass().getName());
            }
            Unsafe.putReference(obj, f.place, value);
        }
    }

    private Object readRecord(ObjectStreamClass desc, int handle) throws IOException, ClassNotFoundException {
        Values v = readValues(desc, handle);
        if (desc.superDesc != null) {
            for (ObjectStreamClass d : desc.superDesc.layout()) {
                readValues(d, -1);
            }
        }
        if (failures.get(handle) != null || desc.type == null) {
            note(handle, desc.missing);
            return null;
        }
        RecordComponent[] parts = desc.type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] args = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            args[i] = argument(v, parts[i].getName(), types[i]);
        }
        try {
            Constructor<?> k = desc.type.getDeclaredConstructor(types);
            return Reflection.newInstance(k, args);
        } catch (InvocationTargetException e) {
            InvalidObjectException x = new InvalidObjectException(e.getTargetException().getMessage());
            x.initCause(e.getTargetException());
            throw x;
        } catch (NoSuchMethodException | InstantiationException e) {
            throw new InvalidClassException(desc.name, "record canonical constructor not found");
        }
    }

    private static Object argument(Values v, String name, Class<?> type) throws InvalidObjectException {
        ObjectStreamField f = v.desc.getField(name);
        if (type.isPrimitive()) {
            Object one = Array.newInstance(type, 1);
            if (f != null && f.getType() == type) {
                store(one, Unsafe.arrayBase(one.getClass()), type, v.bits(f));
            }
            return Array.get(one, 0);
        }
        Object value = f == null || f.isPrimitive() ? null : v.objects[f.getOffset()];
        if (value != null && !type.isInstance(value)) {
            throw new InvalidObjectException("cannot assign instance of " + value.getClass().getName() + " to component "
                                             + name);
        }
        return value;
    }

    private void readLevels(Object obj, ObjectStreamClass desc, int handle) throws IOException, ClassNotFoundException {
        List<Class<?>> local = localLevels(obj);
        int next = 0;
        for (ObjectStreamClass d : desc.layout()) {
            int at = d.type == null ? -1 : local.indexOf(d.type);
            if (obj != null && at >= 0) {
                // classes between that the stream does not know
                while (next < at) {
                    noData(obj, local.get(next++));
                }
                next = at + 1;
                readLevel(obj, d, handle);
            } else {
                skipLevel(d);
            }
        }
        while (obj != null && next < local.size()) {
            noData(obj, local.get(next++));
        }
    }

    private static List<Class<?>> localLevels(Object obj) {
        List<Class<?>> list = new ArrayList<>();
        for (Class<?> c = obj == null ? null : obj.getClass(); c != null && Serializable.class.isAssignableFrom(c);
             c = c.getSuperclass()) {
            list.add(0, c);
        }
        return list;
    }

    private void noData(Object obj, Class<?> c) throws IOException, ClassNotFoundException {
        ObjectStreamClass d = ObjectStreamClass.lookupAny(c);
        if (d.hasReadObjectNoData()) {
            d.callReadObjectNoData(obj);
        }
    }

    private void skipLevel(ObjectStreamClass d) throws IOException, ClassNotFoundException {
        readValues(d, -1);
        if (d.hasWriteMethod) {
            skipCustom();
        }
    }

    private void readLevel(Object obj, ObjectStreamClass d, int handle) throws IOException, ClassNotFoundException {
        if (!d.hasReadObject() || failures.get(handle) != null) {
            Values v = readValues(d, handle);
            if (failures.get(handle) == null) {
                setDefault(obj, v);
            }
            if (d.hasWriteMethod) {
                skipCustom();
            }
            return;
        }
        Object outer = current;
        ObjectStreamClass outerDesc = currentDesc;
        boolean done = defaultDone;
        int outerHandle = currentHandle;
        current = obj;
        currentDesc = d;
        currentHandle = handle;
        source.setBlocks(true);
        defaultDone = false;
        try {
            d.callReadObject(obj, this);
        } catch (ClassNotFoundException e) {
            note(handle, e);
        } finally {
            current = outer;
            currentDesc = outerDesc;
            currentHandle = outerHandle;
        }
        defaultDone = false;
        if (d.hasWriteMethod) {
            skipCustom();
        } else {
            source.setBlocks(false); // what follows is the next level's
        }
        defaultDone = done;
    }

    // ---- within readObject

    private void requireCurrent() throws NotActiveException {
        if (current == null) {
            throw new NotActiveException("not in call to readObject");
        }
    }

    /** The fields of the level whose readObject runs. */
    private Values currentValues() throws IOException, ClassNotFoundException {
        requireCurrent();
        Object obj = current;
        ObjectStreamClass desc = currentDesc;
        source.setBlocks(false);
        Values v = readValues(desc, currentHandle);
        source.setBlocks(true);
        current = obj;
        currentDesc = desc;
        if (!desc.hasWriteMethod) {
            defaultDone = true; // nothing else belongs to this level
        }
        return v;
    }

    public void defaultReadObject() throws IOException, ClassNotFoundException {
        Values v = currentValues();
        ClassNotFoundException failure = failures.get(currentHandle);
        if (failure != null) {
            throw failure;
        }
        setDefault(current, v);
    }

    public GetField readFields() throws IOException, ClassNotFoundException {
        return new Gets(currentValues());
    }

    /** The fields of an object that its readObject takes by name. */
    public abstract static class GetField {
        public GetField() {
        }

        public abstract ObjectStreamClass getObjectStreamClass();

        public abstract boolean defaulted(String name) throws IOException;

        public abstract boolean get(String name, boolean val) throws IOException;

        public abstract byte get(String name, byte val) throws IOException;

        public abstract char get(String name, char val) throws IOException;

        public abstract short get(String name, short val) throws IOException;

        public abstract int get(String name, int val) throws IOException;

        public abstract long get(String name, long val) throws IOException;

        public abstract float get(String name, float val) throws IOException;

        public abstract double get(String name, double val) throws IOException;

        public abstract Object get(String name, Object val) throws IOException;
    }

    private static final class Gets extends GetField {
        private final Values values;

        Gets(Values values) {
            this.values = values;
        }

        @Override
        public ObjectStreamClass getObjectStreamClass() {
            return values.desc;
        }

        /** Null when the stream lacks it but the class has it. */
        private ObjectStreamField find(String name, Class<?> type) {
            ObjectStreamField f = values.desc.field(name, type);
            if (f == null && (values.desc.type == null
                || ObjectStreamClass.lookupAny(values.desc.type).field(name, type) == null)) {
                throw new IllegalArgumentException("no such field " + name + " with type " + type);
            }
            return f;
        }

        @Override
        public boolean defaulted(String name) {
            return find(name, null) == null;
        }

        @Override
        public boolean get(String name, boolean val) {
            ObjectStreamField f = find(name, boolean.class);
            return f == null ? val : values.bits(f) != 0;
        }

        @Override
        public byte get(String name, byte val) {
            ObjectStreamField f = find(name, byte.class);
            return f == null ? val : (byte) values.bits(f);
        }

        @Override
        public char get(String name, char val) {
            ObjectStreamField f = find(name, char.class);
            return f == null ? val : (char) values.bits(f);
        }

        @Override
        public short get(String name, short val) {
            ObjectStreamField f = find(name, short.class);
            return f == null ? val : (short) values.bits(f);
        }

        @Override
        public int get(String name, int val) {
            ObjectStreamField f = find(name, int.class);
            return f == null ? val : (int) values.bits(f);
        }

        @Override
        public long get(String name, long val) {
            ObjectStreamField f = find(name, long.class);
            return f == null ? val : values.bits(f);
        }

        @Override
        public float get(String name, float val) {
            ObjectStreamField f = find(name, float.class);
            return f == null ? val : Float.intBitsToFloat((int) values.bits(f));
        }

        @Override
        public double get(String name, double val) {
            ObjectStreamField f = find(name, double.class);
            return f == null ? val : Double.longBitsToDouble(values.bits(f));
        }

        @Override
        public Object get(String name, Object val) {
            ObjectStreamField f = find(name, Object.class);
            return f == null ? val : values.objects[f.getOffset()];
        }
    }

    // ---- filters

    private void checkLimits(Class<?> c, int length) throws InvalidClassException {
        if (filter != null) {
            check(c, length);
        }
    }

    private void check(Class<?> c, int length) throws InvalidClassException {
        if (filter == null) {
            return;
        }
        Info info = new Info(c, length, depth, handles.size(), source.total);
        ObjectInputFilter.Status status;
        try {
            status = filter.checkInput(info);
        } catch (RuntimeException e) {
            throw (InvalidClassException) new InvalidClassException("filter status: REJECTED").initCause(e);
        }
        if (status == null || status == ObjectInputFilter.Status.REJECTED) {
            throw new InvalidClassException("filter status: " + status);
        }
    }

    private record Info(Class<?> serialClass, long arrayLength, long depth, long references, long streamBytes)
        implements ObjectInputFilter.FilterInfo {
    }

    // ---- primitive data

    @Override
    public int read() throws IOException {
        return source.read();
    }

    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, buf.length);
        return source.read(buf, off, len);
    }

    @Override
    public int available() throws IOException {
        return source.available();
    }

    @Override
    public void close() throws IOException {
        handles.clear();
        failures.clear();
        source.close();
    }

    @Override
    public boolean readBoolean() throws IOException {
        return data.readBoolean();
    }

    @Override
    public byte readByte() throws IOException {
        return data.readByte();
    }

    @Override
    public int readUnsignedByte() throws IOException {
        return data.readUnsignedByte();
    }

    @Override
    public char readChar() throws IOException {
        return data.readChar();
    }

    @Override
    public short readShort() throws IOException {
        return data.readShort();
    }

    @Override
    public int readUnsignedShort() throws IOException {
        return data.readUnsignedShort();
    }

    @Override
    public int readInt() throws IOException {
        return data.readInt();
    }

    @Override
    public long readLong() throws IOException {
        return data.readLong();
    }

    @Override
    public float readFloat() throws IOException {
        return data.readFloat();
    }

    @Override
    public double readDouble() throws IOException {
        return data.readDouble();
    }

    @Override
    public void readFully(byte[] buf) throws IOException {
        data.readFully(buf);
    }

    @Override
    public void readFully(byte[] buf, int off, int len) throws IOException {
        data.readFully(buf, off, len);
    }

    @Override
    public int skipBytes(int len) throws IOException {
        return data.skipBytes(len);
    }

    @Deprecated
    @Override
    public String readLine() throws IOException {
        return data.readLine();
    }

    @Override
    public String readUTF() throws IOException {
        return data.readUTF();
    }
}
