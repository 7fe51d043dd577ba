class AttrInnerFromStatic {
    class Inner {
    }

    static Object s() {
        return new Inner();
    }
}
