package java.lang.foreign;

/** Bytes that mean nothing. */
public interface PaddingLayout extends MemoryLayout {
    @Override
    PaddingLayout withName(String name);

    @Override
    PaddingLayout withoutName();

    @Override
    PaddingLayout withByteAlignment(long byteAlignment);
}
