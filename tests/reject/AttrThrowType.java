class AttrThrowType {
    void m() {
        throw "a";
    }

    void n() {
        try {
        } catch (String e) {
        }
    }
}
