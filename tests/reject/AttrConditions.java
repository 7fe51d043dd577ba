class AttrConditions {
    void m(int a, String b) {
        if (a) {
        }
        while (b) {
        }
        for (; a; ) {
        }
        do {
        } while (null);
        Object o = a ? 1 : 2;
        assert a;
    }
}
