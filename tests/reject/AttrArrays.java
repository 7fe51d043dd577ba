class AttrArrays {
    void m(int a, int[] b, String s) {
        a[0] = 1;
        b["x"] = 1;
        int[] c = {1, "a", 2.5};
        int d = {1};
        int[] e = new int["a"];
        s.length = 1;
        int f = b.size;
    }
}
