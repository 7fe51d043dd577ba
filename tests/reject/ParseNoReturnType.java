class ParseNoReturnType {
    foo() {
    }
}
