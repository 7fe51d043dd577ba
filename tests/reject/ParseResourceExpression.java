class ParseResourceExpression {
    void m(AutoCloseable c) throws Exception {
        try (c.hashCode()) {
        }
    }
}
