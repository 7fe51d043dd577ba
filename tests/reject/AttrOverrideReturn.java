class A {
    int m() {
        return 1;
    }

    Object n() {
        return null;
    }
}

class AttrOverrideReturn extends A {
    long m() {
        return 1;
    }

    int n() {
        return 1;
    }
}
