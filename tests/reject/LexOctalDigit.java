class LexOctalDigit {
    int a = 089;
}
