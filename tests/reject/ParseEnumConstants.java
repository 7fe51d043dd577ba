enum ParseEnumConstants {
    A, B C;
}
