class ParseInstanceofMissing {
    boolean a(Object o) {
        return o instanceof;
    }
}
