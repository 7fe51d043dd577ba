class LexLongChar {
    char a = 'ab';
}
