public class PolymorphismFields {
    static class A {
        int v = 1;
        static int s = 10;

        int get() {
            return v;
        }

        static String name() {
            return "A";
        }

        String call(Object o) {
            return "A.Object";
        }

        String call(String s) {
            return "A.String";
        }
    }

    static class B extends A {
        int v = 2;
        static int s = 20;

        int get() {
            return v + super.get() * 10;
        }

        static String name() {
            return "B";
        }

        String call(Object o) {
            return "B.Object";
        }

        String call(Integer i) {
            return "B.Integer";
        }
    }

    public static void main(String[] args) {
        A a = new B();
        System.out.println(a.v + " " + ((B) a).v + " " + a.get());
        System.out.println(A.s + " " + B.s + " " + a.name());
        System.out.println(a.call("s") + a.call(1) + ((B) a).call(1) + new B().call('c'));
        Object o = "s";
        System.out.println(a.call(o));
        A[] all = {new A(), new B()};
        int sum = 0;
        for (A x : all)
            sum += x.get();
        System.out.println(sum);
    }
}
