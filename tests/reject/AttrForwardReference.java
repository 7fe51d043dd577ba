class AttrForwardReference {
    int a = b;
    int b = 1;
    static int c = d + 1;
    static int d = c;
    int e = e + 1;
}
