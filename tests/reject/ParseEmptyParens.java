class ParseEmptyParens {
    int a = ();
}
