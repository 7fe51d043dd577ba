class ParseCharString {
    String a = 'hello';
}
