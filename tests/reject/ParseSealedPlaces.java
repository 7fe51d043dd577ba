class ParseSealedPlaces { sealed int x; non-sealed void m() {} sealed void n() {} void f() { sealed class V {} non-sealed class W {} sealed interface X {} } }
