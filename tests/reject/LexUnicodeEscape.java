class LexUnicodeEscape {
    int \u0061b = 1;
    int c = ab + d;
}
