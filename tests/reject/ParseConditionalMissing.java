class ParseConditionalMissing {
    int a = true ? 1;
}
