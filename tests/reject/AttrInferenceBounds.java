class AttrInferenceBounds {
    <T extends Number> T m(T a) {
        return a;
    }

    void n() {
        m("a");
        String s = m(1);
    }
}
