class AttrAmbiguous {
    void m(Integer a, Object b) {
    }

    void m(Object a, Integer b) {
    }

    void n() {
        m(1, 2);
    }
}
