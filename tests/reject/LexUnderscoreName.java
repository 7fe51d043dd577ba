class LexUnderscoreName {
    int _ = 1;
}
