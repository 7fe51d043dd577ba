package java.nio;

import jindo.internal.channels.MappedMemory;

/** A buffer on a file's own bytes. */
public class MappedByteBuffer extends ByteBuffer {
    static {
        MappedMemory.setMaker((address, size, readOnly, owner) ->
            new MappedByteBuffer(address, -1, 0, size, size, readOnly, owner));
    }

    private MappedByteBuffer(long address, int mark, int pos, int lim, int cap, boolean readOnly, Object owner) {
        super(null, address, mark, pos, lim, cap, readOnly, owner);
    }

    @Override
    ByteBuffer make(long at, int mark, int pos, int lim, int cap, boolean ro) {
        return new MappedByteBuffer(at, mark, pos, lim, cap, ro, owner);
    }

    public final boolean isLoaded() {
        return true; // nobody can tell; reading brings in what is missing
    }

    public final MappedByteBuffer load() {
        int sum = 0;
        for (int i = 0; i < capacity(); i += 4096) {
            sum += jindo.internal.Unsafe.getByte(null, address + i);
        }
        touched = sum;
        return this;
    }

    private int touched;

    public final MappedByteBuffer force() {
        return force(0, capacity());
    }

    public final MappedByteBuffer force(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, capacity());
        if (owner instanceof MappedMemory m && length > 0 && !readOnly) {
            m.force(address + index, length);
        }
        return this;
    }

    @Override
    public final MappedByteBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final MappedByteBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final MappedByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final MappedByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final MappedByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final MappedByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final MappedByteBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public MappedByteBuffer slice() {
        return (MappedByteBuffer) super.slice();
    }

    @Override
    public MappedByteBuffer slice(int index, int length) {
        return (MappedByteBuffer) super.slice(index, length);
    }

    @Override
    public MappedByteBuffer duplicate() {
        return (MappedByteBuffer) super.duplicate();
    }

    @Override
    public MappedByteBuffer compact() {
        super.compact();
        return this;
    }
}
