package java.lang.foreign;

/** Members one behind the other. */
public interface StructLayout extends GroupLayout {
    @Override
    StructLayout withName(String name);

    @Override
    StructLayout withoutName();

    @Override
    StructLayout withByteAlignment(long byteAlignment);
}
