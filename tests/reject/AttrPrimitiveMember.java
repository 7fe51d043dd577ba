class AttrPrimitiveMember {
    void m(int a) {
        a.toString();
        int b = a.length;
    }
}
