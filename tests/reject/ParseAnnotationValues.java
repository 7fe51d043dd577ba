class ParseAnnotationValues {
    @SuppressWarnings({"a", "b")
    void a() {
    }
}
