class AttrQualifiedNew {
    static class Nested {
    }

    class Inner {
    }

    void m(AttrQualifiedNew a, String s) {
        a.new Nested();
        s.new Inner();
        new AttrQualifiedNew.Inner();
    }
}
