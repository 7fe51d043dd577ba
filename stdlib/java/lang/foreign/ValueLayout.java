package java.lang.foreign;

import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import jindo.internal.foreign.Layouts;

/** A value that Java has a type for. */
public interface ValueLayout extends MemoryLayout {
    AddressLayout ADDRESS = Layouts.address(8);
    OfByte JAVA_BYTE = Layouts.ofByte(1);
    OfBoolean JAVA_BOOLEAN = Layouts.ofBoolean(1);
    OfChar JAVA_CHAR = Layouts.ofChar(2);
    OfShort JAVA_SHORT = Layouts.ofShort(2);
    OfInt JAVA_INT = Layouts.ofInt(4);
    OfLong JAVA_LONG = Layouts.ofLong(8);
    OfFloat JAVA_FLOAT = Layouts.ofFloat(4);
    OfDouble JAVA_DOUBLE = Layouts.ofDouble(8);
    AddressLayout ADDRESS_UNALIGNED = Layouts.address(1);
    OfChar JAVA_CHAR_UNALIGNED = Layouts.ofChar(1);
    OfShort JAVA_SHORT_UNALIGNED = Layouts.ofShort(1);
    OfInt JAVA_INT_UNALIGNED = Layouts.ofInt(1);
    OfLong JAVA_LONG_UNALIGNED = Layouts.ofLong(1);
    OfFloat JAVA_FLOAT_UNALIGNED = Layouts.ofFloat(1);
    OfDouble JAVA_DOUBLE_UNALIGNED = Layouts.ofDouble(1);

    ByteOrder order();

    ValueLayout withOrder(ByteOrder order);

    @Override
    ValueLayout withName(String name);

    @Override
    ValueLayout withoutName();

    @Override
    ValueLayout withByteAlignment(long byteAlignment);

    Class<?> carrier();

    VarHandle varHandle();

    /** A value of type byte. */
    interface OfByte extends ValueLayout {
        @Override
        OfByte withName(String name);

        @Override
        OfByte withoutName();

        @Override
        OfByte withByteAlignment(long byteAlignment);

        @Override
        OfByte withOrder(ByteOrder order);
    }

    /** A value of type boolean. */
    interface OfBoolean extends ValueLayout {
        @Override
        OfBoolean withName(String name);

        @Override
        OfBoolean withoutName();

        @Override
        OfBoolean withByteAlignment(long byteAlignment);

        @Override
        OfBoolean withOrder(ByteOrder order);
    }

    /** A value of type char. */
    interface OfChar extends ValueLayout {
        @Override
        OfChar withName(String name);

        @Override
        OfChar withoutName();

        @Override
        OfChar withByteAlignment(long byteAlignment);

        @Override
        OfChar withOrder(ByteOrder order);
    }

    /** A value of type short. */
    interface OfShort extends ValueLayout {
        @Override
        OfShort withName(String name);

        @Override
        OfShort withoutName();

        @Override
        OfShort withByteAlignment(long byteAlignment);

        @Override
        OfShort withOrder(ByteOrder order);
    }

    /** A value of type int. */
    interface OfInt extends ValueLayout {
        @Override
        OfInt withName(String name);

        @Override
        OfInt withoutName();

        @Override
        OfInt withByteAlignment(long byteAlignment);

        @Override
        OfInt withOrder(ByteOrder order);
    }

    /** A value of type float. */
    interface OfFloat extends ValueLayout {
        @Override
        OfFloat withName(String name);

        @Override
        OfFloat withoutName();

        @Override
        OfFloat withByteAlignment(long byteAlignment);

        @Override
        OfFloat withOrder(ByteOrder order);
    }

    /** A value of type long. */
    interface OfLong extends ValueLayout {
        @Override
        OfLong withName(String name);

        @Override
        OfLong withoutName();

        @Override
        OfLong withByteAlignment(long byteAlignment);

        @Override
        OfLong withOrder(ByteOrder order);
    }

    /** A value of type double. */
    interface OfDouble extends ValueLayout {
        @Override
        OfDouble withName(String name);

        @Override
        OfDouble withoutName();

        @Override
        OfDouble withByteAlignment(long byteAlignment);

        @Override
        OfDouble withOrder(ByteOrder order);
    }
}
