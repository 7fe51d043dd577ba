class AttrAssignTargets {
    final int a = 1;

    void m() {
        1 = 2;
        m() = 3;
        a = 4;
        this = null;
        a++;
    }
}
