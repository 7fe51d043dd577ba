sealed class EnterPermitsDuplicate permits A, A {
}

final class A extends EnterPermitsDuplicate {
}
