class EnterThrowsPrimitive {
    void m() throws int {
    }
}
