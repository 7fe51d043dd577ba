package java.lang.foreign;

import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/** An address; perhaps known to be that of something. */
public interface AddressLayout extends ValueLayout {
    @Override
    AddressLayout withName(String name);

    @Override
    AddressLayout withoutName();

    @Override
    AddressLayout withByteAlignment(long byteAlignment);

    @Override
    AddressLayout withOrder(ByteOrder order);

    AddressLayout withTargetLayout(MemoryLayout layout);

    AddressLayout withoutTargetLayout();

    Optional<MemoryLayout> targetLayout();

    @Override
    VarHandle varHandle();
}
