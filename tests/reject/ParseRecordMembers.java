class ParseRecordMembers {
    record G(int x) { int y; }
    record H(int x) { { } }
    record U(int... x, int y) {}
    record V(int x) { static { } static int n; { n = 1; } }
}
