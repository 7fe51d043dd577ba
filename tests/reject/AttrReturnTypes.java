class AttrReturnTypes {
    int a() {
        return "a";
    }

    void b() {
        return 1;
    }

    int c() {
        return;
    }

    AttrReturnTypes() {
        return 1;
    }
}
