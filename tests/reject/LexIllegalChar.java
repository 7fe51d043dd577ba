class LexIllegalChar {
    int a = 3 # 4;
}
