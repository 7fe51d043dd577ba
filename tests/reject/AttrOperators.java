class AttrOperators {
    void m(boolean b, String s, Object o) {
        int a = b + 1;
        boolean c = s && b;
        int d = -s;
        boolean e = !1;
        int f = s - 1;
        boolean g = o < 1;
        b++;
        int h = ~1.5;
    }
}
