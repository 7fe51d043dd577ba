class EnterMulticatchRelated {
    void m() {
        try {
            m();
        } catch (RuntimeException | IllegalArgumentException e) {
        }
    }
}
