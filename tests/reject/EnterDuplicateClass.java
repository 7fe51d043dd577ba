class EnterDuplicateClass {
}

class EnterDuplicateClass {
}
