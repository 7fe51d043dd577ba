class EnterNestedNamedAsOuter {
    class EnterNestedNamedAsOuter {
    }
}
