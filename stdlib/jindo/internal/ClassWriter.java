package jindo.internal;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes small class files for the library's own use: constant pool, fields, methods with straight code. The version is
 * 49, whose classes need no stack maps.
 */
final class ClassWriter {
    /** Big-endian bytes. */
    static class Buffer extends ByteArrayOutputStream {
        Buffer u1(int v) {
            write(v);
            return this;
        }

        Buffer u2(int v) {
            write(v >> 8);
            write(v);
            return this;
        }

        Buffer u4(int v) {
            return u2(v >>> 16).u2(v);
        }

        Buffer all(Buffer b) {
            write(b.buf, 0, b.count);
            return this;
        }

        void patch2(int at, int v) {
            buf[at] = (byte) (v >> 8);
            buf[at + 1] = (byte) v;
        }
    }

    private final Buffer pool = new Buffer();
    private final Map<String, Integer> constants = new HashMap<>();
    private int poolCount = 1;
    private final Buffer fields = new Buffer();
    private int fieldCount;
    private final Buffer methods = new Buffer();
    private int methodCount;

    private int constant(String key, Buffer bytes) {
        Integer known = constants.get(key);
        if (known != null) {
            return known;
        }
        if (poolCount >= 0xffff) {
            throw new IllegalArgumentException("constant pool too large");
        }
        pool.all(bytes);
        constants.put(key, poolCount);
        return poolCount++;
    }

    int utf8(String s) {
        Buffer text = new Buffer();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != 0 && c < 0x80) {
                text.u1(c);
            } else if (c < 0x800) {
                text.u1(0xc0 | c >> 6).u1(0x80 | c & 0x3f);
            } else {
                text.u1(0xe0 | c >> 12).u1(0x80 | c >> 6 & 0x3f).u1(0x80 | c & 0x3f);
            }
        }
        if (text.size() > 0xffff) {
            throw new IllegalArgumentException("name too long");
        }
        return constant("u" + s, new Buffer().u1(1).u2(text.size()).all(text));
    }

    int classRef(String internalName) {
        int name = utf8(internalName);
        return constant("c" + internalName, new Buffer().u1(7).u2(name));
    }

    private int member(int tag, String owner, String name, String descriptor) {
        int c = classRef(owner);
        int n = utf8(name);
        int d = utf8(descriptor);
        int nt = constant("n" + name + " " + descriptor, new Buffer().u1(12).u2(n).u2(d));
        return constant(tag + owner + " " + name + " " + descriptor, new Buffer().u1(tag).u2(c).u2(nt));
    }

    int fieldRef(String owner, String name, String descriptor) {
        return member(9, owner, name, descriptor);
    }

    int methodRef(String owner, String name, String descriptor) {
        return member(10, owner, name, descriptor);
    }

    int interfaceMethodRef(String owner, String name, String descriptor) {
        return member(11, owner, name, descriptor);
    }

    void field(int access, String name, String descriptor) {
        fields.u2(access).u2(utf8(name)).u2(utf8(descriptor)).u2(0);
        fieldCount++;
    }

    /** handlers holds start, end, handler and catch type index of each row. */
    void method(int access, String name, String descriptor, String[] exceptions, int maxStack, int maxLocals,
                Buffer code, int... handlers) {
        methods.u2(access).u2(utf8(name)).u2(utf8(descriptor)).u2(exceptions.length > 0 ? 2 : 1);
        methods.u2(utf8("Code")).u4(12 + code.size() + handlers.length * 2);
        methods.u2(maxStack).u2(maxLocals).u4(code.size()).all(code).u2(handlers.length / 4);
        for (int h : handlers) {
            methods.u2(h);
        }
        methods.u2(0);
        if (exceptions.length > 0) {
            methods.u2(utf8("Exceptions")).u4(2 + 2 * exceptions.length).u2(exceptions.length);
            for (String e : exceptions) {
                methods.u2(classRef(e));
            }
        }
        methodCount++;
    }

    byte[] finish(int access, String name, String superName, String... interfaces) {
        Buffer tail = new Buffer().u2(access).u2(classRef(name)).u2(classRef(superName)).u2(interfaces.length);
        for (String i : interfaces) {
            tail.u2(classRef(i));
        }
        tail.u2(fieldCount).all(fields).u2(methodCount).all(methods).u2(0);
        return new Buffer().u4(0xcafebabe).u2(0).u2(49).u2(poolCount).all(pool).all(tail).toByteArray();
    }
}
