class AttrSynchronizedPrimitive {
    void m() {
        synchronized (1) {
        }
    }
}
