class LexMalformedNumbers {
    int a = 0x;
    int b = 0b;
    double c = 1e;
    double d = 0x1.0;
    int e = 1_;
}
