class ParseGenericMethodCall {
    void a() {
        <String>a();
    }
}
