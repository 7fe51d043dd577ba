class LexUnclosedString {
    String a = "abc;
    int b;
}
