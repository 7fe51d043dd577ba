class AttrOverloads {
    void m(int a) {
    }

    void m(String a) {
    }

    void n() {
        m();
        m(1.5);
    }
}
