class AttrVoidUse {
    void m() {
    }

    void n() {
        int a = m();
        String b = "a" + m();
        m().toString();
        Object o = m();
    }
}
