class AttrConstructorArguments {
    AttrConstructorArguments(int a) {
    }

    static Object make() {
        return new AttrConstructorArguments();
    }
}
