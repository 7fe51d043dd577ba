class AttrConditionalTypes {
    void m(boolean b) {
        int a = b ? 1 : "a";
        String c = b ? null : 1;
        int d = b ? null : 1;
    }
}
