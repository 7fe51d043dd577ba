import java.lang.invoke.*;

/** Every access mode of VarHandles, on fields, statics, arrays, bytes and buffers. */
public class VarModes {
    int i = 5;
    volatile long l = 7;
    static String s = "a";
    final int fin = 3;
    byte b = 1;
    float f = 1.5f;
    boolean z;
    Object o = "x";

    interface Body {
        Object run() throws Throwable;
    }

    static void show(Body b) {
        try {
            System.out.println(b.run());
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup k = MethodHandles.lookup();
        VarModes v = new VarModes();
        VarHandle i = k.findVarHandle(VarModes.class, "i", int.class), l = k.findVarHandle(VarModes.class, "l", long.class);
        VarHandle s = k.findStaticVarHandle(VarModes.class, "s", String.class), fin = k.findVarHandle(VarModes.class, "fin", int.class);
        VarHandle b = k.findVarHandle(VarModes.class, "b", byte.class), f = k.findVarHandle(VarModes.class, "f", float.class), z = k.findVarHandle(VarModes.class, "z", boolean.class);
        VarHandle o = k.findVarHandle(VarModes.class, "o", Object.class);
        System.out.println(i.varType() + " " + i.coordinateTypes() + " " + s.coordinateTypes() + " " + i.accessModeType(VarHandle.AccessMode.COMPARE_AND_SET));
        show(() -> (int) i.get(v) + (int) i.getVolatile(v) + (int) i.getAcquire(v) + (int) i.getOpaque(v));
        show(() -> {
            i.set(v, 6);
            i.setVolatile(v, (int) i.get(v) + 1);
            i.setRelease(v, (int) i.get(v) + 1);
            i.setOpaque(v, (int) i.get(v) + 1);
            return v.i;
        });
        show(() -> i.compareAndSet(v, 9, 10) + " " + i.compareAndSet(v, 9, 11) + " " + v.i);
        show(() -> (int) i.compareAndExchange(v, 10, 12) + " " + (int) i.compareAndExchange(v, 10, 13) + " " + v.i);
        show(() -> (int) i.getAndSet(v, 1) + " " + (int) i.getAndAdd(v, 5) + " " + (int) i.getAndBitwiseOr(v, 8) + " " + (int) i.getAndBitwiseAnd(v, 12) + " " + (int) i.getAndBitwiseXor(v, 3) + " " + v.i);
        show(() -> (long) l.getAndAdd(v, 1L << 40) + " " + v.l + " " + (long) l.getAndAddAcquire(v, -1L) + " " + (long) l.getAndSetRelease(v, 3L) + v.l);
        show(() -> {
            boolean done = false;
            while (!done)
                done = l.weakCompareAndSet(v, 3L, 4L);
            return v.l;
        });
        show(() -> (String) s.getAndSet("b") + s.get() + s.compareAndSet("b", "c") + s.get());
        show(() -> (byte) b.getAndAdd(v, (byte) 127) + " " + v.b + " " + b.compareAndSet(v, (byte) -128, (byte) 4) + v.b);
        show(() -> (float) f.getAndAdd(v, 2f) + " " + v.f + " " + f.compareAndSet(v, 3.5f, -0f) + v.f);
        show(() -> (boolean) z.getAndBitwiseOr(v, true) + " " + z.compareAndSet(v, true, false) + v.z);
        show(() -> o.getAndSet(v, null) + " " + o.get(v));
        show(() -> o.getAndAdd(v, 1));
        show(() -> (int) fin.get(v));
        show(() -> {
            fin.set(v, 4);
            return 0;
        });
        show(() -> fin.isAccessModeSupported(VarHandle.AccessMode.SET) + " " + z.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD) + " " + f.isAccessModeSupported(VarHandle.AccessMode.GET_AND_BITWISE_OR));
        show(() -> (int) i.get((VarModes) null));
        show(() -> (int) i.get("x"));
        show(() -> (long) i.get(v));
        show(() -> (Object) i.get(v));
        VarHandle a = MethodHandles.arrayElementVarHandle(int[].class), sa = MethodHandles.arrayElementVarHandle(String[].class);
        int[] ints = {1, 2, 3};
        show(() -> (int) a.getAndAdd(ints, 1, 40) + " " + ints[1] + " " + a.compareAndSet(ints, 2, 3, 9) + ints[2]);
        show(() -> (int) a.get(ints, 3));
        show(() -> (int) a.get(ints, -1));
        show(() -> {
            sa.set(new String[1], 0, "k");
            Object[] array = new Integer[1];
            VarHandle oa = MethodHandles.arrayElementVarHandle(Object[].class);
            oa.set(array, 0, "bad");
            return 0;
        });
        VarHandle le = MethodHandles.byteArrayViewVarHandle(int[].class, java.nio.ByteOrder.LITTLE_ENDIAN), be = MethodHandles.byteArrayViewVarHandle(long[].class, java.nio.ByteOrder.BIG_ENDIAN);
        byte[] bytes = new byte[16];
        show(() -> {
            le.set(bytes, 1, 0x01020304);
            be.set(bytes, 8, 0x1122334455667788L);
            return java.util.Arrays.toString(bytes) + (int) le.get(bytes, 1) + " " + (long) be.get(bytes, 8);
        });
        show(() -> le.get(bytes, 13));
        MethodHandle getter = i.toMethodHandle(VarHandle.AccessMode.GET_AND_ADD);
        show(() -> getter.type() + " " + (int) getter.invoke(v, 100) + " " + v.i);
        show(() -> (int) MethodHandles.varHandleInvoker(VarHandle.AccessMode.GET, i.accessModeType(VarHandle.AccessMode.GET)).invoke(i, v));
        VarHandle.fullFence();
        VarHandle.acquireFence();
        VarHandle.releaseFence();
        show(() -> k.findVarHandle(VarModes.class, "none", int.class));
        show(() -> k.findVarHandle(VarModes.class, "i", long.class));
    }
}
