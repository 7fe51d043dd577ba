class LexUnclosedChar {
    char a = 'x;
}
