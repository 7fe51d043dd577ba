class AttrLossyConversion {
    int a = 1.5;
    byte b = 128;
    float c = 1.0;
    int d = 1L;
    char e = -1;
    short f = 'a' + 100000;
}
