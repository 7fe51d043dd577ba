class LexHexFloat {
    double a = 0x1.8;
    double b = 0x.p1;
}
