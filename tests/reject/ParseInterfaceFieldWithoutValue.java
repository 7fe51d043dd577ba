interface ParseInterfaceFieldWithoutValue {
    int A;
}
