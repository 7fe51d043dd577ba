import java.lang.invoke.*;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Access modes of var handles on fields, statics, arrays and bytes. */
public class VarHandles {
    int i = 1;
    long l = 2;
    String s = "a";
    boolean b;
    byte small = 10;
    static double d = 1.5;
    final int fixed = 3;

    public static void main(String[] args) throws Exception {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        VarHandles o = new VarHandles();
        VarHandle vi = lookup.findVarHandle(VarHandles.class, "i", int.class);
        vi.set(o, 5);
        System.out.println((int) vi.get(o) + " " + (int) vi.getVolatile(o) + " " + (int) vi.getAcquire(o));
        System.out.println(vi.compareAndSet(o, 5, 6) + " " + vi.compareAndSet(o, 5, 7) + " " + o.i);
        System.out.println((int) vi.getAndAdd(o, 10) + " " + o.i);
        System.out.println((int) vi.getAndSet(o, 100) + " " + (int) vi.compareAndExchange(o, 100, 101) + " " + o.i);
        System.out.println((int) vi.getAndBitwiseOr(o, 8) + " " + (int) vi.getAndBitwiseAnd(o, 12) + " "
                + (int) vi.getAndBitwiseXor(o, 1) + " " + o.i);
        VarHandle vs = lookup.findVarHandle(VarHandles.class, "s", String.class);
        System.out.println((String) vs.getAndSet(o, "b") + vs.compareAndSet(o, "b", "c") + (String) vs.get(o));
        VarHandle vb = lookup.findVarHandle(VarHandles.class, "b", boolean.class);
        System.out.println(vb.compareAndSet(o, false, true) + " " + o.b);
        VarHandle vsmall = lookup.findVarHandle(VarHandles.class, "small", byte.class);
        System.out.println((byte) vsmall.getAndAdd(o, (byte) 120) + " " + o.small);
        VarHandle vd = lookup.findStaticVarHandle(VarHandles.class, "d", double.class);
        System.out.println((double) vd.getAndAdd(2.0) + " " + d);
        VarHandle array = MethodHandles.arrayElementVarHandle(long[].class);
        long[] longs = new long[3];
        array.setVolatile(longs, 1, 77L);
        System.out.println((long) array.getAndAdd(longs, 1, 3L) + " " + Arrays.toString(longs));
        VarHandle strings = MethodHandles.arrayElementVarHandle(String[].class);
        String[] names = {"x", "y"};
        System.out.println(strings.compareAndSet(names, 0, "x", "z") + Arrays.toString(names));
        VarHandle bytes = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
        byte[] raw = new byte[8];
        bytes.set(raw, 1, 0x01020304);
        System.out.println(Arrays.toString(raw) + Integer.toHexString((int) bytes.get(raw, 2)));
        System.out.println(vi.varType() + " " + vi.coordinateTypes() + " " + vi.accessModeType(VarHandle.AccessMode.COMPARE_AND_SET));
        System.out.println(vb.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD) + " "
                + vi.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD));
        try {
            lookup.findVarHandle(VarHandles.class, "fixed", int.class).set(o, 4);
        } catch (UnsupportedOperationException e) {
            System.out.println("final");
        }
        try {
            array.get(longs, 3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            vi.get((VarHandles) null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
