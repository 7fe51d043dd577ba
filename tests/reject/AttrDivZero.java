class AttrDivZero {
    int a = 1 / 0;
    int b = 1 % 0;
}
