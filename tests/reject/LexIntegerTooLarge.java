class LexIntegerTooLarge {
    int a = 2147483648;
    int b = -2147483648;
    long c = 9223372036854775808L;
    int d = 0x1ffffffff;
    int e = 0777777777777;
}
