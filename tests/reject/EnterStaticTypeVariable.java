class EnterStaticTypeVariable<T> {
    static T a;

    static class Nested {
        T b;
    }
}
