package java.io;

import java.util.IdentityHashMap;
import java.util.Objects;
import jindo.internal.Unsafe;

/** Writes object graphs in the format of the serialization specification, protocol version 2. */
public class ObjectOutputStream extends OutputStream implements ObjectOutput, ObjectStreamConstants {
    private final Sink sink;
    private final DataOutputStream data; // over sink
    private final boolean overridden;
    private final IdentityHashMap<Object, Integer> handles = new IdentityHashMap<>();
    private int nextHandle = baseWireHandle;
    private int depth;
    private int protocol = PROTOCOL_VERSION_2;
    private boolean replacing;
    private Object current; // the object whose writeObject runs
    private ObjectStreamClass currentDesc;
    private Puts puts;

    public ObjectOutputStream(OutputStream out) throws IOException {
        sink = new Sink(Objects.requireNonNull(out));
        data = new DataOutputStream(sink);
        overridden = false;
        writeStreamHeader();
        sink.setBlocks(true);
    }

    protected ObjectOutputStream() throws IOException, SecurityException {
        sink = null;
        data = null;
        overridden = true;
    }

    /** Buffers bytes and, in block mode, puts a header before each buffer. */
    private static final class Sink extends OutputStream {
        private static final int SIZE = 1024;

        private final OutputStream out;
        private final byte[] buf = new byte[SIZE];
        private int count;
        private boolean blocks;

        Sink(OutputStream out) {
            this.out = out;
        }

        /** Answers the mode before. */
        boolean setBlocks(boolean on) throws IOException {
            if (blocks != on) {
                drain();
                blocks = on;
                return !on;
            }
            return on;
        }

        void drain() throws IOException {
            if (count > 0) {
                if (blocks) {
                    header(count);
                }
                out.write(buf, 0, count);
                count = 0;
            }
        }

        private void header(int n) throws IOException {
            if (n <= 0xff) {
                out.write(new byte[] {TC_BLOCKDATA, (byte) n}, 0, 2);
            } else {
                out.write(new byte[] {TC_BLOCKDATALONG, (byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n},
                          0, 5);
            }
        }

        @Override
        public void write(int b) throws IOException {
            if (count == SIZE) {
                drain();
            }
            buf[count++] = (byte) b;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            while (len > 0) {
                if (count == SIZE) {
                    drain();
                }
                if (!blocks && count == 0 && len >= SIZE) {
                    out.write(b, off, len);
                    return;
                }
                int n = Math.min(len, SIZE - count);
                System.arraycopy(b, off, buf, count, n);
                count += n;
                off += n;
                len -= n;
            }
        }

        @Override
        public void flush() throws IOException {
            drain();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
            out.close();
        }
    }

    // ---- settings

    public void useProtocolVersion(int version) throws IOException {
        if (!handles.isEmpty()) {
            throw new IllegalStateException("stream non-empty");
        }
        if (version != PROTOCOL_VERSION_1 && version != PROTOCOL_VERSION_2) {
            throw new IllegalArgumentException("unknown version: " + version);
        }
        protocol = version;
    }

    protected boolean enableReplaceObject(boolean enable) throws SecurityException {
        boolean was = replacing;
        replacing = enable;
        return was;
    }

    protected void writeStreamHeader() throws IOException {
        data.writeShort(STREAM_MAGIC);
        data.writeShort(STREAM_VERSION);
    }

    protected void annotateClass(Class<?> cl) throws IOException {
    }

    protected void annotateProxyClass(Class<?> cl) throws IOException {
    }

    protected Object replaceObject(Object obj) throws IOException {
        return obj;
    }

    protected void writeObjectOverride(Object obj) throws IOException {
    }

    public void reset() throws IOException {
        if (depth != 0) {
            throw new IOException("stream active");
        }
        sink.setBlocks(false);
        data.writeByte(TC_RESET);
        clearHandles();
        sink.setBlocks(true);
    }

    private void clearHandles() {
        handles.clear();
        nextHandle = baseWireHandle;
    }

    // ---- objects

    @Override
    public final void writeObject(Object obj) throws IOException {
        if (overridden) {
            writeObjectOverride(obj);
        } else {
            writeGuarded(obj, false);
        }
    }

    public void writeUnshared(Object obj) throws IOException {
        writeGuarded(obj, true);
    }

    private void writeGuarded(Object obj, boolean unshared) throws IOException {
        try {
            write(obj, unshared);
        } catch (IOException e) {
            if (depth == 0) {
                writeFatal(e);
            }
            throw e;
        }
    }

    /** Tells the reader that writing broke off. */
    private void writeFatal(IOException e) throws IOException {
        clearHandles();
        boolean was = sink.setBlocks(false);
        try {
            data.writeByte(TC_EXCEPTION);
            write(e, false);
            clearHandles();
        } finally {
            sink.setBlocks(was);
        }
    }

    private void remember(Object obj, boolean unshared) {
        if (!unshared) {
            handles.put(obj, nextHandle);
        }
        nextHandle++;
    }

    private boolean writeKnown(Object obj, boolean unshared) throws IOException {
        if (obj == null) {
            data.writeByte(TC_NULL);
            return true;
        }
        Integer handle = unshared ? null : handles.get(obj);
        if (handle != null) {
            data.writeByte(TC_REFERENCE);
            data.writeInt(handle);
            return true;
        }
        return false;
    }

    private void write(Object obj, boolean unshared) throws IOException {
        boolean was = sink.setBlocks(false);
        depth++;
        try {
            if (!writeKnown(obj, unshared)) {
                writeNew(obj, unshared);
            }
        } finally {
            depth--;
            sink.setBlocks(was);
        }
    }

    private void writeNew(Object obj, boolean unshared) throws IOException {
        if (obj instanceof Class<?> c) {
            writeClass(c, unshared);
            return;
        }
        if (obj instanceof ObjectStreamClass d) {
            writeDesc(d, unshared);
            return;
        }
        Object original = obj;
        ObjectStreamClass desc = ObjectStreamClass.lookupAny(obj.getClass());
        while (true) {
            Object other = desc.replacement(obj);
            if (other == null || other.getClass() == obj.getClass()) {
                obj = other;
                break;
            }
            obj = other;
            desc = ObjectStreamClass.lookupAny(obj.getClass());
        }
        if (replacing && obj != null) {
            obj = replaceObject(obj);
        }
        if (obj != original) {
            if (writeKnown(obj, unshared)) {
                return;
            }
            if (obj instanceof Class<?> c) {
                writeClass(c, unshared);
                return;
            }
            if (obj instanceof ObjectStreamClass d) {
                writeDesc(d, unshared);
                return;
            }
            desc = ObjectStreamClass.lookupAny(obj.getClass());
        }
        writeKind(obj, desc, unshared);
    }

    private void writeKind(Object obj, ObjectStreamClass desc, boolean unshared) throws IOException {
        if (obj instanceof String s) {
            writeString(s, unshared);
        } else if (obj.getClass().isArray()) {
            writeArray(obj, desc, unshared);
        } else if (obj instanceof Enum<?> e) {
            writeEnum(e, desc, unshared);
        } else if (obj instanceof Serializable) {
            writeOrdinary(obj, desc, unshared);
        } else {
            throw new NotSerializableException(obj.getClass().getName());
        }
    }

    private void writeClass(Class<?> c, boolean unshared) throws IOException {
        data.writeByte(TC_CLASS);
        writeDescOrNull(ObjectStreamClass.lookupAny(c), false);
        remember(c, unshared);
    }

    private void writeDescOrNull(ObjectStreamClass desc, boolean unshared) throws IOException {
        if (!writeKnown(desc, unshared)) {
            writeDesc(desc, unshared);
        }
    }

    private void writeDesc(ObjectStreamClass desc, boolean unshared) throws IOException {
        if (desc.isProxy) {
            data.writeByte(TC_PROXYCLASSDESC);
            remember(desc, unshared);
            Class<?>[] interfaces = desc.type.getInterfaces();
            data.writeInt(interfaces.length);
            for (Class<?> i : interfaces) {
                data.writeUTF(i.getName());
            }
            sink.setBlocks(true);
            annotateProxyClass(desc.type);
        } else {
            data.writeByte(TC_CLASSDESC);
            remember(desc, unshared);
            writeClassDescriptor(desc);
            sink.setBlocks(true);
            annotateClass(desc.type);
        }
        sink.setBlocks(false);
        data.writeByte(TC_ENDBLOCKDATA);
        ObjectStreamClass up = desc.superDesc;
        writeDescOrNull(up != null && up.serializable ? up : null, false);
    }

    protected void writeClassDescriptor(ObjectStreamClass desc) throws IOException {
        data.writeUTF(desc.name);
        data.writeLong(desc.getSerialVersionUID());
        int flags = 0;
        if (desc.externalizable) {
            flags |= SC_EXTERNALIZABLE | (protocol == PROTOCOL_VERSION_1 ? 0 : SC_BLOCK_DATA);
        } else if (desc.serializable) {
            flags |= SC_SERIALIZABLE;
        }
        if (desc.hasWriteMethod) {
            flags |= SC_WRITE_METHOD;
        }
        if (desc.isEnum) {
            flags |= SC_ENUM;
        }
        data.writeByte(flags);
        data.writeShort(desc.fields.length);
        for (ObjectStreamField f : desc.fields) {
            data.writeByte(f.getTypeCode());
            data.writeUTF(f.getName());
            if (!f.isPrimitive()) {
                writeTypeString(f.signature());
            }
        }
    }

    private void writeTypeString(String s) throws IOException {
        String canonical = s.intern();
        if (!writeKnown(canonical, false)) {
            writeString(canonical, false);
        }
    }

    private static long utfLength(String s) {
        long n = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            n += c >= 1 && c <= 0x7f ? 1 : c <= 0x7ff ? 2 : 3;
        }
        return n;
    }

    private void writeString(String s, boolean unshared) throws IOException {
        remember(s, unshared);
        long n = utfLength(s);
        if (n <= 0xffff) {
            data.writeByte(TC_STRING);
            data.writeUTF(s);
            return;
        }
        data.writeByte(TC_LONGSTRING);
        data.writeLong(n);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 1 && c <= 0x7f) {
                sink.write(c);
            } else if (c <= 0x7ff) {
                sink.write(0xc0 | c >> 6);
                sink.write(0x80 | c & 0x3f);
            } else {
                sink.write(0xe0 | c >> 12);
                sink.write(0x80 | c >> 6 & 0x3f);
                sink.write(0x80 | c & 0x3f);
            }
        }
    }

    private void writeEnum(Enum<?> e, ObjectStreamClass desc, boolean unshared) throws IOException {
        data.writeByte(TC_ENUM);
        ObjectStreamClass up = desc.superDesc;
        writeDescOrNull(up.type == Enum.class ? desc : up, false);
        remember(e, unshared);
        writeTypeString(e.name());
    }

    private void writeArray(Object array, ObjectStreamClass desc, boolean unshared) throws IOException {
        data.writeByte(TC_ARRAY);
        writeDescOrNull(desc, false);
        remember(array, unshared);
        int n = java.lang.reflect.Array.getLength(array);
        data.writeInt(n);
        if (array instanceof Object[] objects) {
            for (Object o : objects) {
                write(o, false);
            }
        } else if (array instanceof byte[] bytes) {
            sink.write(bytes, 0, n);
        } else {
            writePrimitives(array, n);
        }
    }

    private void writePrimitives(Object array, int n) throws IOException {
        if (array instanceof int[] v) {
            for (int x : v) {
                data.writeInt(x);
            }
        } else if (array instanceof long[] v) {
            for (long x : v) {
                data.writeLong(x);
            }
        } else if (array instanceof double[] v) {
            for (double x : v) {
                data.writeDouble(x);
            }
        } else if (array instanceof float[] v) {
            for (float x : v) {
                data.writeFloat(x);
            }
        } else if (array instanceof char[] v) {
            for (char x : v) {
                data.writeChar(x);
            }
        } else if (array instanceof short[] v) {
            for (short x : v) {
                data.writeShort(x);
            }
        } else {
            for (boolean x : (boolean[]) array) {
                data.writeBoolean(x);
            }
        }
    }

    private void writeOrdinary(Object obj, ObjectStreamClass desc, boolean unshared) throws IOException {
        desc.checkUsable();
        data.writeByte(TC_OBJECT);
        writeDescOrNull(desc, false);
        remember(obj, unshared);
        if (desc.isRecord) {
            writeFieldsOf(obj, desc);
        } else if (desc.externalizable && !desc.isProxy) {
            writeExternal((Externalizable) obj);
        } else {
            for (ObjectStreamClass d : desc.layout()) {
                writeLevel(obj, d);
            }
        }
    }

    private void writeExternal(Externalizable obj) throws IOException {
        Object outer = current;
        ObjectStreamClass outerDesc = currentDesc;
        current = null;
        currentDesc = null;
        try {
            if (protocol == PROTOCOL_VERSION_1) {
                obj.writeExternal(this);
            } else {
                sink.setBlocks(true);
                obj.writeExternal(this);
                sink.setBlocks(false);
                data.writeByte(TC_ENDBLOCKDATA);
            }
        } finally {
            current = outer;
            currentDesc = outerDesc;
        }
    }

    private void writeLevel(Object obj, ObjectStreamClass d) throws IOException {
        if (!d.hasWriteObject()) {
            writeFieldsOf(obj, d);
            return;
        }
        Object outer = current;
        ObjectStreamClass outerDesc = currentDesc;
        Puts outerPuts = puts;
        current = obj;
        currentDesc = d;
        puts = null;
        try {
            sink.setBlocks(true);
            d.callWriteObject(obj, this);
            sink.setBlocks(false);
            data.writeByte(TC_ENDBLOCKDATA);
        } finally {
            current = outer;
            currentDesc = outerDesc;
            puts = outerPuts;
        }
    }

    private void writeFieldsOf(Object obj, ObjectStreamClass d) throws IOException {
        for (ObjectStreamField f : d.fields) {
            if (f.isPrimitive()) {
                writePrimitive(obj, f, d);
            }
        }
        for (ObjectStreamField f : d.fields) {
            if (!f.isPrimitive()) {
                checkPlace(f, d);
                write(Unsafe.getReference(obj, f.place), f.isUnshared());
            }
        }
    }

    private static void checkPlace(ObjectStreamField f, ObjectStreamClass d) throws InvalidClassException {
        if (f.place < 0) {
            throw new InvalidClassException(d.name, "unmatched serializable field(s) declared");
        }
    }

    private void writePrimitive(Object obj, ObjectStreamField f, ObjectStreamClass d) throws IOException {
        checkPlace(f, d);
        switch (f.getTypeCode()) {
            case 'Z' -> data.writeBoolean(Unsafe.getBoolean(obj, f.place));
            case 'B' -> data.writeByte(Unsafe.getByte(obj, f.place));
            case 'C' -> data.writeChar(Unsafe.getChar(obj, f.place));
            case 'S' -> data.writeShort(Unsafe.getShort(obj, f.place));
            case 'I' -> data.writeInt(Unsafe.getInt(obj, f.place));
            case 'J' -> data.writeLong(Unsafe.getLong(obj, f.place));
            case 'F' -> data.writeFloat(Unsafe.getFloat(obj, f.place));
            default -> data.writeDouble(Unsafe.getDouble(obj, f.place));
        }
    }

    // ---- within writeObject

    private void requireCurrent() throws NotActiveException {
        if (current == null) {
            throw new NotActiveException("not in call to writeObject");
        }
    }

    public void defaultWriteObject() throws IOException {
        requireCurrent();
        sink.setBlocks(false);
        writeFieldsOf(current, currentDesc);
        sink.setBlocks(true);
    }

    public PutField putFields() throws IOException {
        if (puts == null) {
            requireCurrent();
            puts = new Puts(currentDesc);
        }
        return puts;
    }

    public void writeFields() throws IOException {
        if (puts == null) {
            throw new NotActiveException("no current PutField object");
        }
        sink.setBlocks(false);
        puts.writeFields();
        sink.setBlocks(true);
    }

    /** The fields of an object that its writeObject sets by name. */
    public abstract static class PutField {
        public PutField() {
        }

        public abstract void put(String name, boolean val);

        public abstract void put(String name, byte val);

        public abstract void put(String name, char val);

        public abstract void put(String name, short val);

        public abstract void put(String name, int val);

        public abstract void put(String name, long val);

        public abstract void put(String name, float val);

        public abstract void put(String name, double val);

        public abstract void put(String name, Object val);

        @Deprecated
        public abstract void write(ObjectOutput out) throws IOException;
    }

    private final class Puts extends PutField {
        private final ObjectStreamClass desc;
        private final byte[] primitives;
        private final Object[] objects;

        Puts(ObjectStreamClass desc) {
            this.desc = desc;
            primitives = new byte[desc.primitiveBytes];
            objects = new Object[desc.objectCount];
        }

        private void put(String name, Class<?> type, long bits) {
            ObjectStreamField f = find(name, type);
            int n = ObjectStreamClass.size(f.getTypeCode());
            for (int i = 0; i < n; i++) {
                primitives[f.getOffset() + i] = (byte) (bits >> 8 * (n - 1 - i));
            }
        }

        private ObjectStreamField find(String name, Class<?> type) {
            ObjectStreamField f = desc.field(name, type);
            if (f == null) {
                throw new IllegalArgumentException("no such field " + name + " with type " + type);
            }
            return f;
        }

        @Override
        public void put(String name, boolean val) {
            put(name, boolean.class, val ? 1 : 0);
        }

        @Override
        public void put(String name, byte val) {
            put(name, byte.class, val);
        }

        @Override
        public void put(String name, char val) {
            put(name, char.class, val);
        }

        @Override
        public void put(String name, short val) {
            put(name, short.class, val);
        }

        @Override
        public void put(String name, int val) {
            put(name, int.class, (long) val);
        }

        @Override
        public void put(String name, long val) {
            put(name, long.class, val);
        }

        @Override
        public void put(String name, float val) {
            put(name, float.class, (long) Float.floatToIntBits(val));
        }

        @Override
        public void put(String name, double val) {
            put(name, double.class, Double.doubleToLongBits(val));
        }

        @Override
        public void put(String name, Object val) {
            objects[find(name, Object.class).getOffset()] = val;
        }

        @Override
        @Deprecated
        public void write(ObjectOutput out) throws IOException {
            if (out != ObjectOutputStream.this) {
                throw new IllegalArgumentException("wrong stream");
            }
            sink.write(primitives, 0, primitives.length);
            for (ObjectStreamField f : desc.fields) {
                if (!f.isPrimitive()) {
                    if (f.isUnshared()) {
                        throw new IOException("cannot write unshared object");
                    }
                    writeObject(objects[f.getOffset()]);
                }
            }
        }

        void writeFields() throws IOException {
            sink.write(primitives, 0, primitives.length);
            for (ObjectStreamField f : desc.fields) {
                if (!f.isPrimitive()) {
                    ObjectOutputStream.this.write(objects[f.getOffset()], f.isUnshared());
                }
            }
        }
    }

    // ---- primitive data

    @Override
    public void write(int val) throws IOException {
        sink.write(val);
    }

    @Override
    public void write(byte[] buf) throws IOException {
        sink.write(buf, 0, buf.length);
    }

    @Override
    public void write(byte[] buf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, buf.length);
        sink.write(buf, off, len);
    }

    @Override
    public void flush() throws IOException {
        sink.flush();
    }

    protected void drain() throws IOException {
        sink.drain();
    }

    @Override
    public void close() throws IOException {
        flush();
        clearHandles();
        sink.close();
    }

    @Override
    public void writeBoolean(boolean val) throws IOException {
        data.writeBoolean(val);
    }

    @Override
    public void writeByte(int val) throws IOException {
        data.writeByte(val);
    }

    @Override
    public void writeShort(int val) throws IOException {
        data.writeShort(val);
    }

    @Override
    public void writeChar(int val) throws IOException {
        data.writeChar(val);
    }

    @Override
    public void writeInt(int val) throws IOException {
        data.writeInt(val);
    }

    @Override
    public void writeLong(long val) throws IOException {
        data.writeLong(val);
    }

    @Override
    public void writeFloat(float val) throws IOException {
        data.writeFloat(val);
    }

    @Override
    public void writeDouble(double val) throws IOException {
        data.writeDouble(val);
    }

    @Override
    public void writeBytes(String str) throws IOException {
        data.writeBytes(str);
    }

    @Override
    public void writeChars(String str) throws IOException {
        data.writeChars(str);
    }

    @Override
    public void writeUTF(String str) throws IOException {
        data.writeUTF(str);
    }
}
