class EnterDuplicateConstructor {
    EnterDuplicateConstructor() {
    }

    EnterDuplicateConstructor() {
    }
}
