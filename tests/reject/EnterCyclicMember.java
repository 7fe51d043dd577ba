class EnterCyclicMember extends EnterCyclicMember.Inner {
    static class Inner {
    }
}
