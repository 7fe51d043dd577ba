interface ParseInterfaceMembers {
    int A;
    ParseInterfaceMembers() {}
    { }
    static { }
    int B, C = 1;
}
