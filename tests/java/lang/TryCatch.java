public class TryCatch {
    static class A extends Exception {
        A(String m) {
            super(m);
        }
    }

    static class B extends A {
        B() {
            super("b");
        }
    }

    static void thrower(int i) throws A {
        switch (i) {
            case 0: throw new A("a");
            case 1: throw new B();
            case 2: throw new IllegalArgumentException("iae");
            case 3: throw new ArrayIndexOutOfBoundsException("aioobe");
            case 4: throw new Error("error");
        }
    }

    static void rethrow(int i) throws A {
        try {
            thrower(i);
        } catch (Exception e) {
            System.out.print("re ");
            throw e;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 6; i++) {
            try {
                rethrow(i);
                System.out.println("none");
            } catch (B e) {
                System.out.println("B " + e.getMessage());
            } catch (A e) {
                System.out.println("A " + e.getMessage());
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                System.out.println("multi " + e.getMessage() + " " + (e instanceof RuntimeException));
            } catch (Throwable t) {
                System.out.println("T " + t.getMessage());
            }
        }
        int[] a = new int[2];
        try {
            a[2] = 1;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object o = "s";
            Integer i = (Integer) o;
        } catch (ClassCastException e) {
            System.out.println("cce");
        }
        try {
            int[] neg = new int[-1];
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object[] objs = new String[1];
            objs[0] = 1;
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
