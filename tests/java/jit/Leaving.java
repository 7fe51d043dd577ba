/** Compiled loops are left in the middle: exceptions of every kind from inlined methods, with the locals and traces of then. */
public class Leaving {
    static int[] data = new int[100];
    static Object[] objects = new Integer[100];

    static int at(int[] a, int i) {
        return a[i];
    }

    static int divide(int x, int y) {
        return x / y;
    }

    static int length(String s) {
        return s.length();
    }

    static String text(Object o) {
        return (String) o;
    }

    static void put(Object[] a, int i, Object o) {
        a[i] = o;
    }

    static int inner(int kind, int i) {
        switch (kind) {
        case 0: return at(data, i < 900 ? i % 100 : i);
        case 1: return divide(i, i < 900 ? 1 : 0);
        case 2: return length(i < 900 ? "four" : null);
        case 3: return text(i < 900 ? (Object) "s" : (Object) i).length();
        case 4: put(objects, i % 100, i < 900 ? (Object) i : "x"); return 1;
        default: return new int[i < 900 ? 1 : -i].length;
        }
    }

    static String run(int kind) {
        int a = 1;
        long b = 2;
        double c = 3;
        float d = 4;
        int i = 0;
        try {
            for (; i < 1000; i++) {
                a += inner(kind, i);
                b += a;
                c = c + b * 0.5;
                d = (float) c;
            }
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            return i + " " + a + " " + b + " " + c + " " + d + " " + e.getClass().getName() + ": " + e.getMessage() + " at "
                + trace[0].getMethodName() + ":" + trace[0].getLineNumber() + " in " + trace[1].getMethodName() + ":"
                + trace[1].getLineNumber() + " in " + trace[2].getMethodName();
        } finally {
            a = 0;
        }
        return "?";
    }

    /** What is moved out of the loop must not be thrown before its time. */
    static int late(int[] a, int n, int from) {
        int sum = 0;
        try {
            for (int i = from; i < n; i++) {
                sum += i;
                sum += a[i];
            }
        } catch (ArrayIndexOutOfBoundsException | NullPointerException e) {
            return -sum;
        }
        return sum;
    }

    static int count(int[] a, int limit, int step) {
        int n = 0;
        for (int i = 0; i < limit && n < 3; i += step)
            n += a[i] + 1;
        return n;
    }

    static synchronized int locked(int i) {
        if (i > 500)
            throw new IllegalStateException("at " + i);
        return i;
    }

    public static void main(String[] args) {
        for (int round = 0; round < 12; round++)
            for (int kind = 0; kind < 6; kind++) {
                String s = run(kind);
                if (round == 0 || round == 11)
                    System.out.println(s);
            }
        int[] hundred = new int[100];
        for (int round = 0; round < 3000; round++) {
            late(hundred, 100, 0);
            count(hundred, 100, 7);
        }
        System.out.println(late(hundred, 101, 0) + " " + late(null, 10, 0) + " " + late(null, 0, 0) + " " + late(hundred, 50, -1) + " "
            + late(hundred, Integer.MAX_VALUE, 98) + " " + late(hundred, 100, 100));
        System.out.println(count(hundred, 1000, 1) + " " + count(hundred, Integer.MAX_VALUE, 33) + " " + count(null, 0, 1));
        int sum = 0;
        for (int i = 0; i < 1000; i++)
            try {
                sum += locked(i);
            } catch (IllegalStateException e) {
                sum -= e.getMessage().length();
            }
        System.out.println(sum + " " + Thread.holdsLock(Leaving.class));
    }
}
