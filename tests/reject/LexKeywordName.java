class LexKeywordName {
    int class = 1;
}
