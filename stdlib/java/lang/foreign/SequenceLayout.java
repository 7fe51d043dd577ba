package java.lang.foreign;

/** Elements of one layout, one behind the other. */
public interface SequenceLayout extends MemoryLayout {
    MemoryLayout elementLayout();

    long elementCount();

    SequenceLayout withElementCount(long elementCount);

    /** As many elements in as many dimensions; one count may be -1. */
    SequenceLayout reshape(long... elementCounts);

    SequenceLayout flatten();

    @Override
    SequenceLayout withName(String name);

    @Override
    SequenceLayout withoutName();

    @Override
    SequenceLayout withByteAlignment(long byteAlignment);
}
