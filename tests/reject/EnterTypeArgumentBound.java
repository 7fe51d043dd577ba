class EnterTypeArgumentBound<T extends Number> {
    EnterTypeArgumentBound<String> a;
}
