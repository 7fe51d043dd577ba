public class InterfaceFields {
    interface K {
        int A = 5;
        String S = "s" + A;
        int[] ARR = {1, 2};
        Object LAZY = note("K.LAZY");

        interface Inner {
            int DEEP = A * 2;
        }
    }

    interface L extends K {
        int A = 6;
    }

    static class C implements L, K.Inner {
        int sum() {
            return A + K.A + DEEP + ARR[1];
        }
    }

    static Object note(String s) {
        System.out.println("init " + s);
        return s;
    }

    public static void main(String[] args) {
        System.out.println(K.A + K.S + L.S);
        System.out.println("before");
        System.out.println(new C().sum());
        System.out.println(C.DEEP + L.ARR.length);
        System.out.println(K.LAZY);
    }
}
