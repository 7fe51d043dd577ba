class AttrExplicitTypeArguments {
    <T extends Number> void m(T t) {
    }

    void n() {
        this.<String>m("a");
        this.<Integer, Integer>m(1);
    }
}
