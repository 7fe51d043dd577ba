class EnterDuplicateTypeParameter<T, T> {
    <U, U> void m() {
    }
}
