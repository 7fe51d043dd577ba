enum ParseEnumMissingComma {
    A B
}
