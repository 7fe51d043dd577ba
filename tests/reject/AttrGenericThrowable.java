class AttrGenericThrowable<T> extends Exception {
}
