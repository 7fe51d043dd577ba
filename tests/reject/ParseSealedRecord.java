sealed record ParseSealedRecord() {}
sealed @Deprecated class A permits B {}
final class B extends A {}
