/** Default methods: diamonds, super calls, abstract again, classes win, conflicts made by separate loading. */
public class DefaultMethods {
    interface A {
        default String f() {
            return "A";
        }
    }

    interface B extends A {
        @Override
        default String f() {
            return "B" + A.super.f();
        }
    }

    interface C extends A {
    }

    static class D implements B, C {
    }

    static class E {
        public String f() {
            return "E";
        }
    }

    static class F extends E implements B {
    }

    abstract static class G implements A {
        @Override
        public abstract String f();
    }

    static class H extends G {
        @Override
        public String f() {
            return "H";
        }
    }

    interface I1 {
        default String g() {
            return "I1";
        }
    }

    interface I2 {
        default String g() {
            return "I2";
        }
    }

    static class J implements I1, I2 {
        @Override
        public String g() {
            return I1.super.g() + I2.super.g();
        }
    }

    interface Priv {
        private String p() {
            return "private" + ps();
        }

        private static String ps() {
            return "static";
        }

        default String q() {
            return p();
        }
    }

    static ClassAsm conflict() {
        ClassAsm a = new ClassAsm(52, 33, "Both", "java/lang/Object", "DefaultMethods$I1", "DefaultMethods$I2").constructor("java/lang/Object");
        return a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(187, a.cls("Both")).op(89).op2(183, a.method("Both", "<init>", "()V"))
            .op2(182, a.method("Both", "g", "()Ljava/lang/String;")).op(176).end();
    }

    static ClassAsm missing(boolean viaInterface) {
        ClassAsm a = new ClassAsm(52, 33, "Lacks", "java/lang/Object", "java/util/function/Supplier").constructor("java/lang/Object");
        ClassAsm.Code c = a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(187, a.cls("Lacks")).op(89).op2(183, a.method("Lacks", "<init>", "()V"));
        return (viaInterface ? c.iface(a.imethod("java/util/function/Supplier", "get", "()Ljava/lang/Object;"), 1) : c.op2(182, a.method("Lacks", "get", "()Ljava/lang/Object;"))).op(176).end();
    }

    static ClassAsm notPublic() {
        ClassAsm a = new ClassAsm(52, 33, "Hides", "java/lang/Object", "java/util/function/Supplier").constructor("java/lang/Object");
        a.code(4, "get", "()Ljava/lang/Object;", 1, 1).op(1, 176).end();
        return a.code(9, "run", "()Ljava/lang/Object;", 2, 0).op2(187, a.cls("Hides")).op(89).op2(183, a.method("Hides", "<init>", "()V"))
            .iface(a.imethod("java/util/function/Supplier", "get", "()Ljava/lang/Object;"), 1).op(176).end();
    }

    public static void main(String[] args) {
        System.out.println(new D().f() + " " + new F().f() + " " + new H().f() + " " + new J().g() + " " + new Priv() {
        }.q());
        A a = new D();
        B b = new F();
        System.out.println(a.f() + b.f());
        System.out.println(ClassAsm.run(conflict()));
        System.out.println(ClassAsm.run(missing(true)));
        System.out.println(ClassAsm.run(missing(false)));
        System.out.println(ClassAsm.run(notPublic()));
    }
}
