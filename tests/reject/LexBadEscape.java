class LexBadEscape {
    String a = "\q";
    char b = '\z';
}
