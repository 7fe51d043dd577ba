import java.util.ArrayList;
import java.util.List;

/** Native methods in C (natives.c): every kind of argument, calls back, exceptions, references. */
public class Natives {
    int field = 5;
    static long stat = 6;
    String text = "text";
    final double[] data = {1.5, 2.5};

    static class Base {
        String who() {
            return "base";
        }
    }

    static class Derived extends Base {
        @Override
        String who() {
            return "derived";
        }
    }

    native int add(int a, int b);

    static native String mix(boolean z, byte b, char c, short s, int i, long l, float f, double d, Object o);

    static native long many(long a, double b, long c, double d, long e, double f, long g, double h, long i, double j, int k, float l);

    static native boolean not(boolean z);

    static native byte negate(byte b);

    static native char next(char c);

    static native short half(short s);

    static native float third(float f);

    static native Object same(Object o);

    static native int over(int i);

    static native int over(String s);

    native String fields();

    static native int sum(int[] a);

    static native Object[] objects(int n);

    static native String reverse(String s);

    static native void callBack(List<Object> list, Base b);

    static native void fail(String message);

    static native String caught(Runnable r);

    static native void keep(Object o);

    static native Object kept();

    static native boolean weakGone();

    static native int under_score(int i);

    static native String \u00fcml(String s);

    static native int locals(int n);

    static native void locked(Object o);

    static native String classes();

    static native int registered(int i);

    static native void missing();

    synchronized native boolean holds();

    static native Object make(int n);

    static native void inThread();

    Natives(int n) {
        field = n;
    }

    static void show(Runnable r) {
        try {
            r.run();
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        try {
            missing();
        } catch (UnsatisfiedLinkError e) {
            System.out.println(e.getMessage());
        }
        try {
            System.loadLibrary("nowhere");
        } catch (UnsatisfiedLinkError e) {
            System.out.println(e.getMessage().replaceAll(":.*", ""));
        }
        System.load(args[0]);
        Natives n = new Natives(7);
        System.out.println(n.add(2, 3) + " " + n.add(Integer.MAX_VALUE, 1));
        System.out.println(mix(true, (byte) -5, '\u00e9', (short) -300, 1 << 30, 1L << 40, 1.5f, -2.25, "obj"));
        System.out.println(mix(false, (byte) 127, 'x', (short) 1, -1, -1L, Float.NaN, 1e300, null));
        System.out.println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        System.out.println(not(true) + " " + not(false) + " " + negate((byte) -128) + " " + next('\uffff') + next('a') + " " + half((short) -7) + " " + third(1f) + " " + (same(n) == n) + same(null));
        System.out.println(over(4) + " " + over("four"));
        System.out.println(n.fields() + " " + n.field + " " + stat + " " + n.text + " " + n.data[1]);
        System.out.println(sum(new int[] {1, 2, 3}) + " " + sum(new int[0]));
        System.out.println(java.util.Arrays.toString(objects(3)));
        System.out.println(reverse("a\u00e9\u4e2d\ud83d\ude00b").equals("b\ude00\ud83d\u4e2d\u00e9a") + " " + reverse(""));
        List<Object> list = new ArrayList<>();
        callBack(list, new Derived());
        System.out.println(list);
        show(() -> fail("thrown in C"));
        show(() -> sum(null));
        System.out.println(caught(() -> {
            throw new IllegalStateException("inner");
        }));
        System.out.println(caught(() -> { }));
        keep(new StringBuilder("kept"));
        System.gc();
        byte[][] garbage = new byte[100][];
        for (int i = 0; i < 2000; i++)
            garbage[i % 100] = new byte[100000];
        System.out.println(kept());
        System.out.println(under_score(1) + " " + \u00fcml("u"));
        System.out.println(locals(20000));
        Object lock = new Object();
        locked(lock);
        System.out.println(Thread.holdsLock(lock) + " " + n.holds());
        System.out.println(classes());
        System.out.println(registered(20));
        System.out.println(((Natives) make(99)).field);
        show(() -> objects(-1));
        inThread();
    }
}
