public class Empty {
    ;

    static {
    }

    {
    }

    class A {}

    interface B {}

    enum C {}

    enum D { ; static int x = 1; }

    @interface E {}

    record F() {}

    static void nothing() {
        ;;
        {}
        {{}}
        if (true) ;
        for (int i = 0; i < 2; i++) ;
        switch (1) {}
        lab: ;
    }

    Empty() {}

    ;

    public static void main(String[] args) {
        nothing();
        System.out.println(D.x + C.values().length + new F().hashCode());
        Runnable r = () -> {};
        r.run();
        new Object() {};
        System.out.println(new Empty().new A() != null);
    }
};
