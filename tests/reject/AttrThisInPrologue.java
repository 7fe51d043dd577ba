class AttrThisInPrologue {
    int a;

    AttrThisInPrologue(int b) {
    }

    AttrThisInPrologue() {
        this(a);
    }
}
