class LexEmptyChar {
    char a = '';
}
