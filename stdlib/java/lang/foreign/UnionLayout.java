package java.lang.foreign;

/** Members in the same place. */
public interface UnionLayout extends GroupLayout {
    @Override
    UnionLayout withName(String name);

    @Override
    UnionLayout withoutName();

    @Override
    UnionLayout withByteAlignment(long byteAlignment);
}
