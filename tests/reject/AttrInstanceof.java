class AttrInstanceof {
    void m(String a, int b) {
        boolean c = a instanceof Integer;
        boolean d = b instanceof Integer;
        boolean e = a instanceof String;
    }
}
